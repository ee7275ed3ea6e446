import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('opk_', hexadecimal(42));

export const openpipeApiKey: Rule = {
  id: 'openpipe-api-key',
  name: 'OpenPipe API key',
  provider: 'openpipe',
  kind: 'context',
  description: "Reads logged requests and calls fine-tuned models on the project's bill.",
  severity: 'high',
  ...named({ names: ['openpipe'], value: key, words: [] }),
  references: ['https://docs.openpipe.ai/getting-started/quick-start'],
  rotate: {
    steps: 'Regenerate the key in the settings of the project.',
    url: 'https://app.openpipe.ai/settings',
  },
  examples: [sample`OPENPIPE_API_KEY=${key}`, sample`client = OpenAI(openpipe={"api_key": "${key}"})`],
  lookalikes: [sample`OPENPIPE_API_KEY=opk_${hexadecimal(41)}`, sample`OPENPIPE_API_KEY=opk-your-api-key`],
};
