import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gateIoApiSecret: Rule = {
  id: 'gate-io-api-secret',
  name: 'Gate API secret',
  provider: 'gate-io',
  kind: 'context',
  description: 'Signs orders and, where it may, withdrawals of the account.',
  severity: 'critical',
  ...named({ names: ['gate io', 'gate_api', 'gateapi', 'gate-api'], value: hexadecimal(64), words: ['secret', 'key'] }),
  references: ['https://www.gate.com/docs/developers/apiv4/en/'],
  rotate: {
    steps:
      'Delete the API key in the account settings, look through orders and withdrawals, then create one with allowed addresses.',
    url: 'https://www.gate.com/myaccount/api_key_manage',
  },
  examples: [
    sample`GATEIO_API_SECRET=${hexadecimal(64)}`,
    sample`gateio:\n  pair: BTC_USDT\n  secret: ${hexadecimal(64)}`,
  ],
  lookalikes: [sample`GATEIO_API_SECRET=${hexadecimal(60)}`, sample`GATEIO_PAIR=BTC_USDT`],
};
