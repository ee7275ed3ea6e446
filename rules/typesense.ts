import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const typesenseApiKey: Rule = {
  id: 'typesense-api-key',
  name: 'Typesense API key',
  provider: 'typesense',
  kind: 'context',
  description: 'Searches or changes the collections its actions name; the bootstrap key does all of it.',
  severity: 'high',
  ...named({ names: ['typesense'], value: loosely(alphanumeric(32)) }),
  references: ['https://typesense.org/docs/latest/api/api-keys.html'],
  rotate: {
    steps: 'Delete the key with DELETE /keys; change a bootstrap key in the configuration of the server.',
    url: 'https://cloud.typesense.org/clusters',
  },
  examples: [
    sample`TYPESENSE_API_KEY=${alphanumeric(32)}`,
    sample`curl https://xyz.a1.typesense.net/collections -H 'X-TYPESENSE-API-KEY: ${alphanumeric(32)}'`,
  ],
  lookalikes: [sample`TYPESENSE_API_KEY=${alphanumeric(31)}`, sample`TYPESENSE_API_KEY=your_typesense_api_key`],
};
