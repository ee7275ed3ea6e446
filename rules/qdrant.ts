import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const qdrantApiKey: Rule = {
  id: 'qdrant-api-key',
  name: 'Qdrant Cloud API key',
  provider: 'qdrant',
  kind: 'context',
  description: 'Reads, writes and deletes all collections of the cluster.',
  severity: 'high',
  ...named({ names: ['qdrant'], value: sequence(base64Url(54), digitInLast(54)) }),
  references: ['https://qdrant.tech/documentation/cloud/authentication/'],
  rotate: {
    steps: 'Delete the key on the page of the cluster, then create one that may do no more than is needed.',
    url: 'https://cloud.qdrant.io/',
  },
  examples: [
    sample`QDRANT_API_KEY=${base64Url(54)}`,
    sample`QdrantClient(url="https://x.cloud.qdrant.io:6333", api_key="${base64Url(54)}")`,
  ],
  lookalikes: [sample`QDRANT_API_KEY=${base64Url(53)}`, sample`QDRANT_API_KEY=<your-key>`],
};
