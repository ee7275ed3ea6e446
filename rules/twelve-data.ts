import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const twelveDataApiKey: Rule = {
  id: 'twelve-data-api-key',
  name: 'Twelve Data API key',
  provider: 'twelve-data',
  kind: 'context',
  description: "Queries market data on the owner's credits.",
  severity: 'low',
  keywords: ['twelvedata', 'twelve_data', 'twelve-data', 'twelve.data', 'twelve data'],
  pattern: assigned({ names: ['twelvedata', 'twelve data'], value: lowerAlphanumeric(32) }),
  references: ['https://twelvedata.com/docs#authentication'],
  rotate: {
    steps: 'Reset the key on the API keys page of Twelve Data.',
    url: 'https://twelvedata.com/account/api-keys',
  },
  examples: [
    sample`ENV TWELVEDATA_KEY=${lowerAlphanumeric(32)}`,
    sample`https://api.twelvedata.com/price?symbol=AAPL&apikey=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`ENV TWELVEDATA_KEY=${lowerAlphanumeric(31)}`,
    sample`"twelvedata": {"apiKey": "${'0'.repeat(32)}"}`,
  ],
};
