import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const coinmarketcapApiKey: Rule = {
  id: 'coinmarketcap-api-key',
  name: 'CoinMarketCap API key',
  provider: 'coinmarketcap',
  kind: 'context',
  description: "Reads market data on its owner's plan.",
  severity: 'low',
  ...named({
    names: ['coinmarketcap', 'coin market cap', 'cmc pro api', 'cmc api', 'cmc key'],
    value: uuid(),
    words: ['key', 'token', 'api_key', 'secret'],
  }),
  references: ['https://coinmarketcap.com/api/documentation/v1/#section/Authentication'],
  rotate: {
    steps: 'Make a new key in the developer portal, put it in place and delete the old one.',
    url: 'https://pro.coinmarketcap.com/account',
  },
  examples: [
    sample`COINMARKETCAP_API_KEY=${uuid()}`,
    sample`curl -H "X-CMC_PRO_API_KEY: ${uuid()}" https://pro-api.coinmarketcap.com/v1/cryptocurrency/listings/latest`,
  ],
  lookalikes: [sample`CMC_PRO_API_KEY=${hexadecimal(32)}`, sample`X-CMC_PRO_API_KEY: YOUR_API_KEY`],
};
