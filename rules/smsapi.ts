import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const smsapiToken: Rule = {
  id: 'smsapi-token',
  name: 'SMSAPI token',
  provider: 'smsapi',
  kind: 'context',
  description: 'Sends SMS at the expense of the account and reads its contacts.',
  severity: 'high',
  ...named({
    names: ['smsapi_', 'smsapi:', 'smsapi.com', 'smsapi.pl', 'smsapitoken'],
    value: sequence(digitWithin(40), alphanumeric(40)),
    words: ['token', 'key', 'bearer'],
  }),
  references: ['https://www.smsapi.com/docs/#authentication'],
  rotate: {
    steps: 'Delete the token in the customer panel, look at what was sent, then create one with fewer rights.',
    url: 'https://ssl.smsapi.com/react/oauth/manage',
  },
  examples: [
    sample`SMSAPI_AUTH_TOKEN=${alphanumeric(40)}`,
    sample`curl https://api.smsapi.com/sms.do -H 'Authorization: Bearer ${alphanumeric(40)}'`,
  ],
  lookalikes: [sample`SMSAPI_AUTH_TOKEN=${alphanumeric(20)}`, sample`SMSAPI_FROM=Acme`],
};
