import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bybitApiSecret: Rule = {
  id: 'bybit-api-secret',
  name: 'Bybit API secret',
  provider: 'bybit',
  kind: 'context',
  description: 'Trades, and where it is allowed to withdraws, in the name of its account.',
  severity: 'high',
  aliases: ['pybit'],
  ...named({ names: ['bybit'], value: sequence(digitWithin(36), alphanumeric(36)), words: ['secret', 'key', 'token'] }),
  references: ['https://bybit-exchange.github.io/docs/v5/guide'],
  rotate: {
    steps:
      'Delete the key on the page API Management, look at the orders and withdrawals, then create one that is tied to addresses.',
    url: 'https://www.bybit.com/app/user/api-management',
  },
  examples: [sample`BYBIT_API_SECRET=${alphanumeric(36)}`, sample`bybit:\n  secret: '${alphanumeric(36)}'`],
  lookalikes: [sample`BYBIT_API_SECRET=${alphanumeric(35)}`, sample`BYBIT_API_SECRET=your_bybit_api_secret`],
};
