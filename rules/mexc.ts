import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mexcApiSecret: Rule = {
  id: 'mexc-api-secret',
  name: 'MEXC API secret',
  provider: 'mexc',
  kind: 'context',
  description: 'Signs orders and, where it may, withdrawals of the account.',
  severity: 'critical',
  ...named({ names: ['mexc'], value: hexadecimal(32), words: ['secret'] }),
  references: ['https://mexcdevelop.github.io/apidocs/spot_v3_en/'],
  rotate: {
    steps:
      'Delete the API key in the account settings, look through orders and withdrawals, then create one with allowed addresses.',
    url: 'https://www.mexc.com/user/openapi',
  },
  examples: [
    sample`MEXC_SECRET_KEY=${hexadecimal(32)}`,
    sample`mexc:\n  symbol: BTCUSDT\n  secret_key: ${hexadecimal(32)}`,
  ],
  lookalikes: [sample`MEXC_SECRET_KEY=${hexadecimal(30)}`, sample`MEXC_SYMBOL=BTCUSDT`],
};
