import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tmdbApiKey: Rule = {
  id: 'tmdb-api-key',
  name: 'TMDB API key',
  provider: 'tmdb',
  kind: 'context',
  description: "Reads films and series on the owner's limit; with a session it changes the lists of a user.",
  severity: 'low',
  ...named({ names: ['tmdb', 'themoviedb', 'the movie db'], value: loosely(hexadecimal(32)) }),
  references: ['https://developer.themoviedb.org/docs/authentication-application'],
  rotate: { steps: 'Ask for a new key in the settings of the account and put it in place.', url: 'https://www.themoviedb.org/settings/api' },
  examples: [sample`TMDB_API_KEY=${hexadecimal(32)}`, sample`https://api.themoviedb.org/3/movie/popular?api_key=${hexadecimal(32)}&page=1`],
  lookalikes: [sample`TMDB_API_KEY=${hexadecimal(31)}`, sample`tmdb poster ${hexadecimal(32)}.jpg`],
};
