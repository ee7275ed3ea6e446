import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitInLast, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.paypal.com/api/rest/authentication/';
const secret = sequence('E', base64Url(63, 79));

export const paypalClientSecret: Rule = {
  id: 'paypal-client-secret',
  name: 'PayPal REST client secret',
  provider: 'paypal',
  kind: 'context',
  description: 'With the client ID it takes payments, refunds and pays out of the business account.',
  severity: 'critical',
  keywords: ['paypal'],
  pattern: assigned({
    names: ['paypal'],
    value: sequence(secret, digitInLast(64)),
    words: ['secret', 'key', 'passw', 'token', 'access', 'private'],
  }),
  companions: [
    { name: 'client ID', pattern: /(?<![\w-])(?<part>A[\w-]{79})(?![\w-])/, withinLines: 5, isRequired: false },
  ],
  references: [docs],
  rotate: {
    steps:
      "Add a second secret to the REST app, put it in place, disable and delete the leaked one, then look at the account's activity.",
    url: 'https://developer.paypal.com/dashboard/applications/live',
  },
  examples: [
    sample`PAYPAL_CLIENT_SECRET=E${base64Url(79)}`,
    sample`paypal.configure({ client_secret: 'E${base64Url(79)}', mode: 'live' });`,
  ],
  lookalikes: [sample`PAYPAL_CLIENT_SECRET=E${base64Url(60)}`, sample`PAYPAL_CLIENT_ID=A${base64Url(79)}`],
};
