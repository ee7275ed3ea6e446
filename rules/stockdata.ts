import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const stockdataApiToken: Rule = {
  id: 'stockdata-api-token',
  name: 'StockData.org API token',
  provider: 'stockdata',
  kind: 'context',
  description: "Queries market data and news on the owner's daily requests.",
  severity: 'low',
  keywords: ['stockdata', 'stock_data', 'stock-data', 'stock.data', 'stock data'],
  pattern: assigned({ names: ['stockdata', 'stock data'], value: sequence(digitWithin(40), alphanumeric(40)) }),
  references: ['https://www.stockdata.org/documentation'],
  rotate: { steps: 'Reset the token on the StockData.org dashboard.', url: 'https://www.stockdata.org/dashboard' },
  examples: [
    sample`stockdata_token = "${alphanumeric(40)}"`,
    sample`https://api.stockdata.org/v1/data/quote?api_token=${alphanumeric(40)}`,
  ],
  lookalikes: [sample`stockdata_token = "${alphanumeric(39)}"`, sample`"stockdata": {"apiKey": "${'0'.repeat(40)}"}`],
};
