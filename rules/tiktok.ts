import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitInLast, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.tiktok.com/doc/oauth-user-access-token-management';
const secret = alphanumeric(32);
const accessToken = sequence(
  oneOf('act.', 'rft.', 'clt.'),
  characterSet('\\w!.', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 40, 100),
);

export const tiktokClientSecret: Rule = {
  id: 'tiktok-client-secret',
  name: 'TikTok client secret',
  provider: 'tiktok',
  kind: 'context',
  description: "With the client key it trades codes for tokens of the app's users and gets tokens of its own.",
  severity: 'high',
  ...named({
    names: ['tik tok'],
    value: sequence(secret, digitInLast(32)),
    words: ['secret', 'key', 'token', 'access', 'private'],
    near: 64,
  }),
  references: ['https://developers.tiktok.com/doc/client-access-token-management'],
  rotate: {
    steps:
      "Reset the client secret on the app's page, put the new one in place, then revoke users' tokens that were obtained meanwhile.",
    url: 'https://developers.tiktok.com/apps/',
  },
  examples: [sample`TIKTOK_CLIENT_SECRET=${secret}`, sample`tiktok: { clientSecret: '${secret}' }`],
  lookalikes: [sample`TIKTOK_CLIENT_SECRET=${alphanumeric(31)}`, sample`TIKTOK_CLIENT_SECRET=${'x'.repeat(32)}`],
};

export const tiktokAccessToken: Rule = {
  id: 'tiktok-access-token',
  name: 'TikTok access or refresh token',
  provider: 'tiktok',
  kind: 'context',
  description: 'Acts for a user, by its scopes, for a day (act), or is traded for such tokens for a year (rft).',
  severity: 'high',
  ...named({ names: ['tik tok'], value: accessToken }),
  references: [docs],
  rotate: {
    steps: 'Revoke the token with /v2/oauth/revoke/ or let the user remove the app, then authorise again.',
    url: 'https://developers.tiktok.com/apps/',
  },
  examples: [
    sample`TIKTOK_ACCESS_TOKEN=act.${alphanumeric(68)}`,
    sample`tiktok_refresh_token: "rft.${alphanumeric(60)}"`,
  ],
  lookalikes: [sample`TIKTOK_ACCESS_TOKEN=act.${alphanumeric(20)}`, sample`TIKTOK_ACCESS_TOKEN=act.your_token`],
};
