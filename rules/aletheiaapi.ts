import type { Rule } from '../src/model/rule.ts';
import { loosely, named, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://aletheiaapi.com/docs/';
const key = upperHexadecimal(32);

export const aletheiaApiKey: Rule = {
  id: 'aletheiaapi-key',
  name: 'Aletheia API key',
  provider: 'aletheiaapi',
  kind: 'context',
  description: "Reads market data on the owner's quota and bill.",
  severity: 'low',
  ...named({ names: ['aletheia api', 'aletheia'], value: loosely(key), reach: 140 }),
  references: [docs],
  rotate: {
    steps: 'Ask for a new key on the site of Aletheia and put it in place; the old one ends with its account.',
    url: 'https://aletheiaapi.com/',
  },
  examples: [
    sample`ALETHEIA_API_KEY=${key}`,
    sample`https://api.aletheiaapi.com/StockData?symbol=msft&key=${key}`,
    sample`headers: { aletheiaKey: "${key}" }`,
  ],
  lookalikes: [sample`ALETHEIA_API_KEY=${upperHexadecimal(31)}`, sample`ALETHEIA_API_KEY=your_aletheia_api_key`],
};
