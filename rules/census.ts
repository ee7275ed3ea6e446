import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const censusApiKey: Rule = {
  id: 'census-api-key',
  name: 'US Census API key',
  provider: 'census',
  kind: 'context',
  description: 'Queries data of the US Census on the limits of its owner.',
  severity: 'low',
  ...named({ names: ['census_api', 'census_key', 'api.census.gov', 'census api'], value: key, words: ['key', 'api'] }),
  references: ['https://www.census.gov/data/developers/guidance/api-user-guide.html'],
  rotate: {
    steps: 'Ask for another key; there is no page to revoke one.',
    url: 'https://api.census.gov/data/key_signup.html',
  },
  examples: [
    sample`CENSUS_API_KEY=${key}`,
    sample`https://api.census.gov/data/2019/pep/charagegroups?get=NAME&key=${key}`,
  ],
  lookalikes: [sample`CENSUS_API_KEY=${hexadecimal(39)}`, sample`CENSUS_API_KEY=your-key`],
};
