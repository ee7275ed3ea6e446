import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitInLast, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.cohere.com/reference/about';
const key = alphanumeric(40);

export const cohereApiKey: Rule = {
  id: 'cohere-api-key',
  name: 'Cohere API key',
  provider: 'cohere',
  kind: 'context',
  description: "Calls the Cohere models and reads data sets and fine-tunes, on its organisation's bill.",
  severity: 'high',
  keywords: ['cohere', 'co_api_key'],
  pattern: assigned({ names: ['cohere', 'co_api_key'], value: sequence(key, digitInLast(40)) }),
  references: [docs],
  rotate: {
    steps:
      'Delete the key on the dashboard, look at the billing page for calls that are not yours, then create a new one.',
    url: 'https://dashboard.cohere.com/api-keys',
  },
  examples: [
    sample`CO_API_KEY=${key}`,
    sample`const cohere = new CohereClient({ token: "${key}" });`,
    sample`{"cohere_api_key": "${key}"}`,
  ],
  lookalikes: [sample`COHERE_API_KEY=${alphanumeric(39)}`, sample`cohere_key: ${'x'.repeat(40)}`],
};
