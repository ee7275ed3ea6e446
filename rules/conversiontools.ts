import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded('base64url', '{"id":"', hexadecimal(24), '","iat":1700000000}');

export const conversiontoolsApiToken: Rule = {
  id: 'conversiontools-api-token',
  name: 'Conversion Tools API token',
  provider: 'conversiontools',
  kind: 'context',
  description: 'Converts files on the quota of the account and reads the files it converted.',
  severity: 'medium',
  ...named({
    names: ['conversiontools', 'conversion tools'],
    value: sequence('eyJ', base64Url(10, 120), '.', base64Url(16, 400), '.', base64Url(43, 90)),
  }),
  structure: 'jwt',
  references: ['https://conversiontools.io/api-documentation'],
  rotate: {
    steps: 'Reset the API token on the profile page and put it in place.',
    url: 'https://conversiontools.io/profile',
  },
  examples: [
    sample`CONVERSIONTOOLS_API_TOKEN=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api.conversiontools.io/v1/tasks -H "Authorization: Bearer ${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`CONVERSIONTOOLS_API_TOKEN=${header}.${payload}.${base64Url(30)}`,
    sample`conversionToolsToken = process.env.CONVERSIONTOOLS_API_TOKEN`,
  ],
};
