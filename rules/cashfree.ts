import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cashfreeSecretKey: Rule = {
  id: 'cashfree-secret-key',
  name: 'Cashfree client secret',
  provider: 'cashfree',
  kind: 'provider',
  description: 'Takes payments, refunds them and pays out in the name of the merchant.',
  severity: 'high',
  keywords: ['cfsk_ma_'],
  pattern: token`cfsk_ma_${oneOf('prod', 'test')}_${hexadecimal(32)}_${hexadecimal(8)}`,
  references: ['https://www.cashfree.com/docs/api-reference/authentication'],
  rotate: {
    steps:
      'Make new keys under Developers, API Keys of the dashboard, then delete the leaked pair and look at refunds and payouts.',
    url: 'https://merchant.cashfree.com/merchants/login',
  },
  examples: [
    sample`CASHFREE_SECRET_KEY=cfsk_ma_prod_${hexadecimal(32)}_${hexadecimal(8)}`,
    sample`'x-client-secret': 'cfsk_ma_test_${hexadecimal(32)}_${hexadecimal(8)}',`,
  ],
  lookalikes: [
    sample`cfsk_ma_prod_${hexadecimal(31)}_${hexadecimal(8)}`,
    sample`CASHFREE_SECRET_KEY=cfsk_ma_test_xxxxxxxx`,
  ],
};
