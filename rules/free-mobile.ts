import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const freeMobileSmsKey: Rule = {
  id: 'free-mobile-sms-key',
  name: 'Free Mobile SMS key',
  provider: 'free-mobile',
  kind: 'context',
  description: 'Sends SMS to the phone of its owner.',
  severity: 'low',
  ...named({
    names: ['freemobile', 'free mobile', 'free-mobile.fr/sendmsg'],
    value: sequence(digitWithin(14), alphanumeric(14)),
    words: ['pass', 'key'],
  }),
  references: ['https://mobile.free.fr/account/mes-options/notifications-sms'],
  rotate: {
    steps: 'Regenerate the key in the options of the account.',
    url: 'https://mobile.free.fr/account/mes-options/notifications-sms',
  },
  examples: [
    sample`FREE_MOBILE_API_KEY=${alphanumeric(14)}`,
    sample`https://smsapi.free-mobile.fr/sendmsg?user=${digits(8)}&pass=${alphanumeric(14)}&msg=done`,
  ],
  lookalikes: [sample`FREE_MOBILE_API_KEY=${alphanumeric(10)}`, sample`FREE_MOBILE_USER=${digits(8)}`],
};
