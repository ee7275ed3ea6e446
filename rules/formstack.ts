import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const formstackAccessToken: Rule = {
  id: 'formstack-access-token',
  name: 'Formstack access token',
  provider: 'formstack',
  kind: 'context',
  description: 'Reads forms and what people filled in, and changes them as the user may.',
  severity: 'high',
  ...named({ names: ['formstack'], value: key, words: ['token', 'key', 'secret'] }),
  references: ['https://developers.formstack.com/reference/api-overview'],
  rotate: {
    steps: 'Delete the application in the API settings of the account, create another and put its token in place.',
    url: 'https://www.formstack.com/admin/apiKey/main',
  },
  examples: [sample`FORMSTACK_ACCESS_TOKEN=${key}`, sample`formstack_api_key: '${key}'`],
  lookalikes: [sample`FORMSTACK_ACCESS_TOKEN=${hexadecimal(20)}`, sample`FORMSTACK_FORM_ID=${digits(7)}`],
};
