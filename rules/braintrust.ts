import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence('sk-', alphanumeric(48));

export const braintrustApiKey: Rule = {
  id: 'braintrust-api-key',
  name: 'Braintrust API key',
  provider: 'braintrust',
  kind: 'context',
  description:
    "Reads and changes experiments, logs and prompts of its owner's organization and calls models with its keys.",
  severity: 'high',
  keywords: ['braintrust'],
  pattern: assigned({ names: ['braintrust'], value: secret }),
  references: ['https://www.braintrust.dev/docs/reference/api/ApiKeys'],
  rotate: {
    steps: 'Delete the key under Settings, API keys, of Braintrust, then create one.',
    url: 'https://www.braintrust.dev/app/settings?subroute=api-keys',
  },
  examples: [sample`const braintrustToken = '${secret}';`, sample`BRAINTRUST_API_KEY=${secret}`],
  lookalikes: [
    sample`const braintrustToken = 'sk-${alphanumeric(47)}';`,
    sample`BRAINTRUST_API_KEY=YOUR_BRAINTRUST_API_KEY`,
  ],
};
