import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(36), alphanumeric(36));

export const weaviateApiKey: Rule = {
  id: 'weaviate-api-key',
  name: 'Weaviate Cloud API key',
  provider: 'weaviate',
  kind: 'context',
  description: 'Reads and writes the collections of the cluster; an admin key also deletes them.',
  severity: 'high',
  ...named({
    names: ['weaviate'],
    value: { ...key, source: `(?:${key.source}|[0-9A-Za-z+/]{40,120}X3YyMDA=)` },
    words: ['key', 'token', 'secret'],
  }),
  references: [
    'https://docs.weaviate.io/weaviate/connections/connect-cloud',
    'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  ],
  rotate: {
    steps: 'Delete the key of the cluster in the console and make another with the role that is needed.',
    url: 'https://console.weaviate.cloud/',
  },
  examples: [
    sample`WEAVIATE_API_KEY=${key}`,
    sample`weaviate.connect_to_weaviate_cloud(cluster_url=url, auth_credentials=Auth.api_key("${key}"))`,
    sample`WEAVIATE_API_KEY="${base64(80)}X3YyMDA="`,
  ],
  lookalikes: [sample`WEAVIATE_API_KEY=${alphanumeric(34)}`, sample`WEAVIATE_API_KEY=your-weaviate-api-key`],
};
