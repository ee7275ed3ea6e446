import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('tr-', alphanumeric(32));

export const trieveApiKey: Rule = {
  id: 'trieve-api-key',
  name: 'Trieve API key',
  provider: 'trieve',
  kind: 'context',
  description: 'Searches, adds and deletes what is in the datasets of the organization.',
  severity: 'medium',
  ...named({ names: ['trieve_api', 'trieve-api', 'trieveapi', 'api.trieve'], value: key, words: [] }),
  references: ['https://docs.trieve.ai/getting-started/quickstart'],
  rotate: {
    steps: 'Delete the key in the dashboard of the organization, then create one.',
    url: 'https://dashboard.trieve.ai/',
  },
  examples: [sample`TRIEVE_API_KEY=${key}`, sample`curl https://api.trieve.ai/api/chunk -H 'Authorization: ${key}'`],
  lookalikes: [sample`TRIEVE_API_KEY=tr-${alphanumeric(20)}`, sample`TRIEVE_DATASET_ID=${uuid()}`],
};
