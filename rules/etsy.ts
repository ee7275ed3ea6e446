import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitInLast, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const etsyKeystring: Rule = {
  id: 'etsy-keystring',
  name: 'Etsy API keystring',
  provider: 'etsy',
  kind: 'context',
  description:
    "Calls the Etsy API as the application on its limit, and with the shared secret or a token its users' shops.",
  severity: 'medium',
  keywords: ['etsy'],
  pattern: assigned({ names: ['etsy'], value: lowerAlphanumeric(24) }),
  references: ['https://developers.etsy.com/documentation/essentials/authentication'],
  rotate: {
    steps: 'Delete the app on the Your apps page and register another; a keystring cannot be renewed alone.',
    url: 'https://www.etsy.com/developers/your-apps',
  },
  examples: [
    sample`EtsyOptions { ApiKey = "${lowerAlphanumeric(24)}" }`,
    sample`curl https://openapi.etsy.com/v3/ping -H "x-api-key: ${lowerAlphanumeric(24)}"`,
  ],
  lookalikes: [
    sample`curl https://openapi.etsy.com/v3/ping -H "x-api-key: ${lowerAlphanumeric(23)}"`,
    sample`ETSY_API_KEY=xxxxxxxx-your-key`,
  ],
};

const pair = sequence(alphanumeric(22, 24), ':', lowerAlphanumeric(10));

export const etsySharedSecret: Rule = {
  id: 'etsy-shared-secret',
  name: 'Etsy API keystring and shared secret',
  provider: 'etsy',
  kind: 'context',
  description: 'Calls the Open API as the application and takes part in its sign-in of shops.',
  severity: 'medium',
  keywords: ['etsy'],
  pattern: assigned({ names: ['etsy'], value: pair, words: [], reach: 90 }),
  references: ['https://developers.etsy.com/documentation/essentials/requests'],
  rotate: {
    steps: 'Ask for a new shared secret of the app in the developer portal and put it in place.',
    url: 'https://www.etsy.com/developers/your-apps',
  },
  examples: [
    sample`ETSY_API_KEY=${pair}`,
    sample`curl https://openapi.etsy.com/v3/application/openapi-ping -H "x-api-key: ${pair}"`,
  ],
  lookalikes: [
    sample`ETSY_API_KEY=${alphanumeric(21)}:${lowerAlphanumeric(10)}`,
    sample`ETSY_API_KEY=your-keystring:your-secret`,
  ],
};

/** Nobody else has a pair of these lengths in that header. */
export const etsyHeader: Rule = {
  ...etsySharedSecret,
  id: 'etsy-api-key-header',
  name: 'Etsy API keystring and shared secret in a header',
  keywords: ['x-api-key'],
  pattern:
    /[Xx]-[Aa][Pp][Ii]-[Kk][Ee][Yy]["'`]?\s{0,3}[:,=]\s{0,3}["'`]?(?<secret>(?=[a-z0-9]{0,23}[0-9])[a-z0-9]{24}:[a-z0-9]{10})(?![0-9A-Za-z:_\-])/,
  examples: [
    sample`x-api-key: ${lowerAlphanumeric(24)}:${lowerAlphanumeric(10)}`,
    sample`headers: { 'x-api-key': '${lowerAlphanumeric(24)}:${lowerAlphanumeric(10)}' }`,
  ],
  lookalikes: [
    sample`x-api-key: ${lowerAlphanumeric(24)}:${lowerAlphanumeric(12)}`,
    sample`x-api-key: keystring:shared_secret`,
  ],
};

export const etsySecretByName: Rule = {
  ...etsySharedSecret,
  id: 'etsy-shared-secret-by-name',
  name: 'Etsy shared secret',
  pattern: assigned({
    names: ['etsy'],
    value: sequence(lowerAlphanumeric(10), digitInLast(10)),
    words: ['secret'],
    near: 40,
    reach: 36,
  }),
  examples: [
    sample`ETSY_SHARED_SECRET=${lowerAlphanumeric(10)}`,
    sample`etsySharedSecret: "${lowerAlphanumeric(10)}"`,
    sample`etsy:\n  shared_secret: ${lowerAlphanumeric(10)}\n`,
  ],
  lookalikes: [sample`ETSY_SHARED_SECRET=${lowerAlphanumeric(9)}`, sample`ETSY_SHOP_ID=${lowerAlphanumeric(10)}`],
};
