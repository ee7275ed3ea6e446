import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tossPaymentsSecretKey: Rule = {
  id: 'toss-payments-secret-key',
  name: 'Toss Payments secret key',
  provider: 'toss-payments',
  kind: 'provider',
  description: 'Approves and cancels payments in the name of the shop.',
  severity: 'critical',
  keywords: ['live_sk_', 'test_sk_', 'live_gsk_', 'test_gsk_'],
  pattern: /(?<![0-9A-Za-z_\-])(?<secret>(?:live|test)_g?sk_(?:docs_)?[0-9A-Za-z]{24,32})(?![0-9A-Za-z_\-])/,
  references: ['https://docs.tosspayments.com/reference/using-api/api-keys'],
  rotate: {
    steps: 'Issue new keys in the developer centre, put them in place, then look through approved payments.',
    url: 'https://developers.tosspayments.com/my/api-keys',
  },
  examples: [
    sample`TOSS_SECRET_KEY=live_sk_${alphanumeric(28)}`,
    sample`const secretKey = 'test_gsk_${alphanumeric(28)}';`,
  ],
  lookalikes: [
    sample`TOSS_SECRET_KEY=live_sk_${alphanumeric(18)}`,
    sample`TOSS_CLIENT_KEY=test_ck_${alphanumeric(28)}`,
  ],
};
