import type { Rule } from '../src/model/rule.ts';
import { upperHexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://help.perforce.com/helix-core/server-apps/cmdref/current/Content/CmdRef/P4TICKETS.html';

export const perforceTicket: Rule = {
  id: 'perforce-ticket',
  name: 'Perforce ticket',
  provider: 'perforce',
  kind: 'context',
  description: 'Works on the depots as its user until it expires, which a timeout may put off for ever.',
  severity: 'high',
  keywords: [':1666='],
  pattern: /:1666=[\w.@\-]{1,64}:(?<secret>[0-9A-F]{32})(?![0-9A-Za-z])/,
  references: [docs],
  rotate: { steps: 'Invalidate the tickets of the user with `p4 logout -a`, then sign in again.', url: docs },
  examples: [
    at('.p4tickets', sample`p4.acme.io:1666=build:${upperHexadecimal(32)}\n`),
    sample`echo "perforce:1666=jane.doe:${upperHexadecimal(32)}" > p4tickets.txt`,
  ],
  lookalikes: [sample`P4PORT=p4.acme.io:1666`, sample`p4.acme.io:1666=build:${upperHexadecimal(31)}`],
};
