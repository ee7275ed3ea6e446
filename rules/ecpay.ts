import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(16);

export const ecpayHashKey: Rule = {
  id: 'ecpay-hash-key',
  name: 'ECPay or NewebPay hash key',
  provider: 'ecpay',
  kind: 'context',
  description: 'With the IV beside it, it signs orders and the notices that they were paid.',
  severity: 'high',
  ...named({
    names: ['hashkey', 'hash_key'],
    value: {
      ...sequence(digitWithin(16), key),
      source: '(?=[0-9A-Za-z]{0,31}[0-9])(?:[0-9A-Za-z]{16}|[0-9A-Za-z]{32})',
    },
    words: [],
    reach: 16,
  }),
  companions: [
    {
      name: 'IV',
      pattern:
        /[Hh](?:ash|ASH)_?(?:IV|iv|Iv)["']?(?:\s{0,4}(?:=>|[:=])|,)\s{0,4}["']?(?<part>[0-9A-Za-z]{16})(?![0-9A-Za-z])/,
      withinLines: 6,
      isRequired: true,
    },
  ],
  references: ['https://developers.ecpay.com.tw/?p=2902'],
  rotate: {
    steps:
      'Have the hash key and the IV changed by the support of the payment service, then put the new ones in place.',
    url: 'https://developers.ecpay.com.tw/',
  },
  examples: [
    sample`$HashKey = "${key}";\n$HashIV = "${alphanumeric(16)}";`,
    sample`ECPAY_HASH_KEY=${key}\nECPAY_HASH_IV=${alphanumeric(16)}`,
  ],
  lookalikes: [
    sample`$HashKey = "${key}";`,
    sample`$HashKey = "${alphanumeric(15)}";\n$HashIV = "${alphanumeric(16)}";`,
  ],
};
