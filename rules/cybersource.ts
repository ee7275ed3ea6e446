import type { Rule } from '../src/model/rule.ts';
import { base64, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const sharedSecret = sequence(base64(43), '=');

export const cybersourceSharedSecret: Rule = {
  id: 'cybersource-shared-secret',
  name: 'CyberSource shared secret key',
  provider: 'cybersource',
  kind: 'context',
  description: 'Signs payments, refunds and reports as the merchant, with the key id that stands beside it.',
  severity: 'critical',
  ...named({
    names: ['cybersource'],
    value: sharedSecret,
    words: ['secret', 'shared', 'key'],
    near: 100,
  }),
  references: [
    'https://developer.cybersource.com/docs/cybs/en-us/payments/developer/ctv/rest/payments/se-rest-keys.html',
  ],
  rotate: {
    steps: 'Generate a new shared secret in the business center, put it in place, then deactivate the old key.',
    url: 'https://businesscenter.cybersource.com/ebc2/app/PaymentConfiguration/KeyManagement',
  },
  examples: [
    sample`CYBERSOURCE_SECRET_KEY=${sharedSecret}`,
    sample`cybersource:\n  merchantKeyId: ${uuid()}\n  merchantSecretKey: ${sharedSecret}\n`,
  ],
  lookalikes: [sample`CYBERSOURCE_KEY_ID=${uuid()}`, sample`CYBERSOURCE_SECRET_KEY=${base64(30)}=`],
};
