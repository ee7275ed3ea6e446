import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitInLast, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.mistral.ai/getting-started/quickstart';
const key = alphanumeric(32);

export const mistralApiKey: Rule = {
  id: 'mistral-api-key',
  name: 'Mistral AI API key',
  provider: 'mistral',
  kind: 'context',
  description: "Calls the Mistral models and reads files and agents of its workspace, on the organisation's bill.",
  severity: 'high',
  keywords: ['mistral'],
  pattern: assigned({ names: ['mistral'], value: sequence(key, digitInLast(32)) }),
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the console, look at the usage page for calls that are not yours, then create a new one with an expiry date.',
    url: 'https://console.mistral.ai/api-keys',
  },
  examples: [
    sample`MISTRAL_API_KEY=${key}`,
    sample`client = Mistral(api_key="${key}")`,
    sample`mistral:\n  baseUrl: https://api.mistral.ai\n  apiKey: ${key}`,
  ],
  lookalikes: [
    sample`MISTRAL_API_KEY=${alphanumeric(31)}`,
    sample`MISTRAL_MODEL=open-mistral-7b-instruct-v0.3-quantized`,
    sample`MISTRAL_API_KEY=your_mistral_api_key_here_please`,
  ],
};
