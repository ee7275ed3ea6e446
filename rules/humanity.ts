import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const humanityAccessToken: Rule = {
  id: 'humanity-access-token',
  name: 'Humanity access token or app secret',
  provider: 'humanity',
  kind: 'context',
  description: 'Reads and changes the shifts, employees and time clocks its owner reaches.',
  severity: 'high',
  ...named({
    names: [
      'humanity.com',
      'humanity_access',
      'humanity_api',
      'humanity_app',
      'humanity_client',
      'humanity_token',
      'humanity_secret',
      'humanityapi',
      'humanitytoken',
    ],
    value: loosely(key),
    words: ['token', 'app_key', 'appkey', 'api_key', 'apikey', 'secret', 'client_id'],
    near: 80,
    reach: 104,
  }),
  references: ['https://platform.humanity.com/docs/authentication'],
  rotate: {
    steps: 'End the token or reset the secret of the app in the API settings of Humanity, then put a new one in place.',
    url: 'https://www.humanity.com/app/admin/api/',
  },
  examples: [sample`https://www.humanity.com/api/v2/me?access_token=${key}`, sample`HUMANITY_APP_SECRET=${key}`],
  lookalikes: [
    sample`https://www.humanity.com/api/v2/me?access_token=${hexadecimal(39)}`,
    sample`a token of humanity: ${hexadecimal(64)}`,
  ],
};
