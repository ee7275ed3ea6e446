import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const searchapiApiKey: Rule = {
  id: 'searchapi-api-key',
  name: 'SearchApi key',
  provider: 'searchapi',
  kind: 'context',
  description: 'Runs searches at the expense of the account.',
  severity: 'low',
  ...named({
    names: ['searchapi_api', 'searchapi_key', 'searchapi.io'],
    value: sequence(digitWithin(24), alphanumeric(24)),
    words: ['key', 'token'],
  }),
  references: ['https://www.searchapi.io/docs/google'],
  rotate: { steps: 'Regenerate the key in the profile.', url: 'https://www.searchapi.io/api_tokens' },
  examples: [
    sample`SEARCHAPI_API_KEY=${alphanumeric(24)}`,
    sample`https://www.searchapi.io/api/v1/search?engine=google&q=cats&api_key=${alphanumeric(24)}`,
  ],
  lookalikes: [sample`SEARCHAPI_API_KEY=${alphanumeric(20)}`, sample`SEARCHAPI_API_KEY=your_searchapi_api_key_1`],
};
