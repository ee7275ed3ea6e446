import type { Rule } from '../src/model/rule.ts';
import { digitInLast, lowerAlphanumeric, optional, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const omiseSecretKey: Rule = {
  id: 'omise-secret-key',
  name: 'Omise secret key',
  provider: 'omise',
  kind: 'provider',
  description: 'Charges cards, sends refunds and transfers in the name of the merchant.',
  severity: 'critical',
  keywords: ['skey_'],
  pattern: token`skey_${optional('test_')}${lowerAlphanumeric(17, 20)}${digitInLast(17)}`,
  references: ['https://docs.omise.co/api-authentication'],
  rotate: {
    steps: 'Roll the secret key in the dashboard, then look through charges and transfers.',
    url: 'https://dashboard.omise.co/',
  },
  examples: [
    sample`OMISE_SECRET_KEY=skey_test_${lowerAlphanumeric(19)}`,
    sample`Omise.secret_api_key = 'skey_${lowerAlphanumeric(19)}'`,
  ],
  lookalikes: [
    sample`OMISE_SECRET_KEY=skey_test_${lowerAlphanumeric(12)}`,
    sample`OMISE_PUBLIC_KEY=pkey_test_${lowerAlphanumeric(19)}`,
  ],
};
