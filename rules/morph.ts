import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('sk-', base64Url(48));

export const morphApiKey: Rule = {
  id: 'morph-api-key',
  name: 'Morph API key',
  provider: 'morph',
  kind: 'context',
  description: "Applies edits and calls models on the account's bill.",
  severity: 'medium',
  ...named({ names: ['morph api', 'morphllm', 'morph llm'], value: key, words: [] }),
  references: ['https://docs.morphllm.com/quickstart'],
  rotate: {
    steps: 'Delete the key in the dashboard, then create one.',
    url: 'https://morphllm.com/dashboard/api-keys',
  },
  examples: [
    sample`MORPH_API_KEY=${key}`,
    sample`client = OpenAI(base_url="https://api.morphllm.com/v1", api_key="${key}")`,
  ],
  lookalikes: [sample`MORPH_API_KEY=sk-${base64Url(30)}`, sample`MORPH_API_KEY=sk-your-key-here`],
};
