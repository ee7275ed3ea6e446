import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const phonepeSaltKey: Rule = {
  id: 'phonepe-salt-key',
  name: 'PhonePe salt key',
  provider: 'phonepe',
  kind: 'context',
  description: 'Signs requests for payments and refunds of the merchant.',
  severity: 'critical',
  ...named({ names: ['phone pe'], value: uuid(), words: ['salt', 'secret', 'key'] }),
  references: ['https://developer.phonepe.com/v1/docs/making-a-payment'],
  rotate: {
    steps: 'Generate a new salt key in the dashboard, put it in place, then look through payments.',
    url: 'https://business.phonepe.com/',
  },
  examples: [sample`PHONEPE_SALT_KEY=${uuid()}`, sample`phonepe:\n  merchantId: ACMEUAT\n  saltKey: ${uuid()}`],
  lookalikes: [sample`PHONEPE_SALT_KEY=${hexadecimal(30)}`, sample`PHONEPE_MERCHANT_ID=ACMEUAT`],
};
