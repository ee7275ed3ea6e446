import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nasdaqDataLinkApiKey: Rule = {
  id: 'nasdaq-data-link-api-key',
  name: 'Nasdaq Data Link API key',
  provider: 'nasdaq-data-link',
  kind: 'context',
  description: 'Downloads the data sets the account has bought, on its limit.',
  severity: 'low',
  keywords: ['nasdaq', 'quandl'],
  pattern: assigned({ names: ['nasdaq', 'quandl'], value: sequence(digitWithin(20), base64Url(20)) }),
  references: ['https://docs.data.nasdaq.com/docs/getting-started'],
  rotate: {
    steps: 'Regenerate the key on the account page of Nasdaq Data Link.',
    url: 'https://data.nasdaq.com/account/profile',
  },
  examples: [sample`NASDAQ_DATA_LINK_API_KEY=${base64Url(20)}`, sample`quandl.ApiConfig.api_key = '${base64Url(20)}'`],
  lookalikes: [sample`NASDAQ_DATA_LINK_API_KEY=${base64Url(19)}`, sample`NASDAQ_API_KEY=YOUR_NASDAQ_API_KEY`],
};
