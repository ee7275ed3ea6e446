import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const deepinfraApiKey: Rule = {
  id: 'deepinfra-api-key',
  name: 'DeepInfra API key',
  provider: 'deepinfra',
  kind: 'context',
  description: 'Calls models at the expense of the account.',
  severity: 'high',
  ...named({ names: ['deep infra'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://deepinfra.com/docs/getting-started'],
  rotate: {
    steps: 'Delete the API key in the dashboard, then create a new one.',
    url: 'https://deepinfra.com/dash/api_keys',
  },
  examples: [sample`DEEPINFRA_API_KEY=${alphanumeric(32)}`, sample`deepinfra:\n  token: ${alphanumeric(32)}`],
  lookalikes: [sample`DEEPINFRA_API_KEY=${alphanumeric(28)}`, sample`DEEPINFRA_MODEL=meta-llama/Meta-Llama-3`],
};
