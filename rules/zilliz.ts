import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zillizApiKey: Rule = {
  id: 'zilliz-api-key',
  name: 'Zilliz Cloud API key',
  provider: 'zilliz',
  kind: 'context',
  description: 'Reads and writes the collections of its clusters and changes the clusters.',
  severity: 'high',
  aliases: ['milvus', 'pymilvus'],
  ...named({ names: ['zilliz'], value: hexadecimal(72) }),
  references: ['https://docs.zilliz.com/docs/manage-api-keys'],
  rotate: {
    steps: 'Delete the API key in the console, then create a new one with fewer roles.',
    url: 'https://cloud.zilliz.com/',
  },
  examples: [
    sample`ZILLIZ_API_KEY=${hexadecimal(72)}`,
    sample`client = MilvusClient(uri='https://in03-acme.serverless.gcp-us-west1.cloud.zilliz.com', token='${hexadecimal(72)}')`,
  ],
  lookalikes: [sample`ZILLIZ_API_KEY=${hexadecimal(60)}`, sample`ZILLIZ_URI=https://in03-acme.cloud.zilliz.com`],
};
