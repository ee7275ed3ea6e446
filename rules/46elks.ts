import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const elksApiPassword: Rule = {
  id: '46elks-api-password',
  name: '46elks API password',
  provider: '46elks',
  kind: 'context',
  description: 'Sends SMS and makes calls at the expense of the account.',
  severity: 'high',
  ...named({
    names: ['46elks', 'fortysixelks', 'forty six elks', 'elks_'],
    value: upperHexadecimal(32),
    words: ['passw', 'secret', 'key'],
  }),
  references: ['https://46elks.com/docs/authentication'],
  rotate: {
    steps: 'Reset the API password in the dashboard and look at what was sent.',
    url: 'https://46elks.com/account',
  },
  examples: [
    sample`ELKS_PASSWORD=${upperHexadecimal(32)}`,
    sample`46elks_username=u${hexadecimal(32)} 46elks_password=${upperHexadecimal(32)}`,
  ],
  lookalikes: [sample`ELKS_PASSWORD=${upperHexadecimal(20)}`, sample`ELKS_USERNAME=u${hexadecimal(32)}`],
};
