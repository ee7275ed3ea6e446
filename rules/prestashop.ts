import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const prestashopWebserviceKey: Rule = {
  id: 'prestashop-webservice-key',
  name: 'PrestaShop webservice key',
  provider: 'prestashop',
  kind: 'context',
  description: 'Reads and changes what its permissions name: orders, customers, stock.',
  severity: 'high',
  ...named({ names: ['prestashop'], value: sequence(digitWithin(32), upperAlphanumeric(32)), words: ['key', 'token'] }),
  references: ['https://devdocs.prestashop-project.org/8/webservice/tutorials/creating-access/'],
  rotate: {
    steps: 'Delete the key under Advanced Parameters, Webservice, then create one with fewer permissions.',
    url: 'https://devdocs.prestashop-project.org/8/webservice/tutorials/creating-access/',
  },
  examples: [sample`PRESTASHOP_WS_KEY=${upperAlphanumeric(32)}`, sample`prestashop_api_key: ${upperAlphanumeric(32)}`],
  lookalikes: [sample`PRESTASHOP_WS_KEY=${upperAlphanumeric(20)}`, sample`PRESTASHOP_URL=https://shop.acme.dev`],
};
