import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.freshdesk.com/api/#authentication';
const key = alphanumeric(20);

export const freshdeskApiKey: Rule = {
  id: 'freshdesk-api-key',
  name: 'Freshdesk API key',
  provider: 'freshdesk',
  kind: 'context',
  description:
    "Acts as its agent: reads and changes tickets, contacts and, for an administrator, the help desk's settings.",
  severity: 'high',
  keywords: ['freshdesk'],
  pattern: assigned({ names: ['freshdesk'], value: key }),
  references: [docs],
  rotate: {
    steps:
      "Reset the API key in the agent's profile settings, look at the account's audit log, then put the new one in place.",
    url: 'https://support.freshdesk.com/en/support/solutions/articles/215517',
  },
  examples: [
    sample`FRESHDESK_API_KEY=${key}`,
    sample`fetch("https://acme.freshdesk.com/api/v2/tickets") // api key ${key}`,
    sample`freshdesk:\n  token: "${key}"`,
  ],
  lookalikes: [sample`FRESHDESK_API_KEY=${alphanumeric(19)}`, sample`FRESHDESK_API_KEY=your_freshdesk_key_1`],
};
