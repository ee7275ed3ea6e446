import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const printfulApiToken: Rule = {
  id: 'printful-api-token',
  name: 'Printful API token',
  provider: 'printful',
  kind: 'context',
  description: 'Reads orders with names and addresses and changes products of its stores.',
  severity: 'high',
  ...named({ names: ['printful'], value: sequence(digitWithin(40), alphanumeric(40)) }),
  references: ['https://developers.printful.com/docs/#section/Authentication'],
  rotate: {
    steps: 'Delete the private token in the developer portal, then create one with fewer scopes.',
    url: 'https://developers.printful.com/tokens',
  },
  examples: [sample`PRINTFUL_API_TOKEN=${alphanumeric(40)}`, sample`printful:\n  api_key: ${alphanumeric(40)}`],
  lookalikes: [sample`PRINTFUL_API_TOKEN=${alphanumeric(30)}`, sample`PRINTFUL_STORE_ID=${digits(7)}`],
};
