import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nimbleApiToken: Rule = {
  id: 'nimble-api-token',
  name: 'Nimble CRM API token',
  provider: 'nimble',
  kind: 'context',
  description: 'Reads and changes contacts and deals of the account.',
  severity: 'high',
  keywords: ['nimble'],
  pattern: assigned({
    names: ['nimble'],
    value: sequence(digitWithin(30), alphanumeric(30)),
    words: ['key', 'token', 'secret', 'access', 'private'],
  }),
  references: ['https://nimble.readthedocs.io/en/latest/'],
  rotate: {
    steps: 'Delete the token under Settings, API token, of Nimble, then generate one.',
    url: 'https://app.nimble.com/#app/settings',
  },
  examples: [sample`NIMBLE_API_TOKEN=${alphanumeric(30)}`, sample`nimble:\n  token: ${alphanumeric(30)}\n`],
  lookalikes: [sample`nimble:\n  token: ${alphanumeric(29)}\n`, sample`NIMBLE_API_KEY=YOUR_NIMBLE_API_KEY`],
};
