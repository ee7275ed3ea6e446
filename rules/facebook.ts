import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  characterSet,
  digits,
  hexadecimal,
  named,
  sequence,
  token,
  unlike,
  upperAlphanumeric,
  upperHexadecimal,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens';
const secrets = 'https://developers.facebook.com/docs/facebook-login/security';
const accessToken = alphanumeric(97, 400);
const appToken = sequence(digits(13, 17), '|', base64Url(26, 28));
const appSecret = hexadecimal(32);

export const facebookAccessToken: Rule = {
  id: 'facebook-access-token',
  name: 'Facebook access token',
  provider: 'facebook',
  kind: 'provider',
  description: 'Acts as a person, page or system user on Facebook, Instagram, WhatsApp or in ads, by its permissions.',
  severity: 'high',
  keywords: ['EAA'],
  pattern: token`EAA${unlike(upperAlphanumeric(40))}${accessToken}`,
  references: [docs],
  rotate: {
    steps:
      "Remove the app in the person's business integrations (a system user's token in the business settings), look at the page's or ad account's activity, then create a new token.",
    url: 'https://developers.facebook.com/tools/debug/accesstoken/',
  },
  examples: [
    sample`FB_PAGE_ACCESS_TOKEN=EAA${alphanumeric(180)}`,
    sample`curl "https://graph.facebook.com/v19.0/me?access_token=EAA${alphanumeric(200)}"`,
  ],
  lookalikes: [
    sample`EAA${alphanumeric(90)}`,
    sample`<machineKey validationKey="EAA${upperHexadecimal(125)}" />`,
    sample`FB_PAGE_ACCESS_TOKEN=EAA${'x'.repeat(120)}`,
    sample`@@E@@EAAFABGB${characterSet('B-R', 'BCDEFGHIJKLMNOPQR', 140)}SS`,
  ],
};

export const facebookAppAccessToken: Rule = {
  id: 'facebook-app-access-token',
  name: 'Facebook app access token',
  provider: 'facebook',
  kind: 'context',
  description: "Acts as the app itself: reads its settings, users' tokens and insights.",
  severity: 'high',
  keywords: ['facebook', 'fb_', 'access_token'],
  pattern: assigned({ names: ['facebook', 'fb_', 'access_token'], value: appToken, words: [] }),
  references: [docs],
  rotate: {
    steps: "Reset the app secret in the app's basic settings, which ends the token, then put the new secret in place.",
    url: 'https://developers.facebook.com/apps/',
  },
  examples: [
    sample`FACEBOOK_APP_TOKEN=${digits(16)}|${base64Url(27)}`,
    sample`{"access_token":"${digits(15)}|${base64Url(27)}","token_type":"bearer"}`,
  ],
  lookalikes: [sample`FACEBOOK_APP_TOKEN=${digits(16)}|${base64Url(20)}`, sample`access_token=APP_ID|APP_SECRET`],
};

export const facebookAppSecret: Rule = {
  id: 'facebook-app-secret',
  name: 'Facebook app secret',
  provider: 'facebook',
  kind: 'context',
  description: "With the app ID it is the app: makes app tokens, reads users' tokens and forges webhooks.",
  severity: 'high',
  ...named({
    names: ['facebook', 'fb app', 'fb api', 'fb secret', 'fb client', 'whatsapp', 'meta app'],
    value: appSecret,
    near: 64,
  }),
  references: [secrets],
  rotate: {
    steps:
      "Reset the app secret in the app's basic settings and put the new one in place; all app tokens made with the old one end.",
    url: 'https://developers.facebook.com/apps/',
  },
  examples: [
    sample`FACEBOOK_APP_SECRET=${appSecret}`,
    sample`var fbApiKey = '${appSecret}';`,
    sample`{"facebook": {"client_secret": "${appSecret}"}}`,
  ],
  lookalikes: [sample`FACEBOOK_APP_SECRET=${hexadecimal(31)}`, sample`FACEBOOK_APP_ID=${digits(16)}`],
};
