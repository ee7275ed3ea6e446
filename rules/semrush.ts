import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const semrushApiKey: Rule = {
  id: 'semrush-api-key',
  name: 'Semrush API key',
  provider: 'semrush',
  kind: 'context',
  description: 'Spends the API units of the account.',
  severity: 'medium',
  ...named({ names: ['semrush'], value: key, words: ['key', 'token'] }),
  references: ['https://developer.semrush.com/api/basics/get-started/'],
  rotate: {
    steps: 'Ask support for another API key, and put it in place.',
    url: 'https://www.semrush.com/accounts/subscription-info/api-units/',
  },
  examples: [
    sample`SEMRUSH_API_KEY=${key}`,
    sample`https://api.semrush.com/?type=domain_ranks&key=${key}&domain=acme.dev`,
  ],
  lookalikes: [sample`SEMRUSH_API_KEY=${hexadecimal(20)}`, sample`SEMRUSH_API_KEY=APIKEYHERE`],
};
