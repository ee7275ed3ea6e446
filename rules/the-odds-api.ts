import type { Rule } from '../src/model/rule.ts';
import { assigned, digitWithin, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const theOddsApiKey: Rule = {
  id: 'the-odds-api-key',
  name: 'The Odds API key',
  provider: 'the-odds-api',
  kind: 'context',
  description: "Queries betting odds on the owner's monthly requests.",
  severity: 'low',
  keywords: [
    'theoddsapi',
    'theodds_api',
    'theodds-api',
    'theodds.api',
    'theodds api',
    'oddsapi',
    'odds_api',
    'odds-api',
    'odds.api',
    'odds api',
  ],
  pattern: assigned({
    names: ['theoddsapi', 'theodds api', 'odds api'],
    value: sequence(digitWithin(32), lowerAlphanumeric(32)),
  }),
  references: ['https://the-odds-api.com/liveapi/guides/v4/'],
  rotate: { steps: "Ask The Odds API's support to rotate the key.", url: 'https://the-odds-api.com/account/' },
  examples: [
    sample`https://api.the-odds-api.com/v4/sports?apiKey=${hexadecimal(32)}`,
    sample`ODDS_API_KEY=${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`https://api.the-odds-api.com/v4/sports?apiKey=${hexadecimal(31)}`,
    sample`THEODDSAPI_TOKEN=changeme`,
  ],
};
