import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  characterSet,
  digits,
  hexadecimal,
  loosely,
  named,
  oneOf,
  token,
  word,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pinterestAccessToken: Rule = {
  id: 'pinterest-access-token',
  name: 'Pinterest access token',
  provider: 'pinterest',
  kind: 'provider',
  description: 'Reads and changes pins, boards and ads of the account in its scopes.',
  severity: 'medium',
  keywords: ['pina_'],
  pattern: token`pina_${word(32, 128)}`,
  references: ['https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/'],
  rotate: {
    steps: 'Revoke the token by removing the app under Security and logins of the account, then authorise anew.',
    url: 'https://developers.pinterest.com/apps/',
  },
  examples: [sample`ENV PINTEREST_KEY=pina_${word(32, 128)}`, sample`PINTEREST_ACCESS_TOKEN=pina_${word(32, 128)}`],
  lookalikes: [sample`ENV PINTEREST_KEY=pina_${word(31)}`, sample`pinterest:\n  token: <insert token>\n`],
};

export const pinterestRefreshToken: Rule = {
  ...pinterestAccessToken,
  id: 'pinterest-refresh-token',
  name: 'Pinterest refresh or conversion token',
  description:
    'A refresh token takes access tokens for the account until it expires; a conversion token reports sales for its ads.',
  keywords: ['pinr_', 'pinr.', 'pinc_'],
  pattern: token`${oneOf('pinr_', 'pinr.', 'pinc_')}${characterSet('\\w.\\-', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 32, 1200)}`,
  examples: [
    sample`PINTEREST_REFRESH_TOKEN=pinr.eyJ${base64Url(200)}.${base64Url(86)}`,
    sample`"refresh_token": "pinr_${alphanumeric(80)}"`,
  ],
  lookalikes: [sample`PINTEREST_REFRESH_TOKEN=pinr_${alphanumeric(31)}`, sample`"refresh_token": "pinr_..."`],
};

export const pinterestAppSecret: Rule = {
  id: 'pinterest-app-secret',
  name: 'Pinterest app secret',
  provider: 'pinterest',
  kind: 'context',
  description: "With the app's id it takes and refreshes tokens of the app's users.",
  severity: 'high',
  ...named({
    names: ['pinterest'],
    value: loosely(hexadecimal(40, 64)),
    words: [
      'secret',
      'pinterest_key',
      'pinterest key',
      'pinterest_token',
      'pinterest token',
      'pinterest_api_key',
      'pinterest api key',
    ],
    near: 64,
  }),
  references: ['https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/'],
  rotate: {
    steps: 'Reset the app secret on the page of the app, then put it in place.',
    url: 'https://developers.pinterest.com/apps/',
  },
  examples: [
    sample`PINTEREST_APP_SECRET=${hexadecimal(40)}`,
    sample`pinterest:\n  client_id: '${digits(7)}'\n  client_secret: ${hexadecimal(64)}`,
  ],
  lookalikes: [sample`PINTEREST_APP_SECRET=${hexadecimal(39)}`, sample`PINTEREST_BOARD_HASH=${hexadecimal(40)}`],
};
