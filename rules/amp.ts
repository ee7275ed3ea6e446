import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ampAccessToken: Rule = {
  id: 'amp-access-token',
  name: 'Amp access token',
  provider: 'amp',
  kind: 'provider',
  description: 'Runs the coding agent at the expense of its owner and reads the threads of that person.',
  severity: 'high',
  keywords: ['sgamp_user_'],
  pattern: token`sgamp_user_01${upperAlphanumeric(24)}_${hexadecimal(64)}`,
  references: ['https://ampcode.com/manual'],
  rotate: {
    steps: 'Revoke the access token in the settings, look through the threads and the usage, then sign in anew.',
    url: 'https://ampcode.com/settings',
  },
  examples: [
    sample`AMP_API_KEY=sgamp_user_01${upperAlphanumeric(24)}_${hexadecimal(64)}`,
    sample`{"apiKey@https://ampcode.com/": "sgamp_user_01${upperAlphanumeric(24)}_${hexadecimal(64)}"}`,
  ],
  lookalikes: [sample`sgamp_user_01${upperAlphanumeric(24)}_${hexadecimal(32)}`, sample`AMP_API_KEY=sgamp_user_...`],
};
