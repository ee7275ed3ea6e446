import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const steamgriddbApiKey: Rule = {
  id: 'steamgriddb-api-key',
  name: 'SteamGridDB API key',
  provider: 'steamgriddb',
  kind: 'context',
  description: 'Queries art of games as its owner.',
  severity: 'low',
  ...named({ names: ['steamgriddb'], value: key }),
  references: ['https://www.steamgriddb.com/api/v2'],
  rotate: {
    steps: 'Make a new key on the API page of the profile.',
    url: 'https://www.steamgriddb.com/profile/preferences/api',
  },
  examples: [sample`STEAMGRIDDB_API_KEY=${key}`, sample`steamgriddb:\n  api_key: ${key}\n`],
  lookalikes: [sample`STEAMGRIDDB_API_KEY=${hexadecimal(31)}`, sample`STEAMGRIDDB_API_KEY=your-key`],
};
