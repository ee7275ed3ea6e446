import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const alpacaApiSecret: Rule = {
  id: 'alpaca-api-secret',
  name: 'Alpaca trading API secret',
  provider: 'alpaca',
  kind: 'context',
  description: 'Trades in the name of its account, or of its paper one.',
  severity: 'high',
  aliases: ['apca'],
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

export const alpacaKeyPair: Rule = {
  ...alpacaApiSecret,
  id: 'alpaca-key-pair',
  name: 'Alpaca key pair in a call',
  keywords: ['tradeapi.rest(', 'tradingclient('],
  pattern:
    /(?:tradeapi\.REST|TradingClient)\(\s{0,8}(?:key_id=|api_key=)?["'][A-Z0-9]{18,28}["'],\s{0,8}(?:secret_key=)?["'](?<secret>(?=[A-Za-z]{0,39}[0-9])[0-9A-Za-z]{40,44})["']/,
  references: ['https://docs.alpaca.markets/docs/getting-started-with-trading-api'],
  examples: [
    sample`api = tradeapi.REST('PK${upperAlphanumeric(18)}', '${alphanumeric(40)}', base_url='https://acme.test')`,
    sample`client = TradingClient("PK${upperAlphanumeric(18)}", "${alphanumeric(40)}", paper=True)`,
  ],
  lookalikes: [
    sample`client = TradingClient("PK${upperAlphanumeric(18)}", "${alphanumeric(30)}")`,
    sample`client = TradingClient(os.environ["APCA_KEY"], os.environ["APCA_SECRET"])`,
  ],
};
