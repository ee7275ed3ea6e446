import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const debounceApiKey: Rule = {
  id: 'debounce-api-key',
  name: 'DeBounce API key',
  provider: 'debounce',
  kind: 'context',
  description: "Verifies e-mail addresses on the owner's credits.",
  severity: 'low',
  keywords: ['debounce'],
  pattern: assigned({
    names: ['debounce'],
    value: sequence(digitWithin(13), alphanumeric(13)),
    words: ['api_key', 'api-key', 'apikey', 'api key', 'token', 'secret'],
  }),
  references: ['https://developers.debounce.io/reference/api-key-authentication'],
  rotate: {
    steps: 'Delete the key in the API section of the DeBounce dashboard, then create one.',
    url: 'https://app.debounce.io/api',
  },
  examples: [
    sample`curl https://api.debounce.io/v1/ -G -d api_key=${alphanumeric(13)}`,
    sample`DEBOUNCE_API_KEY=${alphanumeric(13)}`,
  ],
  lookalikes: [sample`DEBOUNCE_API_KEY=${alphanumeric(12)}`, sample`debounce:\n  token: <insert token>\n`],
};
