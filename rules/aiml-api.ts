import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const aimlApiKey: Rule = {
  id: 'aiml-api-key',
  name: 'AI/ML API key',
  provider: 'aiml-api',
  kind: 'context',
  description: 'Runs models at the expense of the account.',
  severity: 'high',
  ...named({ names: ['aiml_api', 'aimlapi', 'aiml_key'], value: hexadecimal(32), words: ['key', 'token'] }),
  references: ['https://docs.aimlapi.com/quickstart/setting-up'],
  rotate: {
    steps: 'Delete the key on the key management page, look at the usage, then create another.',
    url: 'https://aimlapi.com/app/keys',
  },
  examples: [
    sample`AIML_API_KEY=${hexadecimal(32)}`,
    sample`client = OpenAI(base_url="https://api.aimlapi.com/v1", api_key="${hexadecimal(32)}")`,
  ],
  lookalikes: [sample`AIML_API_KEY=${hexadecimal(31)}`, sample`AIML_API_KEY=<YOUR_AIMLAPI_KEY>`],
};
