import type { Rule } from '../src/model/rule.ts';
import { lowerLetters, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const appleAppPassword: Rule = {
  id: 'apple-app-specific-password',
  name: 'Apple app-specific password',
  provider: 'apple',
  kind: 'context',
  description: 'Signs in to mail, calendars and notarisation of its Apple account, past the second factor.',
  severity: 'high',
  ...named({
    names: [
      'app specific password',
      'application specific password',
      'app_specific_password',
      'appspecificpassword',
      'application_specific_password',
      'appleid password',
      'apple_id_password',
      'apple id password',
      'apple_app_password',
      'apple_password',
      'notarytool',
      'altool',
      'asc_password',
    ],
    value: sequence(lowerLetters(4), '-', lowerLetters(4), '-', lowerLetters(4), '-', lowerLetters(4)),
    words: [],
    reach: 90,
  }),
  entropy: 2.4,
  references: ['https://support.apple.com/en-us/102654'],
  rotate: {
    steps: 'Revoke the password on the page App-Specific Passwords of the account, then generate one.',
    url: 'https://account.apple.com/account/manage',
  },
  examples: [
    sample`FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=${lowerLetters(4)}-${lowerLetters(4)}-${lowerLetters(4)}-${lowerLetters(4)}`,
    sample`xcrun notarytool store-credentials --apple-id kim@acme.io --password ${lowerLetters(4)}-${lowerLetters(4)}-${lowerLetters(4)}-${lowerLetters(4)}`,
  ],
  lookalikes: [
    sample`APPLE_ID_PASSWORD=xxxx-xxxx-xxxx-xxxx`,
    sample`APPLE_ID_PASSWORD=${lowerLetters(4)}-${lowerLetters(4)}-${lowerLetters(4)}`,
  ],
};
