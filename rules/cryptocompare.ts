import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9a-z\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 64);

export const cryptocompareApiKey: Rule = {
  id: 'cryptocompare-api-key',
  name: 'CryptoCompare API key',
  provider: 'cryptocompare',
  kind: 'context',
  description: "Queries market data on the owner's limit.",
  severity: 'low',
  keywords: [
    'cryptocompare',
    'crypto_compare',
    'crypto-compare',
    'crypto.compare',
    'crypto compare',
    'mincryptocompare',
  ],
  pattern: assigned({ names: ['cryptocompare', 'crypto compare', 'mincryptocompare'], value: secret }),
  references: ['https://min-api.cryptocompare.com/documentation'],
  rotate: {
    steps: 'Delete the key on the API keys page of the CryptoCompare account, then create a new one.',
    url: 'https://www.cryptocompare.com/cryptopian/api-keys',
  },
  examples: [
    sample`cryptocompare.api.key=${secret}`,
    sample`https://min-api.cryptocompare.com/data/price?api_key=${secret}`,
  ],
  lookalikes: [
    sample`cryptocompare.api.key=${characterSet('0-9a-z\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 63)}`,
    sample`CRYPTOCOMPARE_API_KEY=xxxxxxxx-your-key`,
  ],
};
