import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const binanceApiSecret: Rule = {
  id: 'binance-api-secret',
  name: 'Binance API key or secret',
  provider: 'binance',
  kind: 'context',
  description: 'Trades, and where it is allowed to withdraws, in the name of its account.',
  severity: 'high',
  ...named({ names: ['binance', 'bnb api'], value: sequence(digitWithin(64), alphanumeric(64)) }),
  references: ['https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security'],
  rotate: {
    steps:
      'Delete the key on the page API Management, look at the orders and withdrawals, then create one that is tied to addresses.',
    url: 'https://www.binance.com/en/my/settings/api-management',
  },
  examples: [
    sample`BINANCE_API_SECRET=${alphanumeric(64)}`,
    sample`client = Client(binance_api_key='${alphanumeric(64)}')`,
  ],
  lookalikes: [sample`BINANCE_API_SECRET=${alphanumeric(63)}`, sample`BINANCE_API_SECRET=${'x'.repeat(64)}`],
};
