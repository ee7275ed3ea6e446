import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const autumnSecretKey: Rule = {
  id: 'autumn-secret-key',
  name: 'Autumn secret key',
  provider: 'autumn',
  kind: 'provider',
  description: 'Changes plans, customers and balances, and attaches products to customers.',
  severity: 'high',
  keywords: ['am_sk_live_', 'am_sk_test_'],
  pattern: token`${oneOf('am_sk_live_', 'am_sk_test_')}${alphanumeric(42)}`,
  references: ['https://docs.useautumn.com/documentation/getting-started/setup'],
  rotate: {
    steps: 'Create another secret key on the developer page, put it in place, then delete the old one.',
    url: 'https://app.useautumn.com/dev',
  },
  examples: [
    sample`AUTUMN_SECRET_KEY=am_sk_live_${alphanumeric(42)}`,
    sample`new Autumn({ secretKey: "am_sk_test_${alphanumeric(42)}" })`,
  ],
  lookalikes: [sample`am_pk_live_${alphanumeric(42)}`, sample`AUTUMN_SECRET_KEY=am_sk_test_${alphanumeric(20)}`],
};
