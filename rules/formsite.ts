import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://support.formsite.com/hc/en-us/articles/360000288594-API';
const key = alphanumeric(14, 40);

export const formsiteApiToken: Rule = {
  id: 'formsite-api-token',
  name: 'Formsite access token',
  provider: 'formsite',
  kind: 'context',
  description: 'Reads the forms of the account and all their results.',
  severity: 'high',
  ...named({
    names: ['formsite', 'fs_api_key'],
    value: sequence(key, digitInLast(40)),
    words: ['token', 'key', 'bearer', 'secret'],
  }),
  references: [docs],
  rotate: {
    steps: 'Reset the access token in the account settings under Integrations and put it in place.',
    url: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
  },
  examples: [sample`FORMSITE_API_TOKEN=${key}`, sample`formsite:\n  server: fs12\n  bearer: ${key}`],
  lookalikes: [sample`FORMSITE_API_TOKEN=${alphanumeric(12)}`, sample`FORMSITE_API_TOKEN=your_formsite_token_1`],
};
