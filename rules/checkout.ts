import type { Rule } from '../src/model/rule.ts';
import {
  characterSet,
  digitInLast,
  hexadecimal,
  lowerAlphanumeric,
  lowerLetters,
  optional,
  sequence,
  token,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys';
const body = characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 26);
const last = characterSet('a-z2-7*#$=', 'abcdefghijklmnopqrstuvwxyz234567', 1);

export const checkoutSecretKey: Rule = {
  id: 'checkout-secret-key',
  name: 'Checkout.com secret key',
  provider: 'checkout',
  kind: 'provider',
  description: 'Takes, captures and refunds payments, by its scopes; a sandbox key acts on test data.',
  severity: 'critical',
  keywords: ['sk_'],
  pattern: token`sk_${optional('sbox_')}${body}${last}${digitInLast(26)}`,
  references: [docs],
  rotate: {
    steps:
      'Create a new secret key in the dashboard, put it in place, deactivate the leaked one, then look at the payments.',
    url: 'https://dashboard.checkout.com/developers/keys',
  },
  examples: [
    sample`CHECKOUT_SECRET_KEY=sk_${body}a`,
    sample`const cko = new Checkout('sk_sbox_${body}e', { pk: 'acme' });`,
  ],
  lookalikes: [sample`sk_sbox_${lowerLetters(24)}`, sample`pk_sbox_${body}a`],
};

/** A UUID, in older accounts of all letters. */
const id = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const checkoutLegacySecretKey: Rule = {
  id: 'checkout-legacy-secret-key',
  name: 'Checkout.com secret key (previous accounts)',
  provider: 'checkout',
  kind: 'provider',
  description: 'Takes, captures and refunds payments; a test key acts on test data.',
  severity: 'critical',
  keywords: ['sk_test_', 'sk_'],
  pattern: token`sk_${optional('test_')}${id}${digitInLast(36)}`,
  entropy: 3.2,
  references: [docs],
  rotate: {
    steps: 'Regenerate the secret key in the dashboard, put it in place, then look at the payments.',
    url: 'https://dashboard.checkout.com/developers/keys',
  },
  examples: [sample`CKO_SECRET_KEY=sk_${uuid()}`, sample`Authorization: sk_test_${uuid()}`],
  lookalikes: [sample`sk_test_${hexadecimal(32)}`, sample`sk_xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`],
};
