import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://inference-docs.cerebras.ai/quickstart';
const body = lowerAlphanumeric(48);

export const cerebrasApiKey: Rule = {
  id: 'cerebras-api-key',
  name: 'Cerebras API key',
  provider: 'cerebras',
  kind: 'provider',
  description: "Runs models on Cerebras on its account's bill.",
  severity: 'high',
  keywords: ['csk-'],
  pattern: token`csk-${body}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key on the cloud console, look at the usage page for calls that are not yours, then create a new one.',
    url: 'https://cloud.cerebras.ai',
  },
  examples: [sample`CEREBRAS_API_KEY=csk-${body}`, sample`client = Cerebras(api_key="csk-${body}")`],
  lookalikes: [sample`csk-${lowerAlphanumeric(47)}`, sample`csk-${'x'.repeat(48)}`],
};
