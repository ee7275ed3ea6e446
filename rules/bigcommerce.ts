import type { Rule } from '../src/model/rule.ts';
import { assigned, digitWithin, hexadecimal, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bigcommerceAccessToken: Rule = {
  id: 'bigcommerce-access-token',
  name: 'BigCommerce API access token',
  provider: 'bigcommerce',
  kind: 'context',
  description: 'Reads and changes orders, customers and products of the store, within its scopes.',
  severity: 'critical',
  ...named({
    names: ['bigcommerce'],
    value: sequence(digitWithin(31), lowerAlphanumeric(31)),
    words: ['token', 'key', 'secret', 'auth'],
  }),
  references: ['https://developer.bigcommerce.com/docs/start/authentication/api-accounts'],
  rotate: {
    steps:
      'Delete the API account in the control panel, look at the orders and the staff log, then create one of fewer scopes.',
    url: 'https://login.bigcommerce.com/',
  },
  examples: [
    sample`BIGCOMMERCE_ACCESS_TOKEN=${lowerAlphanumeric(31)}`,
    sample`curl https://api.bigcommerce.com/stores/acme/v3/customers -H "X-Auth-Token: ${lowerAlphanumeric(31)}"`,
  ],
  lookalikes: [
    sample`BIGCOMMERCE_ACCESS_TOKEN=${lowerAlphanumeric(30)}`,
    sample`BIGCOMMERCE_STORE_HASH=${lowerAlphanumeric(10)}`,
  ],
};

export const bigcommerceClientSecret: Rule = {
  id: 'bigcommerce-client-secret',
  name: 'BigCommerce client secret',
  provider: 'bigcommerce',
  kind: 'context',
  description: 'Signs in as the app at every store that installed it, and forges its callbacks.',
  severity: 'high',
  keywords: ['bigcommerce'],
  pattern: assigned({ names: ['bigcommerce'], value: hexadecimal(64), words: ['secret'], near: 100 }),
  references: ['https://developer.bigcommerce.com/docs/start/authentication/api-accounts'],
  rotate: {
    steps:
      'Reset the secret of the app in the developer portal (or delete the API account) and put the new one in place.',
    url: 'https://devtools.bigcommerce.com/my/apps',
  },
  examples: [
    sample`BIGCOMMERCE_CLIENT_SECRET=${hexadecimal(64)}`,
    sample`bigcommerce: { clientId: '${lowerAlphanumeric(31)}', secret: '${hexadecimal(64)}' }`,
  ],
  lookalikes: [
    sample`BIGCOMMERCE_CLIENT_SECRET=${hexadecimal(63)}`,
    sample`BIGCOMMERCE_STORE_HASH=${lowerAlphanumeric(10)}`,
  ],
};
