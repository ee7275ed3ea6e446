import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('sk_live_', 'sk_test_'), alphanumeric(20, 40));

export const payplugSecretKey: Rule = {
  id: 'payplug-secret-key',
  name: 'PayPlug secret key',
  provider: 'payplug',
  kind: 'context',
  description: 'Takes payments, makes refunds and reads cards of customers.',
  severity: 'critical',
  ...named({ names: ['payplug'], value: secret }),
  references: ['https://docs.payplug.com/api/apiref.html#authentication'],
  rotate: { steps: 'Make new keys in the portal and put them in place.', url: 'https://portal.payplug.com/' },
  examples: [
    sample`PAYPLUG_SECRET_KEY=${secret}`,
    sample`\\Payplug\\Payplug::init(array('secretKey' => '${secret}'));`,
  ],
  lookalikes: [
    sample`PAYPLUG_SECRET_KEY=${sequence(oneOf('sk_live_', 'sk_test_'), alphanumeric(12))}`,
    sample`PAYPLUG_SECRET_KEY=sk_live_your_key`,
  ],
};
