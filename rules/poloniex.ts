import type { Rule } from '../src/model/rule.ts';
import { credentialWords, hexadecimal, named, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = hexadecimal(128);
const key = sample`${upperAlphanumeric(8)}-${upperAlphanumeric(8)}-${upperAlphanumeric(8)}-${upperAlphanumeric(8)}`;

export const poloniexApiSecret: Rule = {
  id: 'poloniex-api-secret',
  name: 'Poloniex API secret',
  provider: 'poloniex',
  kind: 'context',
  description: 'With the API key it trades with the account, and withdraws where the key is allowed to.',
  severity: 'critical',
  ...named({ names: ['poloniex'], value: secret, words: [...credentialWords, "('", '("'], near: 120, reach: 84 }),
  companions: [
    {
      name: 'API key',
      pattern: /(?<![0-9A-Za-z-])(?<part>[0-9A-Z]{8}(?:-[0-9A-Z]{8}){3})(?![0-9A-Za-z-])/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: ['https://api-docs.poloniex.com/spot/api/#authentication'],
  rotate: {
    steps:
      'Delete the key at once, look through trades and withdrawals for ones that are not yours, then create one that is bound to addresses and may not withdraw.',
    url: 'https://poloniex.com/apiKeys',
  },
  examples: [
    sample`POLONIEX_API_KEY=${key}\nPOLONIEX_SECRET=${secret}`,
    sample`poloniex = Poloniex('${key}', '${secret}')`,
    sample`"poloniex": {"key": "${key}", "secret": "${secret}"}`,
  ],
  lookalikes: [sample`POLONIEX_SECRET=${hexadecimal(127)}`, sample`POLONIEX_API_KEY=${key}`],
};
