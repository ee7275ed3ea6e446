import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const msg91AuthKey: Rule = {
  id: 'msg91-auth-key',
  name: 'MSG91 auth key',
  provider: 'msg91',
  kind: 'context',
  description: 'Sends messages at the expense of the account.',
  severity: 'high',
  ...named({
    names: ['msg91'],
    value: { ...sequence(digits(6), 'A', alphanumeric(16), 'P1'), source: '[0-9]{5,6}[0-9A-Za-z]{10,20}P1' },
  }),
  references: ['https://docs.msg91.com/overview'],
  rotate: {
    steps:
      'Delete the auth key in the account settings, look through what was sent, then create a new one with allowed addresses.',
    url: 'https://control.msg91.com/',
  },
  examples: [
    sample`MSG91_AUTH_KEY=${digits(6)}A${alphanumeric(16)}P1`,
    sample`msg91:\n  authkey: ${digits(6)}A${alphanumeric(16)}P1`,
  ],
  lookalikes: [sample`MSG91_AUTH_KEY=${digits(6)}`, sample`MSG91_SENDER_ID=ACMEIN`],
};
