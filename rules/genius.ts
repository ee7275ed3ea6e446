import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = sequence(digitWithin(64), base64Url(64));

export const geniusAccessToken: Rule = {
  id: 'genius-access-token',
  name: 'Genius access token',
  provider: 'genius',
  kind: 'context',
  description: 'Reads songs and annotations on the limits of the client.',
  severity: 'low',
  aliases: ['lyricsgenius'],
  ...named({
    names: [
      'genius_api',
      'genius_token',
      'genius_access',
      'genius_client',
      'genius_secret',
      'lyricsgenius',
      'api.genius.com',
    ],
    value: token,
  }),
  references: ['https://docs.genius.com/#/authentication-h1'],
  rotate: {
    steps: 'Generate a new token for the API client, or delete the client.',
    url: 'https://genius.com/api-clients',
  },
  examples: [sample`GENIUS_ACCESS_TOKEN=${token}`, sample`genius_client_access_token: "${token}"`],
  lookalikes: [sample`GENIUS_ACCESS_TOKEN=${base64Url(63)}`, sample`GENIUS_ACCESS_TOKEN=your-token`],
};
