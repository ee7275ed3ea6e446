import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = { ...sequence('ak_', hexadecimal(64)), source: '(?:v2_)?ak_(?:\\d{1,9}_)?[0-9a-f]{64}' };

export const salesloftApiKey: Rule = {
  id: 'salesloft-api-key',
  name: 'Salesloft API key',
  provider: 'salesloft',
  kind: 'context',
  description: 'Reads and changes people, cadences and calls of the team.',
  severity: 'high',
  ...named({ names: ['salesloft'], value: key, words: ['key', 'token', 'bearer'] }),
  references: ['https://developers.salesloft.com/docs/platform/api-basics/api-key-authentication/'],
  rotate: {
    steps: 'Delete the API key in the settings of the user, create another and put it in place.',
    url: 'https://app.salesloft.com/app/settings/api_keys',
  },
  examples: [sample`SALESLOFT_API_KEY=${key}`, sample`salesloftToken: "v2_${key}"`],
  lookalikes: [sample`SALESLOFT_API_KEY=ak_${hexadecimal(30)}`, sample`SALESLOFT_API_KEY=ak_your_key`],
};
