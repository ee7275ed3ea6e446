import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, named, sequence, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const xeroClientSecret: Rule = {
  id: 'xero-client-secret',
  name: 'Xero client secret',
  provider: 'xero',
  kind: 'context',
  description:
    'With the client ID it trades codes for tokens of the organisations that use the app: invoices, payments, payroll.',
  severity: 'high',
  ...named({ names: ['xero'], value: sequence(base64Url(48), digitInLast(48)), words: ['secret'] }),
  references: ['https://developer.xero.com/documentation/guides/oauth2/auth-flow/'],
  rotate: {
    steps: "Generate another client secret on the app's page, put it in place, then delete the leaked one.",
    url: 'https://developer.xero.com/app/manage',
  },
  examples: [sample`XERO_CLIENT_SECRET=${base64Url(48)}`, sample`xero:\n  clientSecret: "${base64Url(48)}"\n`],
  lookalikes: [sample`XERO_CLIENT_SECRET=${base64Url(40)}`, sample`XERO_CLIENT_ID=${upperHexadecimal(32)}`],
};
