import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(32), alphanumeric(32));

export const postnlApiKey: Rule = {
  id: 'postnl-api-key',
  name: 'PostNL API key',
  provider: 'postnl',
  kind: 'context',
  description: 'Makes labels and reads shipments at the cost of the customer.',
  severity: 'high',
  ...named({
    names: ['postnl'],
    value: key,
    words: ['apikey', 'api_key', 'api-key', 'api key', 'key', 'secret', 'token'],
  }),
  references: ['https://developer.postnl.nl/docs/#/http/getting-started'],
  rotate: {
    steps: 'Ask for a new key in the developer portal and have the old one revoked.',
    url: 'https://developer.postnl.nl/',
  },
  examples: [sample`POSTNL_API_KEY=${key}`, sample`curl https://api.postnl.nl/shipment/v2_2/label -H 'apikey: ${key}'`],
  lookalikes: [sample`POSTNL_API_KEY=${alphanumeric(31)}`, sample`POSTNL_API_KEY=your-key`],
};
