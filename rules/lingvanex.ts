import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('a_', alphanumeric(60));

export const lingvanexApiKey: Rule = {
  id: 'lingvanex-api-key',
  name: 'LingvaNex API key',
  provider: 'lingvanex',
  kind: 'context',
  description: 'Translates on the plan of the account.',
  severity: 'medium',
  ...named({ names: ['lingvanex'], value: key, words: ['key', 'token', 'auth'] }),
  references: ['https://docs.lingvanex.com/reference/overview'],
  rotate: {
    steps: 'Delete the API key in the account, create another and put it in place.',
    url: 'https://lingvanex.com/account',
  },
  examples: [sample`LINGVANEX_API_KEY=${key}`, sample`lingvanex:\n  api_key: "${key}"`],
  lookalikes: [sample`LINGVANEX_API_KEY=a_${alphanumeric(20)}`, sample`LINGVANEX_API_KEY=a_your_key`],
};
