import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const featherlessApiKey: Rule = {
  id: 'featherless-api-key',
  name: 'Featherless API key',
  provider: 'featherless',
  kind: 'context',
  description: 'Runs models on the plan of the account.',
  severity: 'medium',
  ...named({ names: ['featherless'], value: sequence('rc_', hexadecimal(64)), words: ['key', 'token'] }),
  references: ['https://featherless.ai/docs/quickstart-guide'],
  rotate: {
    steps: 'Delete the key in the account settings, then create another.',
    url: 'https://featherless.ai/account/api-keys',
  },
  examples: [
    sample`FEATHERLESS_AI_API_KEY=rc_${hexadecimal(64)}`,
    sample`client = OpenAI(base_url="https://api.featherless.ai/v1", api_key="rc_${hexadecimal(64)}")`,
  ],
  lookalikes: [sample`FEATHERLESS_AI_API_KEY=rc_${hexadecimal(40)}`, sample`FEATHERLESS_API_KEY=rc_xxxx`],
};
