import type { Rule } from '../src/model/rule.ts';
import { lowerLetters, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const siliconflowApiKey: Rule = {
  id: 'siliconflow-api-key',
  name: 'SiliconFlow API key',
  provider: 'siliconflow',
  kind: 'context',
  description: "Runs models on the account's bill.",
  severity: 'high',
  ...named({ names: ['siliconflow', 'silicon flow'], value: sequence('sk-', lowerLetters(48)) }),
  references: ['https://docs.siliconflow.com/en/userguide/quickstart'],
  rotate: {
    steps: 'Delete the key, look at the billing, then create another.',
    url: 'https://cloud.siliconflow.com/account/ak',
  },
  examples: [
    sample`SILICONFLOW_API_KEY=sk-${lowerLetters(48)}`,
    sample`OpenAI(base_url="https://api.siliconflow.cn/v1", api_key="sk-${lowerLetters(48)}")`,
  ],
  lookalikes: [sample`SILICONFLOW_API_KEY=sk-${lowerLetters(47)}`, sample`SILICONFLOW_API_KEY=sk-...`],
};
