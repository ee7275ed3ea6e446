import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const alpacaApiSecret: Rule = {
  id: 'alpaca-api-secret',
  name: 'Alpaca trading API secret',
  provider: 'alpaca',
  kind: 'context',
  description: 'Trades in the name of its account, or of its paper one.',
  severity: 'high',
  ...named({
    names: ['alpaca', 'apca api', 'apca secret'],
    value: sequence(digitWithin(40), alphanumeric(40, 44)),
    words: ['secret', 'key', 'token'],
    near: 40,
  }),
  references: ['https://docs.alpaca.markets/docs/authentication-1'],
  rotate: {
    steps: 'Regenerate the keys in the dashboard, look at the orders, then put the new ones in place.',
    url: 'https://app.alpaca.markets/',
  },
  examples: [
    sample`APCA_API_SECRET_KEY=${alphanumeric(40)}`,
    sample`curl -H 'APCA-API-SECRET-KEY: ${alphanumeric(44)}' https://paper-api.alpaca.markets/v2/account`,
  ],
  lookalikes: [sample`APCA_API_SECRET_KEY=${alphanumeric(39)}`, sample`ALPACA_SECRET_KEY=your_alpaca_secret_key`],
};
