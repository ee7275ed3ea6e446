import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const bitmartApiSecretValue = loosely(hexadecimal(64));

export const bitmartApiSecret: Rule = {
  id: 'bitmart-api-secret',
  name: 'BitMart API secret',
  provider: 'bitmart',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['bitmart'], value: bitmartApiSecretValue, words: ['secret'] }),
  references: ['https://developer-pro.bitmart.com/en/spot/#authentication'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://www.bitmart.com/api-config/en-US',
  },
  examples: [
    sample`BITMART_API_SECRET=${bitmartApiSecretValue}`,
    sample`const bitmartApiSecret = '${bitmartApiSecretValue}';`,
  ],
  lookalikes: [sample`BITMART_API_SECRET=${hexadecimal(63)}`, sample`BITMART_API_SECRET=your-bitmart-api-secret-here`],
};

const bitmartApiKeyValue = loosely(hexadecimal(40));

export const bitmartApiKey: Rule = {
  id: 'bitmart-api-key',
  name: 'BitMart API key',
  provider: 'bitmart',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'medium',
  ...named({ names: ['bitmart'], value: bitmartApiKeyValue }),
  references: ['https://developer-pro.bitmart.com/en/spot/#authentication'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://www.bitmart.com/api-config/en-US',
  },
  examples: [sample`BITMART_API_KEY=${bitmartApiKeyValue}`, sample`const bitmartApiKey = '${bitmartApiKeyValue}';`],
  lookalikes: [sample`BITMART_API_KEY=${hexadecimal(39)}`, sample`BITMART_API_KEY=your-bitmart-api-key-here`],
};
