import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, characterSet, digitInLast, sequence, token } from '../src/rule/pattern.ts';
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
  aliases: ['paypalrestsdk'],
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

export const paypalApiSignature: Rule = {
  id: 'paypal-api-signature',
  name: 'PayPal NVP API signature',
  provider: 'paypal',
  kind: 'context',
  description: 'With the API user and password it takes payments, refunds and pays out of the business account.',
  severity: 'critical',
  keywords: ['paypal', 'api-3t', '_api1.'],
  pattern: assigned({
    names: ['paypal', 'api-3t', '_api1.'],
    value: sequence(
      'A',
      characterSet('0-9A-Za-z.\\-', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-', 55),
      digitInLast(55),
    ),
    words: ['signature'],
    near: 160,
  }),
  references: ['https://developer.paypal.com/api/nvp-soap/apiCredentials/'],
  rotate: {
    steps:
      "Remove the API signature in the account's access settings, request a new one, then look at the account's activity.",
    url: 'https://developer.paypal.com/api/nvp-soap/apiCredentials/',
  },
  examples: [
    sample`PAYPAL_API_SIGNATURE=A${alphanumeric(55)}`,
    sample`username: shop_api1.acme.com\nsignature: "A${alphanumeric(27)}.${alphanumeric(27)}"`,
  ],
  lookalikes: [sample`PAYPAL_API_SIGNATURE=A${alphanumeric(40)}`, sample`PAYPAL_API_SIGNATURE=your_signature`],
};

export const paypalAccessToken: Rule = {
  id: 'paypal-access-token',
  name: 'PayPal REST access token',
  provider: 'paypal',
  kind: 'provider',
  description: 'Acts as the REST app for up to nine hours.',
  severity: 'medium',
  keywords: ['A21AA'],
  pattern: token`A21AA${base64Url(80, 110)}`,
  references: [docs],
  rotate: {
    steps: 'Terminate the token, or wait until it expires, then find out where it was written down.',
    url: 'https://developer.paypal.com/api/rest/authentication/',
  },
  examples: [
    sample`Authorization: Bearer A21AA${base64Url(92)}`,
    sample`{"access_token": "A21AA${base64Url(92)}", "token_type": "Bearer"}`,
  ],
  lookalikes: [sample`A21AA${base64Url(40)}`, sample`Authorization: Bearer A21AA<token>`],
};
