import type { Rule } from '../src/model/rule.ts';
import { assigned, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vnpayHashSecret: Rule = {
  id: 'vnpay-hash-secret',
  name: 'VNPAY hash secret',
  provider: 'vnpay',
  kind: 'context',
  description: 'Signs payments in the name of the shop, and answers that say they were paid.',
  severity: 'high',
  keywords: ['vnpay', 'vnp_hash', 'vnp_sec', 'vnphash'],
  pattern: assigned({
    names: ['vnpay', 'vnp_hash', 'vnp_sec', 'vnphash'],
    value: upperAlphanumeric(32),
    words: ['secret', 'hash', 'key'],
  }),
  references: ['https://sandbox.vnpayment.vn/apis/docs/thanh-toan-pay/pay.html'],
  rotate: {
    steps:
      'Ask VNPAY for a new secret for the terminal, put it in place, then compare the orders that were marked as paid with the account.',
    url: 'https://sandbox.vnpayment.vn/merchantv2/',
  },
  examples: [
    sample`$vnp_HashSecret = "${upperAlphanumeric(32)}";`,
    sample`vnpay.secretKey=${upperAlphanumeric(32)}`,
    sample`VNPAY_HASH_SECRET=${upperAlphanumeric(32)}`,
  ],
  lookalikes: [sample`VNPAY_HASH_SECRET=${upperAlphanumeric(30)}`, sample`vnp_HashSecret: process.env.VNP_HASH_SECRET`],
};
