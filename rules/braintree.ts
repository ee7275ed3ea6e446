import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials';
const key = hexadecimal(32);

export const braintreeAccessToken: Rule = {
  id: 'braintree-access-token',
  name: 'Braintree access token',
  provider: 'braintree',
  kind: 'provider',
  description:
    'Acts for a merchant through the Braintree or PayPal Express Checkout gateway; a sandbox token acts on test data.',
  severity: 'critical',
  keywords: ['access_token$production$', 'access_token$sandbox$'],
  pattern: token`access_token$${oneOf('production', 'sandbox')}$${lowerAlphanumeric(16)}$${hexadecimal(32)}`,
  references: [docs, 'https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens'],
  rotate: {
    steps:
      'Revoke the OAuth grant (or remove the Express Checkout credentials) in the control panel, look at the transactions, then connect again.',
    url: 'https://www.braintreegateway.com/login',
  },
  examples: [
    sample`BRAINTREE_ACCESS_TOKEN=access_token$production$${lowerAlphanumeric(16)}$${hexadecimal(32)}`,
    sample`gateway = BraintreeGateway(access_token="access_token$sandbox$${lowerAlphanumeric(16)}$${hexadecimal(32)}")`,
  ],
  lookalikes: [
    sample`access_token$production$${lowerAlphanumeric(16)}$${hexadecimal(31)}`,
    sample`access_token$development$integration_merchant_id$${hexadecimal(8)}`,
  ],
};

export const braintreePrivateKey: Rule = {
  id: 'braintree-payments-private-key',
  name: 'Braintree Payments private key',
  provider: 'braintree',
  kind: 'context',
  description: 'With the public key and merchant ID it takes and refunds payments and reads customers.',
  severity: 'critical',
  keywords: ['braintree'],
  pattern: assigned({
    names: ['braintree'],
    value: loosely(key),
    words: ['private', 'secret', 'key', 'token'],
    near: 64,
  }),
  references: [docs],
  rotate: {
    steps:
      'Generate a new API key in the control panel, put it in place, delete the leaked one, then look at the transactions.',
    url: 'https://www.braintreegateway.com/login',
  },
  examples: [
    sample`BRAINTREE_PRIVATE_KEY=${key}`,
    sample`braintree.private_key = "${key}"`,
    sample`braintreepayments: { privateKey: "${key}" }`,
  ],
  lookalikes: [sample`BRAINTREE_PRIVATE_KEY=${hexadecimal(31)}`, sample`BRAINTREE_PUBLIC_KEY=${lowerAlphanumeric(16)}`],
};
