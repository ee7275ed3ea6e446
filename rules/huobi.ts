import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, lowerAlphanumeric, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const huobiApiSecret: Rule = {
  id: 'huobi-api-secret',
  name: 'HTX (Huobi) access or secret key',
  provider: 'huobi',
  kind: 'context',
  description: 'Signs orders and, where it may, withdrawals of the account.',
  severity: 'critical',
  ...named({
    names: ['huobi', 'htx'],
    value: sequence(
      lowerAlphanumeric(8),
      optional(lowerAlphanumeric(2)),
      '-',
      hexadecimal(8),
      '-',
      hexadecimal(8),
      '-',
      hexadecimal(5),
    ),
  }),
  references: ['https://huobiapi.github.io/docs/spot/v1/en/'],
  rotate: {
    steps:
      'Delete the API key in the account settings, look through orders and withdrawals, then create one with allowed addresses.',
    url: 'https://www.htx.com/en-us/apikey/',
  },
  examples: [
    sample`HUOBI_SECRET_KEY=${hexadecimal(8)}-${hexadecimal(8)}-${hexadecimal(8)}-${hexadecimal(5)}`,
    sample`huobi:\n  access_key: ${lowerAlphanumeric(10)}-${hexadecimal(8)}-${hexadecimal(8)}-${hexadecimal(5)}`,
  ],
  lookalikes: [
    sample`HUOBI_SECRET_KEY=${hexadecimal(8)}-${hexadecimal(8)}-${hexadecimal(8)}`,
    sample`HUOBI_SYMBOL=btcusdt`,
  ],
};
