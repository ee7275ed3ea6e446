import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const coindcxApiSecretValue = loosely(hexadecimal(64));

export const coindcxApiSecret: Rule = {
  id: 'coindcx-api-secret',
  name: 'CoinDCX API secret',
  provider: 'coindcx',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['coindcx'], value: coindcxApiSecretValue, words: ['secret'] }),
  references: ['https://docs.coindcx.com/#authentication'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://coindcx.com/api-dashboard',
  },
  examples: [
    sample`COINDCX_API_SECRET=${coindcxApiSecretValue}`,
    sample`const coindcxApiSecret = '${coindcxApiSecretValue}';`,
  ],
  lookalikes: [sample`COINDCX_API_SECRET=${hexadecimal(63)}`, sample`COINDCX_API_SECRET=your-coindcx-api-secret-here`],
};

const coindcxApiKeyValue = loosely(hexadecimal(48));

export const coindcxApiKey: Rule = {
  id: 'coindcx-api-key',
  name: 'CoinDCX API key',
  provider: 'coindcx',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'medium',
  ...named({ names: ['coindcx'], value: coindcxApiKeyValue }),
  references: ['https://docs.coindcx.com/#authentication'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://coindcx.com/api-dashboard',
  },
  examples: [sample`COINDCX_API_KEY=${coindcxApiKeyValue}`, sample`const coindcxApiKey = '${coindcxApiKeyValue}';`],
  lookalikes: [sample`COINDCX_API_KEY=${hexadecimal(47)}`, sample`COINDCX_API_KEY=your-coindcx-api-key-here`],
};
