import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://api-docs.deepseek.com';
const body = lowerAlphanumeric(32);

export const deepseekApiKey: Rule = {
  id: 'deepseek-api-key',
  name: 'DeepSeek API key',
  provider: 'deepseek',
  kind: 'context',
  description: "Calls the DeepSeek models on its account's balance.",
  severity: 'high',
  ...named({ names: ['deep seek'], value: sequence('sk-', body), words: [] }),
  references: [docs],
  rotate: {
    steps:
      'Delete the key on the platform, look at the usage page for calls that are not yours, then create a new one.',
    url: 'https://platform.deepseek.com/api_keys',
  },
  examples: [
    sample`DEEPSEEK_API_KEY=sk-${body}`,
    sample`client = OpenAI(base_url="https://api.deepseek.com", api_key="sk-${body}")`,
  ],
  lookalikes: [sample`DEEPSEEK_API_KEY=sk-${hexadecimal(31)}`, sample`deepseek_key = "sk-${alphanumeric(48)}"`],
};
