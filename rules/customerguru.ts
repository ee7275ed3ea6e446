import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const customerguruApiSecret: Rule = {
  id: 'customerguru-api-secret',
  name: 'Customer.guru API secret',
  provider: 'customerguru',
  kind: 'context',
  description: 'With the API token it sends surveys and reads customers and their ratings.',
  severity: 'medium',
  ...named({
    names: ['customerguru', 'customer guru'],
    value: sequence(digitWithin(50), alphanumeric(50)),
    words: ['secret'],
    near: 110,
  }),
  companions: [
    {
      name: 'API token',
      pattern: /(?<![0-9A-Za-z_-])(?<part>[0-9A-Za-z]{30})(?![0-9A-Za-z_-])/,
      withinLines: 6,
      isRequired: false,
    },
  ],
  references: ['https://customer.guru/api/documentation/v2'],
  rotate: {
    steps: 'Ask Customer.guru for new API credentials on the API page of the account and put them in place.',
    url: 'https://customer.guru/api/documentation/v2',
  },
  examples: [
    sample`CUSTOMERGURU_API_TOKEN=${alphanumeric(30)}\nCUSTOMERGURU_API_SECRET=${alphanumeric(50)}`,
    sample`https://customer.guru/export/ratings?api_token=${alphanumeric(30)}&api_secret=${alphanumeric(50)}`,
  ],
  lookalikes: [
    sample`CUSTOMERGURU_API_SECRET=${alphanumeric(49)}`,
    sample`$guru = new CustomerGuru("api_key", "api_secret");`,
  ],
};
