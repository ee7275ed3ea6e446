import type { Rule } from '../src/model/rule.ts';
import { base58, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('ck-', base58(44));

export const chromaApiKey: Rule = {
  id: 'chroma-api-key',
  name: 'Chroma Cloud API key',
  provider: 'chroma',
  kind: 'context',
  description: 'Reads, changes and deletes the collections of the database or the whole tenant.',
  severity: 'high',
  ...named({ names: ['chroma api', 'trychroma', 'chromadb'], value: key, words: [] }),
  references: ['https://docs.trychroma.com/cloud/getting-started'],
  rotate: {
    steps: 'Delete the key in the settings of the tenant, then create one that is bound to a single database.',
    url: 'https://www.trychroma.com/',
  },
  examples: [
    sample`CHROMA_API_KEY=${key}`,
    sample`client = chromadb.CloudClient(api_key="${key}", tenant="${uuid()}", database="docs")`,
  ],
  lookalikes: [sample`CHROMA_API_KEY=ck-${base58(30)}`, sample`CHROMA_API_KEY=ck-your-api-key`],
};
