import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const lmntApiKey: Rule = {
  id: 'lmnt-api-key',
  name: 'LMNT API key',
  provider: 'lmnt',
  kind: 'context',
  description: "Makes speech and clones voices on the account's bill.",
  severity: 'medium',
  ...named({ names: ['lmnt_', 'lmnt.', 'lmntapi'], value }),
  references: ['https://docs.lmnt.com/api/authentication'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.lmnt.com/account',
  },
  examples: [sample`LMNT_API_KEY=${value}`, sample`const lmntApiKey = '${value}';`],
  lookalikes: [sample`LMNT_API_KEY=${hexadecimal(31)}`, sample`LMNT_API_KEY=your-lmnt-api-key-here`],
};
