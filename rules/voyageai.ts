import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
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
