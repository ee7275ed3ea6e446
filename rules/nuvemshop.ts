import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const nuvemshopApiKey: Rule = {
  id: 'nuvemshop-api-key',
  name: 'Nuvemshop (Tiendanube) API key',
  provider: 'nuvemshop',
  kind: 'context',
  description: 'Reads and changes products, orders and customers of the shop.',
  severity: 'high',
  ...named({ names: ['nuvemshop', 'tiendanube'], value: key, words: ['token', 'key', 'secret', 'auth'] }),
  references: ['https://tiendanube.github.io/api-documentation/authentication'],
  rotate: {
    steps: 'Uninstall the app in the shop, which ends its token, and install it again.',
    url: 'https://partners.nuvemshop.com.br/',
  },
  examples: [sample`NUVEMSHOP_ACCESS_TOKEN=${key}`, sample`nuvemshop:\n  api_key: ${key}\n`],
  lookalikes: [sample`NUVEMSHOP_ACCESS_TOKEN=${hexadecimal(39)}`, sample`NUVEMSHOP_ACCESS_TOKEN=your-key`],
};
