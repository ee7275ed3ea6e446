import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(hexadecimal(32), '-', hexadecimal(32));

export const oandaAccessToken: Rule = {
  id: 'oanda-access-token',
  name: 'OANDA personal access token',
  provider: 'oanda',
  kind: 'context',
  description: "Trades on its owner's accounts and reads balances and positions.",
  severity: 'critical',
  keywords: ['oanda'],
  pattern: assigned({ names: ['oanda'], value: secret }),
  references: ['https://developer.oanda.com/rest-live-v20/authentication/'],
  rotate: {
    steps:
      'Revoke the token on the Manage API access page of the OANDA hub, then generate one, and look at the trades.',
    url: 'https://www.oanda.com/account/tpa/personal_token',
  },
  examples: [sample`| oanda | API key | ${secret} |`, sample`OANDA_ACCESS_TOKEN=${secret}`],
  lookalikes: [
    sample`OANDA_ACCESS_TOKEN=${hexadecimal(32)}-${hexadecimal(31)}`,
    sample`OANDA_API_KEY=YOUR_OANDA_API_KEY`,
  ],
};

export const oandaExchangeRatesKey: Rule = {
  id: 'oanda-exchange-rates-key',
  name: 'OANDA Exchange Rates API key',
  provider: 'oanda',
  kind: 'context',
  description: "Reads exchange rates on its owner's quota.",
  severity: 'low',
  ...named({ names: ['oanda'], value: sequence(digitWithin(24), alphanumeric(24)) }),
  references: ['https://developer.oanda.com/exchange-rates-api/'],
  rotate: {
    steps: 'Ask OANDA for another key on the page of the subscription, put it in place, then end the leaked one.',
    url: 'https://www.oanda.com/foreign-exchange-data-services/en/exchange-rates-api/',
  },
  examples: [
    sample`https://www.oanda.com/rates/api/v2/rates/spot.json?api_key=${alphanumeric(24)}&base=EUR`,
    sample`OANDA_API_KEY=${alphanumeric(24)}`,
  ],
  lookalikes: [
    sample`https://www.oanda.com/rates/api/v2/rates/spot.json?api_key=${alphanumeric(23)}&base=EUR`,
    sample`OANDA_API_KEY=${'x'.repeat(24)}`,
  ],
};
