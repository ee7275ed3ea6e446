import type { Rule } from '../src/model/rule.ts';
import { named, upperAlphanumeric, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const cloverApiToken: Rule = {
  id: 'clover-api-token',
  name: 'Clover API token',
  provider: 'clover',
  kind: 'context',
  description: 'Reads orders, customers and payments of the merchant, and changes what its permissions allow.',
  severity: 'high',
  ...named({
    names: ['clover api', 'clover access', 'clover token', 'clover private', 'clover ecomm'],
    value: key,
    words: ['token', 'key'],
  }),
  references: ['https://docs.clover.com/dev/docs/generate-a-test-api-token'],
  rotate: {
    steps: 'Delete the token under Account & Setup, API Tokens, create another and put it in place.',
    url: 'https://www.clover.com/setupapp',
  },
  examples: [sample`CLOVER_API_TOKEN=${key}`, sample`cloverAccessToken: '${key}'`],
  lookalikes: [sample`CLOVER_MERCHANT_ID=${upperAlphanumeric(13)}`, sample`CLOVER_API_TOKEN=your-api-token`],
};
