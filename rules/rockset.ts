import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.rockset.com/documentation/reference/api-keys';
const key = alphanumeric(64);

export const rocksetApiKey: Rule = {
  id: 'rockset-api-key',
  name: 'Rockset API key',
  provider: 'rockset',
  kind: 'context',
  description: 'Queried the collections its role allowed; the service closed in September 2024.',
  severity: 'low',
  ...named({ names: ['rockset'], value: sequence(key, digitInLast(64)), near: 60, reach: 90 }),
  references: [docs],
  rotate: { steps: 'The service is closed and its keys are dead; delete the value.', url: 'https://rockset.com/' },
  examples: [
    sample`ROCKSET_APIKEY=${key}`,
    sample`curl https://api.use1a1.rockset.com/v1/orgs/self/queries -H "Authorization: ApiKey ${key}"`,
  ],
  lookalikes: [sample`ROCKSET_APIKEY=${alphanumeric(63)}`, sample`ROCKSET_APIKEY=${'x'.repeat(64)}`],
};
