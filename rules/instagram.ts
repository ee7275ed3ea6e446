import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.facebook.com/docs/instagram-platform/reference/access_token/';
const appSecret = hexadecimal(32);

export const instagramAccessToken: Rule = {
  id: 'instagram-access-token',
  name: 'Instagram access token',
  provider: 'instagram',
  kind: 'provider',
  description: "Reads its owner's profile and media and, by its scopes, posts and answers messages.",
  severity: 'high',
  keywords: ['IGQV', 'IGAA'],
  pattern: token`${oneOf('IGQV', 'IGAA')}${base64Url(80, 260)}`,
  references: [docs],
  rotate: {
    steps:
      'Let the owner remove the app under apps and websites in the Instagram settings, which ends the token, then authorise again.',
    url: 'https://www.instagram.com/accounts/manage_access/',
  },
  examples: [
    sample`INSTAGRAM_ACCESS_TOKEN=IGQVJ${alphanumeric(130)}`,
    sample`https://graph.instagram.com/me/media?access_token=IGAA${alphanumeric(170)}`,
  ],
  lookalikes: [sample`IGQVJ${alphanumeric(40)}`, sample`IGQVJ_your_token`],
};

export const instagramAppSecret: Rule = {
  id: 'instagram-app-secret',
  name: 'Instagram app secret',
  provider: 'instagram',
  kind: 'context',
  description: "With the app ID it trades codes for tokens of the app's users.",
  severity: 'high',
  keywords: ['instagram'],
  pattern: assigned({ names: ['instagram'], value: appSecret, words: ['secret', 'key'], near: 64 }),
  references: [
    'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login',
  ],
  rotate: {
    steps: 'Reset the Instagram app secret in the app dashboard and put the new one in place.',
    url: 'https://developers.facebook.com/apps/',
  },
  examples: [sample`INSTAGRAM_CLIENT_SECRET=${appSecret}`, sample`instagram:\n  app_secret: ${appSecret}`],
  lookalikes: [sample`INSTAGRAM_CLIENT_SECRET=${hexadecimal(31)}`, sample`INSTAGRAM_CLIENT_SECRET=${'0'.repeat(32)}`],
};
