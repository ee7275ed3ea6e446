import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(16);

export const coinlibApiKey: Rule = {
  id: 'coinlib-api-key',
  name: 'Coinlib API key',
  provider: 'coinlib',
  kind: 'context',
  description: "Queries prices of coins on the account's limit.",
  severity: 'low',
  ...named({ names: ['coinlib'], value: loosely(key), words: ['key', 'token'] }),
  entropy: 2.2,
  references: ['https://coinlib.io/apidocs'],
  rotate: { steps: 'Reset the key on the profile page of Coinlib.', url: 'https://coinlib.io/profile' },
  examples: [sample`https://coinlib.io/api/v1/coin?key=${key}&pref=EUR&symbol=BTC`, sample`COINLIB_API_KEY=${key}`],
  lookalikes: [
    sample`https://coinlib.io/api/v1/coin?key=${hexadecimal(15)}&pref=EUR`,
    sample`COINLIB_API_KEY=${'0'.repeat(16)}`,
  ],
};
