import type { Rule } from '../src/model/rule.ts';
import { digits, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mullvadAccountNumber: Rule = {
  id: 'mullvad-account-number',
  name: 'Mullvad account number',
  provider: 'mullvad',
  kind: 'context',
  description: 'The number is all that logs in: it adds and removes devices and uses up the time that was paid for.',
  severity: 'medium',
  ...named({ names: ['mullvad'], value: digits(16), words: ['account', 'token', 'login', 'user'] }),
  references: ['https://mullvad.net/en/help/no-logging-data-policy'],
  rotate: {
    steps:
      'Log out the devices that are not yours; a number cannot be changed, so create another account and move what is left of the time.',
    url: 'https://mullvad.net/account',
  },
  examples: [sample`MULLVAD_ACCOUNT=${digits(16)}`, sample`mullvad account login ${digits(16)}`],
  lookalikes: [sample`MULLVAD_ACCOUNT=${digits(10)}`, sample`MULLVAD_LOCATION=se`],
};
