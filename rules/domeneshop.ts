import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const domeneshopApiSecret: Rule = {
  id: 'domeneshop-api-secret',
  name: 'Domeneshop API secret',
  provider: 'domeneshop',
  kind: 'context',
  description: 'With its token it changes DNS records and forwards of all domains.',
  severity: 'high',
  ...named({ names: ['domeneshop'], value: sequence(digitWithin(64), alphanumeric(64)), words: ['secret'] }),
  references: ['https://api.domeneshop.no/docs/'],
  rotate: {
    steps: 'Delete the API key, look at the records, then create another.',
    url: 'https://domene.shop/admin?view=api',
  },
  examples: [sample`DOMENESHOP_API_SECRET=${alphanumeric(64)}`, sample`SAVED_DOMENESHOP_Secret='${alphanumeric(64)}'`],
  lookalikes: [sample`DOMENESHOP_API_SECRET=${alphanumeric(40)}`, sample`DOMENESHOP_API_TOKEN=${alphanumeric(16)}`],
};
