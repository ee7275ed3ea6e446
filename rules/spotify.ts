import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitInLast, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.spotify.com/documentation/web-api/concepts/apps';
const secret = alphanumeric(32);
const refreshToken = sequence('AQ', base64Url(120, 340));

export const spotifyClientSecret: Rule = {
  id: 'spotify-client-secret',
  name: 'Spotify client secret',
  provider: 'spotify',
  kind: 'context',
  description: "With the client ID it gets tokens of the app and trades its users' codes.",
  severity: 'high',
  aliases: ['spotipy'],
  keywords: ['spotify', 'spotipy'],
  pattern: assigned({
    names: ['spotify', 'spotipy'],
    value: sequence(secret, digitInLast(32)),
    words: ['secret', 'key', 'token', 'passw', 'access', 'private'],
    near: 64,
  }),
  references: [docs],
  rotate: {
    steps: "Rotate the client secret in the app's settings on the dashboard and put the new one in place.",
    url: 'https://developer.spotify.com/dashboard',
  },
  examples: [sample`SPOTIFY_CLIENT_SECRET=${secret}`, sample`SPOTIPY_CLIENT_SECRET='${secret}'`],
  lookalikes: [sample`SPOTIFY_CLIENT_SECRET=${hexadecimal(31)}`, sample`SPOTIFY_CLIENT_ID=${secret}`],
};

export const spotifyRefreshToken: Rule = {
  id: 'spotify-refresh-token',
  name: 'Spotify refresh token',
  provider: 'spotify',
  kind: 'context',
  description: "With the app's credentials it gets access tokens of its user, without an end.",
  severity: 'high',
  keywords: ['spotify'],
  pattern: assigned({ names: ['spotify'], value: refreshToken, near: 64 }),
  references: ['https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens'],
  rotate: {
    steps:
      "Let the user remove the app's access on the account's apps page, which ends the token, then authorise again.",
    url: 'https://www.spotify.com/account/apps/',
  },
  examples: [
    sample`SPOTIFY_REFRESH_TOKEN=AQ${base64Url(129)}`,
    sample`spotify: { refreshToken: "AQ${base64Url(205)}" }`,
  ],
  lookalikes: [sample`SPOTIFY_REFRESH_TOKEN=AQ${base64Url(60)}`, sample`SPOTIFY_REFRESH_TOKEN=your_refresh_token`],
};

export const spotifySessionCookie: Rule = {
  id: 'spotify-session-cookie',
  name: 'Spotify session cookie',
  provider: 'spotify',
  kind: 'context',
  description: 'Is a signed-in person for a year: plays, reads and changes their library and account.',
  severity: 'high',
  keywords: ['sp_dc', 'spdc'],
  pattern: assigned({ names: ['sp_dc', 'spdc'], value: sequence('AQ', base64Url(80, 300)), words: [], reach: 12 }),
  references: ['https://www.spotify.com/legal/cookies-policy/'],
  rotate: {
    steps: "Sign out everywhere on the account's overview page, which ends the session.",
    url: 'https://www.spotify.com/account/overview/',
  },
  examples: [sample`SP_DC=AQ${base64Url(150)}`, sample`Cookie: sp_t=1; sp_dc=AQ${base64Url(120)}; sp_key=2`],
  lookalikes: [sample`SP_DC=AQ${base64Url(40)}`, sample`SP_DC=your_sp_dc_cookie`],
};
