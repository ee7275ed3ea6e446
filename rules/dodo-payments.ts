import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(base64Url(16), '.', base64Url(48));

export const dodoPaymentsApiKey: Rule = {
  id: 'dodo-payments-api-key',
  name: 'Dodo Payments API key',
  provider: 'dodo-payments',
  kind: 'context',
  description: 'Takes and refunds payments and reads the customers of the business.',
  severity: 'high',
  ...named({ names: ['dodo_payments', 'dodopayments'], value: key, near: 60 }),
  references: ['https://docs.dodopayments.com/api-reference/introduction'],
  rotate: {
    steps: 'Create another key under Developer, API, put it in place, then delete the old one.',
    url: 'https://app.dodopayments.com/developer/api-keys',
  },
  examples: [sample`DODO_PAYMENTS_API_KEY="${key}"`, sample`dodoPayments: { apiKey: '${key}' }`],
  lookalikes: [
    sample`DODO_PAYMENTS_API_KEY=${base64Url(16)}.${base64Url(20)}`,
    sample`DODO_PAYMENTS_API_KEY=dodo_your_key_here`,
  ],
};
