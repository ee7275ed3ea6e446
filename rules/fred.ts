import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(32), lowerAlphanumeric(32));

export const fredApiKey: Rule = {
  id: 'fred-api-key',
  name: 'FRED API key',
  provider: 'fred',
  kind: 'context',
  description: "Queries economic data on the owner's quota.",
  severity: 'low',
  aliases: ['fredr'],
  ...named({ names: ['fred_api_key', 'fredapi', 'fred_key', 'stlouisfed'], value, words: ['key', 'api'] }),
  references: ['https://fred.stlouisfed.org/docs/api/api_key.html'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://fredaccount.stlouisfed.org/apikeys',
  },
  examples: [
    sample`FRED_API_KEY=${value}`,
    sample`https://api.stlouisfed.org/fred/series?series_id=GNPCA&api_key=${value}`,
  ],
  lookalikes: [sample`FRED_API_KEY=${lowerAlphanumeric(31)}`, sample`FRED_API_KEY=your-fred-api-key-here`],
};
