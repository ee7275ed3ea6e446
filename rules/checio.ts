import type { Rule } from '../src/model/rule.ts';
import {
  characterSet,
  digitInLast,
  digitWithin,
  hexadecimal,
  lowerAlphanumeric,
  named,
  optional,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Chec is the service behind Commerce.js. */
const body = sequence(optional('test_'), lowerAlphanumeric(45), digitInLast(45));

export const checioSecretKey: Rule = {
  id: 'checio-secret-key',
  name: 'Chec (Commerce.js) secret key',
  provider: 'checio',
  kind: 'provider',
  description: 'Reads orders and customers of the store and changes its products; a test key those of its sandbox.',
  severity: 'high',
  keywords: ['sk_'],
  pattern: token`sk_${body}`,
  references: ['https://commercejs.com/docs/sdk/authentication'],
  rotate: {
    steps: 'Delete the key in the developer settings of the dashboard, then create one.',
    url: 'https://dashboard.chec.io/settings/developer',
  },
  examples: [
    sample`CHEC_SECRET_KEY=sk_${hexadecimal(45)}`,
    sample`curl https://api.chec.io/v1/orders -H "X-Authorization: sk_test_${hexadecimal(45)}"`,
  ],
  lookalikes: [sample`sk_${hexadecimal(44)}`, sample`CHEC_SECRET_KEY=sk_test_...`],
};

export const commercejsPublicKey: Rule = {
  id: 'checio-commercejs-public-key',
  name: 'Commerce.js public key',
  provider: 'checio',
  kind: 'provider',
  description: 'Reads the catalogue and makes carts in the store; meant to stand in pages.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['pk_'],
  pattern: token`pk_${body}`,
  references: ['https://commercejs.com/docs/sdk/authentication'],
  rotate: {
    steps:
      'Nothing is to be done where it stands in a page; replace it in the developer settings of the dashboard where it is abused.',
    url: 'https://dashboard.chec.io/settings/developer',
  },
  examples: [
    sample`const commerce = new Commerce('pk_test_${hexadecimal(45)}', true);`,
    sample`REACT_APP_CHEC_PUBLIC_KEY=pk_${hexadecimal(45)}`,
  ],
  lookalikes: [sample`new Commerce('pk_${hexadecimal(44)}')`, sample`CHEC_PUBLIC_KEY=pk_test_...`],
};

const anyKey = characterSet('0-9a-z_', '0123456789abcdefghijklmnopqrstuvwxyz', 48);

/** Whoever calls it a token or a secret does not mean the public key. */
export const commercejsApiKey: Rule = {
  ...checioSecretKey,
  id: 'commercejs-api-key',
  name: 'Commerce.js API key',
  provider: 'commercejs',
  kind: 'context',
  ...named({
    names: ['commercejs', 'commerce js'],
    value: sequence(digitWithin(48), anyKey),
    words: ['token', 'secret', 'api_key', 'apikey', 'api-key', 'api key'],
    near: 32,
  }),
  examples: [sample`commercejs token = '${lowerAlphanumeric(48)}'`, sample`COMMERCEJS_SECRET=${lowerAlphanumeric(48)}`],
  lookalikes: [
    sample`COMMERCEJS_PUBLIC_KEY=pk_${hexadecimal(45)}`,
    sample`commercejs token = '${lowerAlphanumeric(47)}'`,
  ],
};
