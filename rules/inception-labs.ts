import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const inceptionLabsApiKey: Rule = {
  id: 'inception-labs-api-key',
  name: 'Inception API key',
  provider: 'inception-labs',
  kind: 'context',
  description: 'Runs models at the expense of the account.',
  severity: 'medium',
  ...named({
    names: ['inception_api', 'inceptionlabs'],
    value: sequence('sk_', hexadecimal(32)),
    words: ['key', 'token'],
  }),
  references: ['https://docs.inceptionlabs.ai/get-started/get-started'],
  rotate: {
    steps: 'Delete the key in the dashboard, look at the usage, then create another.',
    url: 'https://platform.inceptionlabs.ai/dashboard/api-keys',
  },
  examples: [
    sample`INCEPTION_API_KEY=sk_${hexadecimal(32)}`,
    sample`client = OpenAI(base_url="https://api.inceptionlabs.ai/v1", api_key="sk_${hexadecimal(32)}")`,
  ],
  lookalikes: [sample`INCEPTION_API_KEY=sk_${hexadecimal(20)}`, sample`INCEPTION_API_KEY=your_api_key_here`],
};
