import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, hexadecimal, named, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Stripe's keys of the old length have 29 characters behind `sk_` as well. */
const secretKey = sequence(
  'sk_',
  unlike('live_'),
  unlike('test_'),
  characterSet('^\\s"\'`\\\\', 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789', 29),
);
const freemius: Companion = {
  name: 'Freemius',
  pattern: /(?<part>[Ff]reemius|FREEMIUS|fs_dynamic_init|FS__API|pk_[0-9a-f]{29}(?![0-9a-z]))/,
  withinLines: 20,
  isRequired: true,
};

export const freemiusSecretKey: Rule = {
  id: 'freemius-secret-key',
  name: 'Freemius secret key',
  provider: 'freemius',
  kind: 'context',
  description:
    'Signs requests as the developer or the product: reads buyers, licenses and payments and deploys versions of the plugin.',
  severity: 'critical',
  ...named({ names: ['secret key'], value: secretKey, words: [], reach: 24 }),
  companions: [freemius],
  references: [
    'https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/',
    'https://github.com/Freemius/freemius-php-sdk',
  ],
  rotate: {
    steps:
      'Generate new keys for the product (or under My profile, for the developer) in the dashboard and put them in place.',
    url: 'https://dashboard.freemius.com/',
  },
  examples: [
    sample`define( 'FS__API_PUBLIC_KEY', 'pk_${hexadecimal(29)}' );\ndefine( 'FS__API_SECRET_KEY', 'sk_${alphanumeric(10)}[^T${alphanumeric(16)}' );`,
    sample`$acme_fs = fs_dynamic_init( array(\n  'id' => '1234',\n  'public_key' => 'pk_${hexadecimal(29)}',\n  'secret_key' => 'sk_${alphanumeric(29)}',\n) );`,
    sample`FREEMIUS_SECRET_KEY="sk_${alphanumeric(29)}"`,
  ],
  lookalikes: [
    sample`FREEMIUS_SECRET_KEY="sk_${alphanumeric(28)}"`,
    sample`define( 'FS__API_SECRET_KEY', 'sk_YOUR_SECRET_KEY' );`,
    sample`stripe_secret_key = "sk_${alphanumeric(29)}"`,
  ],
};

export const freemiusApiToken: Rule = {
  id: 'freemius-api-token',
  name: 'Freemius API bearer token',
  provider: 'freemius',
  kind: 'context',
  description: 'Reads buyers, licenses and payments of one product and changes its licenses and versions.',
  severity: 'critical',
  ...named({
    names: ['freemius'],
    value: hexadecimal(32),
    words: ['api_key', 'apikey', 'api-key', 'api key', 'token', 'bearer'],
  }),
  references: ['https://freemius.com/help/api/'],
  rotate: {
    steps: "Regenerate the API bearer token on the tab API & Keys of the product's settings and put it in place.",
    url: 'https://dashboard.freemius.com/',
  },
  examples: [
    sample`FREEMIUS_PRODUCT_ID=12345\nFREEMIUS_API_KEY=${hexadecimal(32)}`,
    sample`$env:FREEMIUS_API_TOKEN="${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`FREEMIUS_API_KEY=${hexadecimal(31)}`,
    sample`FREEMIUS_API_KEY=your_api_key`,
    sample`FREEMIUS_PUBLIC_KEY=pk_${hexadecimal(29)}`,
  ],
};
