import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const jinaApiKey: Rule = {
  id: 'jina-api-key',
  name: 'Jina AI API key',
  provider: 'jina',
  kind: 'provider',
  description: "Calls embeddings, reranking and reading on the owner's tokens.",
  severity: 'medium',
  keywords: ['jina_'],
  pattern: token`jina_${alphanumeric(32)}${base64Url(28)}`,
  references: ['https://jina.ai/embeddings/'],
  rotate: {
    steps: 'Delete the key on the API dashboard of Jina AI, then create one.',
    url: 'https://jina.ai/api-dashboard/key-manager',
  },
  examples: [
    sample`JINA_API_KEY=jina_${alphanumeric(60)}`,
    sample`curl https://api.jina.ai/v1/embeddings -H "Authorization: Bearer jina_${alphanumeric(60)}"`,
  ],
  lookalikes: [sample`JINA_API_KEY=jina_${alphanumeric(59)}`, sample`jinaApiKey = process.env.JINA_API_KEY`],
};
