import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, loosely, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tmdbApiKey: Rule = {
  id: 'tmdb-api-key',
  name: 'TMDB API key',
  provider: 'tmdb',
  kind: 'context',
  description: "Reads films and series on the owner's limit; with a session it changes the lists of a user.",
  severity: 'low',
  aliases: ['tmdbsimple'],
  ...named({ names: ['tmdb', 'themoviedb', 'the movie db'], value: loosely(hexadecimal(32)) }),
  references: ['https://developer.themoviedb.org/docs/authentication-application'],
  rotate: {
    steps: 'Ask for a new key in the settings of the account and put it in place.',
    url: 'https://www.themoviedb.org/settings/api',
  },
  examples: [
    sample`TMDB_API_KEY=${hexadecimal(32)}`,
    sample`https://api.themoviedb.org/3/movie/popular?api_key=${hexadecimal(32)}&page=1`,
  ],
  lookalikes: [sample`TMDB_API_KEY=${hexadecimal(31)}`, sample`tmdb poster ${hexadecimal(32)}.jpg`],
};

export const tmdbReadAccessToken: Rule = {
  id: 'tmdb-read-access-token',
  name: 'TMDB API read access token',
  provider: 'tmdb',
  kind: 'context',
  description: 'Reads the catalogue in the name of its owner.',
  severity: 'low',
  ...named({
    names: ['tmdb', 'themoviedb', 'the movie db'],
    value: {
      ...sequence('eyJ', base64Url(33), '.eyJhdWQiOi', base64Url(150), '.', base64Url(43)),
      source: 'eyJ[\\w\\-]{15,120}\\.eyJhdWQiOi[\\w\\-]{20,1600}\\.[\\w\\-]{43}',
    },
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'access'],
  }),
  references: ['https://developer.themoviedb.org/docs/authentication-application'],
  rotate: {
    steps: 'Regenerate the API key in the settings, then put the new token in place.',
    url: 'https://www.themoviedb.org/settings/api',
  },
  examples: [
    sample`TMDB_ACCESS_TOKEN=eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOi${base64Url(150)}.${base64Url(43)}`,
    sample`curl https://api.themoviedb.org/3/movie/11 -H 'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOi${base64Url(160)}.${base64Url(43)}'`,
  ],
  lookalikes: [sample`TMDB_ACCESS_TOKEN=eyJhbGciOiJIUzI1NiJ9`, sample`TMDB_BASE_URL=https://api.themoviedb.org/3`],
};
