import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tellerAccessToken: Rule = {
  id: 'teller-access-token',
  name: 'Teller access token',
  provider: 'teller',
  kind: 'context',
  description: 'Reads accounts, balances and transactions of the enrolment, with the certificate of the application.',
  severity: 'high',
  ...named({ names: ['teller'], value: sequence('token_', lowerAlphanumeric(24, 28)) }),
  references: ['https://teller.io/docs/api/authentication'],
  rotate: {
    steps: 'Delete the enrolment through the API, then let its owner connect anew.',
    url: 'https://teller.io/settings/application',
  },
  examples: [
    sample`TELLER_ACCESS_TOKEN=token_${lowerAlphanumeric(24)}`,
    sample`teller:\n  access_token: token_${lowerAlphanumeric(26)}`,
  ],
  lookalikes: [
    sample`TELLER_ACCESS_TOKEN=token_${lowerAlphanumeric(10)}`,
    sample`TELLER_APP_ID=app_${lowerAlphanumeric(24)}`,
  ],
};
