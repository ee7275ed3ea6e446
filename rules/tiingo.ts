import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tiingoApiToken: Rule = {
  id: 'tiingo-api-token',
  name: 'Tiingo API token',
  provider: 'tiingo',
  kind: 'context',
  description: "Queries market data on the owner's plan.",
  severity: 'low',
  aliases: ['riingo'],
  keywords: ['tiingo'],
  pattern: assigned({ names: ['tiingo'], value: lowerAlphanumeric(40) }),
  references: ['https://www.tiingo.com/documentation/general/connecting'],
  rotate: {
    steps: 'Regenerate the token on the account page of Tiingo.',
    url: 'https://www.tiingo.com/account/api/token',
  },
  examples: [
    sample`let tiingoApiKey: &str = "${lowerAlphanumeric(40)}";`,
    sample`https://api.tiingo.com/tiingo/daily/aapl/prices?token=${lowerAlphanumeric(40)}`,
  ],
  lookalikes: [sample`let tiingoApiKey: &str = "${lowerAlphanumeric(39)}";`, sample`TIINGO_API_KEY=${'x'.repeat(40)}`],
};
