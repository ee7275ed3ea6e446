import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const moonclerkApiKey: Rule = {
  id: 'moonclerk-api-key',
  name: 'MoonClerk API key',
  provider: 'moonclerk',
  kind: 'context',
  description: 'Reads the customers, plans and payments of the account.',
  severity: 'high',
  keywords: ['moonclerk', 'moon_clerk', 'moon-clerk', 'moon.clerk', 'moon clerk'],
  pattern: assigned({ names: ['moonclerk', 'moon clerk'], value: lowerAlphanumeric(32) }),
  references: ['https://github.com/moonclerk/developer/blob/main/api/README.md'],
  rotate: { steps: 'Regenerate the key under Settings, API, of MoonClerk.', url: 'https://app.moonclerk.com/settings' },
  examples: [
    sample`moonclerk.api.key=${lowerAlphanumeric(32)}`,
    sample`curl https://api.moonclerk.com/ -H "Authorization: Token token=${lowerAlphanumeric(32)}"`,
  ],
  lookalikes: [sample`moonclerk.api.key=${lowerAlphanumeric(31)}`, sample`moonclerk:\n  token: <insert token>\n`],
};
