import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const omdbApiKey: Rule = {
  id: 'omdb-api-key',
  name: 'OMDb API key',
  provider: 'omdb',
  kind: 'context',
  description: "Reads films on the owner's limit.",
  severity: 'low',
  ...named({
    names: ['omdb', 'omdbapi'],
    value: hexadecimal(8),
    words: ['apikey', 'api_key', 'api-key', 'api key'],
    near: 12,
    reach: 30,
  }),
  entropy: 1.9,
  references: ['https://www.omdbapi.com/'],
  rotate: { steps: 'Ask for a new key and put it in place.', url: 'https://www.omdbapi.com/apikey.aspx' },
  examples: [sample`https://www.omdbapi.com/?apikey=${hexadecimal(8)}&s=alien`, sample`OMDB_API_KEY=${hexadecimal(8)}`],
  lookalikes: [sample`OMDB_API_KEY=${hexadecimal(7)}`, sample`OMDB_API_KEY=your_key`],
};
