import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const builtwithApiKey: Rule = {
  id: 'builtwith-api-key',
  name: 'BuiltWith API key',
  provider: 'builtwith',
  kind: 'context',
  description: 'Spends the lookups of the account.',
  severity: 'medium',
  ...named({ names: ['builtwith'], value: key, words: ['key', 'token'] }),
  references: ['https://api.builtwith.com/domain-api'],
  rotate: {
    steps: 'Ask BuiltWith for another API key and put it in place.',
    url: 'https://api.builtwith.com/',
  },
  examples: [
    sample`BUILTWITH_API_KEY=${key}`,
    sample`https://api.builtwith.com/v21/api.json?KEY=${key}&LOOKUP=acme.dev`,
  ],
  lookalikes: [sample`BUILTWITH_API_KEY=${hexadecimal(20)}`, sample`BUILTWITH_API_KEY=YOUR-API-KEY`],
};
