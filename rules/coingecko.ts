import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const coingeckoApiKey: Rule = {
  id: 'coingecko-api-key',
  name: 'CoinGecko API key',
  provider: 'coingecko',
  kind: 'provider',
  description: "Reads market data on its owner's plan.",
  severity: 'low',
  keywords: ['CG-'],
  pattern: token`CG-${alphanumeric(24)}${digitInLast(24)}`,
  references: ['https://docs.coingecko.com/reference/setting-up-your-api-key'],
  rotate: {
    steps: 'Delete the key in the developer dashboard, then add one.',
    url: 'https://www.coingecko.com/en/developers/dashboard',
  },
  examples: [
    sample`COINGECKO_API_KEY=CG-${alphanumeric(24)}`,
    sample`headers: { 'x-cg-demo-api-key': 'CG-${alphanumeric(24)}' }`,
  ],
  lookalikes: [sample`CG-${alphanumeric(23)}`, sample`COINGECKO_API_KEY=CG-your-key`],
};
