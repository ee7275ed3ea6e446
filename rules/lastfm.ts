import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lastfmApiSecret: Rule = {
  id: 'lastfm-api-secret',
  name: 'Last.fm API key or shared secret',
  provider: 'lastfm',
  kind: 'context',
  description: 'Calls the API as the application; with the secret it signs sessions of its users.',
  severity: 'low',
  aliases: ['pylast'],
  ...named({ names: ['lastfm', 'last fm', 'audioscrobbler'], value: hexadecimal(32) }),
  references: ['https://www.last.fm/api/authentication'],
  rotate: {
    steps: 'Create a new API account, put its key and secret in place and delete the old one.',
    url: 'https://www.last.fm/api/accounts',
  },
  examples: [
    sample`LASTFM_API_SECRET=${hexadecimal(32)}`,
    sample`https://ws.audioscrobbler.com/2.0/?method=user.getinfo&api_key=${hexadecimal(32)}&format=json`,
  ],
  lookalikes: [sample`LASTFM_API_KEY=${hexadecimal(31)}`, sample`LASTFM_API_KEY=your_lastfm_api_key`],
};
