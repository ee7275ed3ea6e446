import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(64);

export const wizaApiKey: Rule = {
  id: 'wiza-api-key',
  name: 'Wiza API key',
  provider: 'wiza',
  kind: 'context',
  description: 'Spends the credits of the account.',
  severity: 'medium',
  ...named({ names: ['wiza'], value: key, words: ['key', 'token'] }),
  references: ['https://docs.wiza.co/'],
  rotate: {
    steps: 'Delete the API key in the settings, generate another and put it in place.',
    url: 'https://wiza.co/app/settings/api',
  },
  examples: [sample`WIZA_API_KEY=${key}`, sample`wizaApiKey: "${key}"`],
  lookalikes: [sample`WIZA_API_KEY=${hexadecimal(40)}`, sample`WIZA_LIST_ID=${digits(6)}`],
};
