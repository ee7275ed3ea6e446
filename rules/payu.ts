import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const payuMerchantSalt: Rule = {
  id: 'payu-merchant-salt',
  name: 'PayU merchant salt',
  provider: 'payu',
  kind: 'context',
  description: 'Signs payments and refunds of the merchant.',
  severity: 'critical',
  ...named({ names: ['pay u'], value: sequence(digitWithin(32), alphanumeric(32)), words: ['salt'] }),
  references: ['https://docs.payu.in/docs/generate-hash-payu-hosted'],
  rotate: {
    steps: 'Ask PayU for a new salt, put it in place, then look through payments.',
    url: 'https://docs.payu.in/docs/generate-hash-payu-hosted',
  },
  examples: [sample`PAYU_MERCHANT_SALT=${alphanumeric(32)}`, sample`payu:\n  mode: test\n  salt: ${alphanumeric(32)}`],
  lookalikes: [sample`PAYU_MERCHANT_SALT=${alphanumeric(20)}`, sample`PAYU_MERCHANT_KEY=gtKFFx`],
};
