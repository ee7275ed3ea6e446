import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const finnhubApiKey: Rule = {
  id: 'finnhub-api-key',
  name: 'Finnhub API key',
  provider: 'finnhub',
  kind: 'context',
  description: "Reads stock prices and company data on the owner's plan and uses up its rate limit.",
  severity: 'low',
  keywords: ['finnhub'],
  pattern: assigned({ names: ['finnhub'], value: lowerAlphanumeric(20) }),
  references: ['https://finnhub.io/docs/api/authentication'],
  rotate: {
    steps: 'Regenerate the key on the Finnhub dashboard, then put the new one where the old one was used.',
    url: 'https://finnhub.io/dashboard',
  },
  examples: [
    sample`ENV FINNHUB_KEY=${lowerAlphanumeric(20)}`,
    sample`curl "https://finnhub.io/api/v1/quote?symbol=AAPL&token=${lowerAlphanumeric(20)}"`,
  ],
  lookalikes: [sample`ENV FINNHUB_KEY=${lowerAlphanumeric(19)}`, sample`FINNHUB_API_KEY=YOUR_FINNHUB_API_KEY`],
};
