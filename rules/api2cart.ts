import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.api2cart.com/getting-started';
const key = hexadecimal(32);

export const api2cartApiKey: Rule = {
  id: 'api2cart-api-key',
  name: 'API2Cart API key or store key',
  provider: 'api2cart',
  kind: 'context',
  description:
    'With both keys a stranger reads and changes the orders, products and customers of the connected stores.',
  severity: 'high',
  ...named({ names: ['api2cart'], value: loosely(key), near: 70, reach: 100, words: ['key', 'token', 'secret'] }),
  references: [docs],
  rotate: {
    steps:
      'Regenerate the API key in the account of API2Cart, put it in place, then look at the log of requests for those that are not yours.',
    url: 'https://app.api2cart.com/',
  },
  examples: [
    sample`API2CART_API_KEY=${key}`,
    sample`https://api.api2cart.com/v1.1/product.list.json?api_key=${key}`,
    sample`api2cart:\n  store_key: ${key}`,
  ],
  lookalikes: [sample`API2CART_API_KEY=${hexadecimal(31)}`, sample`API2CART_STORE_KEY=${'x'.repeat(32)}`],
};
