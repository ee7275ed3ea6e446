import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64,
  characterSet,
  digits,
  hexadecimal,
  loosely,
  lowerAlphanumeric,
  named,
  oneOf,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const paddleApiKey: Rule = {
  id: 'paddle-api-key',
  name: 'Paddle API key',
  provider: 'paddle',
  kind: 'provider',
  description:
    'Reads and changes products, customers, subscriptions and refunds, as far as the key may; sdbx in the sandbox.',
  severity: 'critical',
  keywords: ['pdl_'],
  pattern: token`pdl_${oneOf('live', 'sdbx')}_apikey_${lowerAlphanumeric(26)}_${alphanumeric(22)}_${alphanumeric(3)}`,
  references: ['https://developer.paddle.com/api-reference/about/api-keys'],
  rotate: {
    steps: 'Revoke the key under Developer tools, Authentication, of Paddle, then create one with fewer permissions.',
    url: 'https://vendors.paddle.com/authentication-v2',
  },
  examples: [
    sample`const paddleToken = 'pdl_${oneOf('live', 'sdbx')}_apikey_${lowerAlphanumeric(26)}_${alphanumeric(22)}_${alphanumeric(3)}';`,
    sample`PADDLE_API_KEY=pdl_${oneOf('live', 'sdbx')}_apikey_${lowerAlphanumeric(26)}_${alphanumeric(22)}_${alphanumeric(3)}`,
  ],
  lookalikes: [
    sample`const paddleToken = 'pdl_${oneOf('live', 'sdbx')}_apikey_${lowerAlphanumeric(26)}_${alphanumeric(22)}_${alphanumeric(2)}';`,
    sample`"paddle": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};

export const paddleVendorAuthCode: Rule = {
  id: 'paddle-vendor-auth-code',
  name: 'Paddle Classic vendor auth code',
  provider: 'paddle',
  kind: 'context',
  description: 'With the public vendor id it reads and changes products, subscriptions and refunds.',
  severity: 'critical',
  ...named({
    names: ['paddle', 'vendor auth code'],
    value: loosely(hexadecimal(50)),
    words: ['auth', 'key', 'token', 'secret', 'vendor'],
    near: 64,
  }),
  references: ['https://developer.paddle.com/classic/api-reference/intro#authentication'],
  rotate: {
    steps:
      'Generate a new auth code under Developer tools, Authentication, and put it in place; the old one ends when it is deleted.',
    url: 'https://vendors.paddle.com/authentication',
  },
  examples: [
    sample`PADDLE_VENDOR_ID=${digits(6)}\nPADDLE_VENDOR_AUTH_CODE=${hexadecimal(50)}`,
    sample`'paddle' => ['vendor_auth_code' => '${hexadecimal(50)}']`,
  ],
  lookalikes: [
    sample`PADDLE_VENDOR_AUTH_CODE=${hexadecimal(49)}`,
    sample`PADDLE_VENDOR_AUTH_CODE=your-paddle-vendor-auth-code`,
  ],
};

/** The rest of a ULID that begins with 01, as those of this century do. */
const restOfUlid = characterSet('0-9a-hjkmnp-tv-z', '0123456789abcdefghjkmnpqrstvwxyz', 24);

export const paddleWebhookSecret: Rule = {
  id: 'paddle-webhook-secret',
  name: 'Paddle webhook secret key',
  provider: 'paddle',
  kind: 'provider',
  description: 'Forges notifications: payments and subscriptions that never were.',
  severity: 'medium',
  keywords: ['pdl_ntfset_'],
  pattern: new RegExp(
    `(?<![0-9A-Za-z_\\-])(?<secret>pdl_ntfset_01[0-9a-hjkmnp-tv-z]{24}_${base64(32).source})(?![0-9A-Za-z_\\-+/])`,
  ),
  references: ['https://developer.paddle.com/webhooks/about/signature-verification'],
  rotate: {
    steps:
      'Create another notification destination, which has a secret of its own, put it in place, then delete the old one.',
    url: 'https://vendors.paddle.com/notifications-v2',
  },
  examples: [
    sample`PADDLE_WEBHOOK_SECRET=pdl_ntfset_01${restOfUlid}_${base64(32)}`,
    sample`paddle.webhooks.unmarshal(body, 'pdl_ntfset_01${restOfUlid}_${base64(32)}', signature)`,
  ],
  lookalikes: [
    sample`pdl_ntfset_01${restOfUlid}_${base64(20)}`,
    sample`PADDLE_WEBHOOK_SECRET=pdl_ntfset_01xxxxxxxxxxxxxxxxxxxxxxxx_xxxx`,
  ],
};
