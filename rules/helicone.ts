import type { Rule } from '../src/model/rule.ts';
import { characterSet, oneOf, optional, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const part = characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 7);
const parts = sequence(part, '-', part, '-', part, '-', part);

export const heliconeApiKey: Rule = {
  id: 'helicone-api-key',
  name: 'Helicone API key',
  provider: 'helicone',
  kind: 'provider',
  description:
    "Reads the logged requests and answers of language models, and sends more on the organization's account.",
  severity: 'high',
  keywords: ['sk-helicone-', 'pk-helicone-'],
  pattern: token`${oneOf('sk', 'pk')}-helicone-${optional(oneOf('eu', 'rl'), '-')}${parts}`,
  references: ['https://docs.helicone.ai/helicone-headers/helicone-auth'],
  rotate: {
    steps:
      'Delete the key in the settings of the organization, look at the requests for those that are not yours, then make another.',
    url: 'https://us.helicone.ai/settings/api-keys',
  },
  examples: [sample`HELICONE_API_KEY=sk-helicone-${parts}`, sample`"Helicone-Auth": "Bearer pk-helicone-${parts}"`],
  lookalikes: [sample`sk-helicone-${part}-${part}-${part}`, sample`HELICONE_API_KEY=sk-helicone-...`],
};
