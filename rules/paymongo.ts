import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const paymongoSecretKey: Rule = {
  id: 'paymongo-secret-key',
  name: 'PayMongo secret key',
  provider: 'paymongo',
  kind: 'provider',
  description: 'Makes and refunds payments and reads customers; a test key does so in test mode.',
  severity: 'critical',
  keywords: ['sk_live_', 'sk_test_'],
  pattern: token`${oneOf('sk_live', 'sk_test')}_${alphanumeric(24)}`,
  references: ['https://developers.paymongo.com/docs/authentication'],
  rotate: { steps: 'Roll the secret key in the Developers section of the PayMongo dashboard.', url: 'https://dashboard.paymongo.com/developers' },
  examples: [
    sample`PAYMONGO_API_KEY=${oneOf('sk_live', 'sk_test')}_${alphanumeric(24)}`,
    sample`| paymongo | API key | ${oneOf('sk_live', 'sk_test')}_${alphanumeric(24)} |`,
  ],
  lookalikes: [sample`PAYMONGO_API_KEY=${oneOf('sk_live', 'sk_test')}_${alphanumeric(23)}`, sample`PAYMONGO_API_KEY=xxxxxxxx-your-key`],
};
