import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://paystack.com/docs/api/authentication/';
const body = alphanumeric(40);

export const paystackSecretKey: Rule = {
  id: 'paystack-secret-key',
  name: 'Paystack secret key',
  provider: 'paystack',
  kind: 'provider',
  description: 'Takes payments, refunds and transfers out of the account; a test key acts on test data.',
  severity: 'critical',
  keywords: ['sk_live_', 'sk_test_'],
  pattern: token`sk_${oneOf('live', 'test')}_${body}`,
  entropy: 3.2,
  references: [docs],
  rotate: {
    steps:
      "Generate a new secret key in the dashboard's API settings, put it in place (the old one ends at once), then look at the transfers.",
    url: 'https://dashboard.paystack.com/#/settings/developers',
  },
  examples: [
    sample`PAYSTACK_SECRET_KEY=sk_live_${hexadecimal(40)}`,
    sample`curl https://api.paystack.co/transaction -H "Authorization: Bearer sk_test_${hexadecimal(40)}"`,
  ],
  lookalikes: [sample`sk_live_${hexadecimal(39)}`, sample`pk_live_${hexadecimal(40)}`],
};
