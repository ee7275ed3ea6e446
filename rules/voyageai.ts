import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const voyageaiApiKey: Rule = {
  id: 'voyageai-api-key',
  name: 'Voyage AI API key',
  provider: 'voyageai',
  kind: 'provider',
  description: "Calls embeddings and reranking on the owner's bill.",
  severity: 'low',
  keywords: ['pa-'],
  pattern: token`pa-${base64Url(43)}`,
  references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Voyage dashboard, then create one.',
    url: 'https://dashboard.voyageai.com/api-keys',
  },
  examples: [
    sample`private static final String VOYAGEAI_KEY = "pa-${base64Url(43)}";`,
    sample`VOYAGE_API_KEY=pa-${base64Url(43)}`,
  ],
  lookalikes: [sample`VOYAGE_API_KEY=pa-${base64Url(42)}`, sample`voyageai:\n  token: <insert token>\n`],
};

export const voyageaiAtlasApiKey: Rule = {
  ...voyageaiApiKey,
  id: 'voyageai-atlas-model-key',
  name: 'Voyage AI model API key of MongoDB Atlas',
  kind: 'context',
  ...named({ names: ['voyage'], value: sequence('al-', base64Url(43)), words: [] }),
  references: ['https://www.mongodb.com/docs/voyageai/management/api-keys/'],
  rotate: {
    steps: 'Delete the key under AI Models in Atlas, then create one.',
    url: 'https://cloud.mongodb.com/',
  },
  examples: [sample`VOYAGE_API_KEY=al-${base64Url(43)}`, sample`vo = voyageai.Client(api_key="al-${base64Url(43)}")`],
  lookalikes: [sample`VOYAGE_API_KEY=al-${base64Url(42)}`, sample`VOYAGE_API_KEY=al-your-atlas-model-api-key`],
};
