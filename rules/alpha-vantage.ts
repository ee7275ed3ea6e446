import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const alphaVantageApiKey: Rule = {
  id: 'alpha-vantage-api-key',
  name: 'Alpha Vantage API key',
  provider: 'alpha-vantage',
  kind: 'context',
  description: "Asks for market data within the key's quota.",
  severity: 'low',
  ...named({
    names: ['alpha vantage'],
    value: sequence(digitWithin(16), upperAlphanumeric(16)),
    words: ['key', 'token', 'secret'],
  }),
  references: ['https://www.alphavantage.co/documentation/'],
  rotate: {
    steps: 'Ask for another key, then put it in place; a plan is moved by their support.',
    url: 'https://www.alphavantage.co/support/#support',
  },
  examples: [
    sample`ALPHAVANTAGE_API_KEY=${upperAlphanumeric(16)}`,
    sample`alpha_vantage:\n  api_key: ${upperAlphanumeric(16)}`,
  ],
  lookalikes: [sample`ALPHAVANTAGE_API_KEY=${upperAlphanumeric(15)}`, sample`ALPHAVANTAGE_API_KEY=demo`],
};
