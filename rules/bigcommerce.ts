import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, named, sequence, digitWithin } from '../src/rule/pattern.ts';
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
