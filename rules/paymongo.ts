import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, oneOf, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.paymongo.com/docs/authentication';

export const paymongoSecretKey: Rule = {
  id: 'paymongo-secret-key',
  name: 'PayMongo secret key',
  provider: 'paymongo',
  kind: 'provider',
  description: 'Makes and refunds payments and reads customers; a test key does so in test mode.',
  severity: 'critical',
  keywords: ['sk_live_', 'sk_test_'],
  pattern: token`${oneOf('sk_live', 'sk_test')}_${alphanumeric(24)}`,
  references: [docs],
  rotate: { steps: 'Roll the secret key in the Developers section of the PayMongo dashboard.', url: 'https://dashboard.paymongo.com/developers' },
  examples: [
    sample`PAYMONGO_API_KEY=${oneOf('sk_live', 'sk_test')}_${alphanumeric(24)}`,
    sample`| paymongo | API key | ${oneOf('sk_live', 'sk_test')}_${alphanumeric(24)} |`,
  ],
  lookalikes: [sample`PAYMONGO_API_KEY=${oneOf('sk_live', 'sk_test')}_${alphanumeric(23)}`, sample`PAYMONGO_API_KEY=xxxxxxxx-your-key`],
};

export const paymongoLegacySecret: Rule = {
  id: 'paymongo-legacy-secret',
  name: 'PayMongo key (short form)',
  provider: 'paymongo',
  kind: 'context',
  description: 'Makes and refunds payments and reads customers.',
  severity: 'critical',
  keywords: ['paymongo'],
  pattern: assigned({ names: ['paymongo'], value: sequence(digitWithin(32), base64Url(32)) }),
  references: [docs],
  rotate: { steps: 'Roll the secret key in the Developers section of the PayMongo dashboard.', url: 'https://dashboard.paymongo.com/developers' },
  examples: [sample`ENV PAYMONGO_KEY=${base64Url(32)}`, sample`private static final String PAYMONGO_KEY = "${base64Url(32)}";`],
  lookalikes: [sample`ENV PAYMONGO_KEY=${base64Url(31)}`, sample`PAYMONGO_API_KEY=xxxxxxxx-your-key`],
};
