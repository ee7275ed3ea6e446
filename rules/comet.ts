import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(25), alphanumeric(25));

export const cometApiKey: Rule = {
  id: 'comet-api-key',
  name: 'Comet API key',
  provider: 'comet',
  kind: 'context',
  description: 'Reads and writes the experiments, models and traces of its user.',
  severity: 'high',
  ...named({
    names: ['comet api', 'comet ml', 'comet_workspace', 'comet.com', 'opik'],
    value: key,
    words: ['key', 'token', 'secret'],
  }),
  references: ['https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/'],
  rotate: {
    steps: 'Generate a new key under API Keys of the account settings, which ends this one.',
    url: 'https://www.comet.com/account-settings/apiKeys',
  },
  examples: [
    sample`COMET_API_KEY=${key}`,
    sample`experiment = comet_ml.Experiment(api_key="${key}", project_name="shop")`,
    sample`OPIK_API_KEY=${key}`,
  ],
  lookalikes: [sample`COMET_API_KEY=${alphanumeric(24)}`, sample`COMET_API_KEY=your-api-key`],
};
