import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const contaboClientSecret: Rule = {
  id: 'contabo-client-secret',
  name: 'Contabo client secret',
  provider: 'contabo',
  kind: 'context',
  description: 'With the API user and its password it manages the servers of the account.',
  severity: 'critical',
  ...named({
    names: ['contabo_', 'contabo:', 'cntb_'],
    value: sequence(digitWithin(32), alphanumeric(32)),
    words: ['secret'],
  }),
  references: ['https://api.contabo.com/'],
  rotate: {
    steps:
      'Create another client secret in the control panel, look at the audit log of the servers, then put it in place.',
    url: 'https://my.contabo.com/api/details',
  },
  examples: [
    sample`CNTB_OAUTH2_CLIENT_SECRET=${alphanumeric(32)}`,
    sample`contabo:\n  client_secret: ${alphanumeric(32)}\n`,
  ],
  lookalikes: [sample`CNTB_OAUTH2_CLIENT_SECRET=${alphanumeric(20)}`, sample`CNTB_OAUTH2_CLIENT_ID=DE-${digits(6)}`],
};
