import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  digitWithin,
  hexadecimal,
  lowerAlphanumeric,
  named,
  optional,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.flutterwave.com/v3.0.0/docs/authentication';

export const flutterwaveSecretKey: Rule = {
  id: 'flutterwave-secret-key',
  name: 'Flutterwave secret key',
  provider: 'flutterwave',
  kind: 'provider',
  description: "Takes payments, refunds and pays out of the account's balance; a _TEST key acts on test data.",
  severity: 'critical',
  keywords: ['FLWSECK-', 'FLWSECK_TEST-'],
  pattern: token`FLWSECK${optional('_TEST')}-${lowerAlphanumeric(32)}-${optional(lowerAlphanumeric(8, 14), 'v', lowerAlphanumeric(1), '-')}X`,
  references: [docs],
  rotate: {
    steps:
      "Generate new API keys in the dashboard's settings, put them in place (the old ones end at once), then look at the transfers.",
    url: 'https://app.flutterwave.com/dashboard/settings/apis/live',
  },
  examples: [
    sample`FLW_SECRET_KEY=FLWSECK-${hexadecimal(32)}-X`,
    sample`$secret = 'FLWSECK_TEST-${hexadecimal(32)}-X';`,
  ],
  lookalikes: [sample`FLWSECK-${hexadecimal(31)}-X`, sample`FLWPUBK-${hexadecimal(32)}-X`],
};

export const flutterwaveEncryptionKey: Rule = {
  id: 'flutterwave-encryption-key',
  name: 'Flutterwave encryption key (test)',
  provider: 'flutterwave',
  kind: 'provider',
  description: 'Encrypts card details for test charges.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['FLWSECK_TEST'],
  pattern: token`FLWSECK_TEST${optional('-')}${lowerAlphanumeric(12)}`,
  references: [docs],
  rotate: {
    steps: "Generate new API keys in the dashboard's settings and put them in place.",
    url: 'https://app.flutterwave.com/dashboard/settings/apis/test',
  },
  examples: [
    sample`FLW_ENCRYPTION_KEY=FLWSECK_TEST${hexadecimal(12)}`,
    sample`encryptionKey: "FLWSECK_TEST-${hexadecimal(12)}"`,
  ],
  lookalikes: [sample`FLWSECK_TEST-${hexadecimal(11)}`, sample`FLWSECK_TEST-xxxxxxxxxxxx`],
};

export const flutterwaveLiveEncryptionKey: Rule = {
  ...flutterwaveEncryptionKey,
  id: 'flutterwave-live-encryption-key',
  name: 'Flutterwave encryption key',
  kind: 'context',
  description: 'Encrypts card details for charges, and decrypts those that somebody recorded.',
  severity: 'medium',
  keywords: ['flw_', 'flutterwave'],
  pattern: assigned({
    names: ['flw', 'flutterwave'],
    value: sequence(digitWithin(24), lowerAlphanumeric(24)),
    words: ['encryption', 'enc_key', 'enckey'],
  }),
  rotate: {
    steps: "Generate new API keys in the dashboard's settings and put them in place.",
    url: 'https://app.flutterwave.com/dashboard/settings/apis/live',
  },
  examples: [
    sample`FLW_ENCRYPTION_KEY=${hexadecimal(24)}`,
    sample`flutterwave:\n  encryptionKey: "${hexadecimal(24)}"\n`,
  ],
  lookalikes: [sample`FLW_ENCRYPTION_KEY=${hexadecimal(23)}`, sample`FLW_TRANSACTION_ID=${hexadecimal(24)}`],
};

export const flutterwavePublicKey: Rule = {
  id: 'flutterwave-public-key',
  name: 'Flutterwave public key',
  provider: 'flutterwave',
  kind: 'provider',
  description:
    'Opens checkouts in the name of the business; made for browsers and apps, so that its secret key matters more.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['FLWPUBK-', 'FLWPUBK_TEST-'],
  pattern: token`FLWPUBK${optional('_TEST')}-${lowerAlphanumeric(32)}-X`,
  references: [docs],
  rotate: {
    steps: 'Make new keys under Settings, API, if the secret key has leaked too.',
    url: 'https://app.flutterwave.com/dashboard/settings/apis',
  },
  examples: [
    sample`FLW_PUBLIC_KEY=FLWPUBK-${hexadecimal(32)}-X`,
    sample`public_key: "FLWPUBK_TEST-${hexadecimal(32)}-X"`,
  ],
  lookalikes: [sample`FLWPUBK-${hexadecimal(31)}-X`, sample`FLWPUBK_TEST-SANDBOXDEMOKEY-X`],
};

const flwHash = sequence(digitWithin(12), alphanumeric(12, 64));

export const flutterwaveSecretHash: Rule = {
  id: 'flutterwave-webhook-hash',
  name: 'Flutterwave webhook secret hash',
  provider: 'flutterwave',
  kind: 'context',
  description: 'Forges webhooks that look as if they came from Flutterwave: payments that never were.',
  severity: 'medium',
  keywords: ['flw_', 'flutterwave'],
  pattern: assigned({
    names: ['flw secret hash', 'flutterwave secret hash', 'flw webhook', 'flutterwave webhook', 'flw hash'],
    value: flwHash,
    words: [],
    reach: 16,
  }),
  references: ['https://developer.flutterwave.com/v3.0.0/docs/webhooks'],
  rotate: {
    steps: 'Set another secret hash for the webhook in the settings of the dashboard, and put it in place.',
    url: 'https://app.flutterwave.com/dashboard/settings/webhooks',
  },
  examples: [
    sample`FLW_SECRET_HASH=${alphanumeric(24)}`,
    sample`flutterwave:\n  webhook_hash: x\nFLUTTERWAVE_SECRET_HASH: "${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`FLW_SECRET_HASH=${'$'}{FLW_SECRET_HASH}`, sample`FLW_SECRET_HASH=my-secret-hash`],
};

const clientSecret = sequence(digitWithin(32), alphanumeric(32));

export const flutterwaveClientSecret: Rule = {
  ...flutterwaveSecretKey,
  id: 'flutterwave-client-secret',
  name: 'Flutterwave client secret (version 4)',
  kind: 'context',
  description: 'With the client ID it gets tokens that charge cards and pay out.',
  ...named({
    names: ['flw', 'flutterwave'],
    value: clientSecret,
    words: ['client_secret', 'clientsecret', 'client-secret', 'client secret'],
    near: 40,
    reach: 40,
  }),
  references: ['https://developer.flutterwave.com/docs/authentication'],
  examples: [
    sample`FLW_CLIENT_SECRET=${alphanumeric(32)}`,
    sample`flutterwave:\n  client_secret: ${alphanumeric(32)}\n`,
  ],
  lookalikes: [sample`FLW_CLIENT_SECRET=${alphanumeric(30)}`, sample`FLW_CLIENT_SECRET=your_client_secret`],
};
