import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const chutesApiKey: Rule = {
  id: 'chutes-api-key',
  name: 'Chutes API key',
  provider: 'chutes',
  kind: 'provider',
  description: 'Runs models and deploys chutes at the expense of the account.',
  severity: 'high',
  keywords: ['cpk_'],
  pattern: token`cpk_${hexadecimal(32)}.${hexadecimal(32)}.${alphanumeric(32)}`,
  references: ['https://chutes.ai/docs/getting-started/authentication'],
  rotate: {
    steps: 'Delete the key with chutes keys delete or in the settings, look at the usage, then create another.',
    url: 'https://chutes.ai/app/api',
  },
  examples: [
    sample`CHUTES_API_KEY=cpk_${hexadecimal(32)}.${hexadecimal(32)}.${alphanumeric(32)}`,
    sample`api_key: "cpk_${hexadecimal(32)}.${hexadecimal(32)}.${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`CHUTES_API_KEY=cpk_${hexadecimal(32)}`, sample`CHUTES_API_KEY=cpk_...`],
};
