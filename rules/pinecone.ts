import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, loosely, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.pinecone.io/guides/projects/manage-api-keys';

export const pineconeApiKey: Rule = {
  id: 'pinecone-api-key',
  name: 'Pinecone API key',
  provider: 'pinecone',
  kind: 'provider',
  description: 'Reads, changes and deletes the vector indexes of its project.',
  severity: 'high',
  keywords: ['pcsk_'],
  pattern: token`pcsk_${alphanumeric(5, 6)}_${alphanumeric(63)}`,
  references: [docs],
  rotate: {
    steps: "Delete the key in the project's settings, then create a new one with the least role and put it in place.",
    url: 'https://app.pinecone.io/organizations/-/keys',
  },
  examples: [
    sample`PINECONE_API_KEY=pcsk_${alphanumeric(6)}_${alphanumeric(63)}`,
    sample`pc = Pinecone(api_key="pcsk_${alphanumeric(5)}_${alphanumeric(63)}")`,
  ],
  lookalikes: [sample`pcsk_${alphanumeric(6)}_${alphanumeric(62)}`, sample`PINECONE_API_KEY=pcsk_xxxxx_xxxx`],
};

export const pineconeLegacyApiKey: Rule = {
  id: 'pinecone-legacy-api-key',
  name: 'Pinecone API key (legacy)',
  provider: 'pinecone',
  kind: 'context',
  description: 'Reads, changes and deletes the vector indexes of its project.',
  severity: 'high',
  keywords: ['pinecone'],
  pattern: assigned({ names: ['pinecone'], value: loosely(uuid()) }),
  references: [docs],
  rotate: {
    steps: "Delete the key in the project's settings, then create a new one with the least role and put it in place.",
    url: 'https://app.pinecone.io/organizations/-/keys',
  },
  examples: [
    sample`PINECONE_API_KEY=${uuid()}`,
    sample`pinecone.init(api_key="${uuid()}", environment="us-west1-gcp")`,
  ],
  lookalikes: [sample`PINECONE_API_KEY=00000000-0000-0000-0000-00000000000`, sample`PINECONE_INDEX_ID=${uuid()}`],
};
