import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded('base64url', '{"jti":"', uuid(), '","accountId":"', uuid(), '","iat":1700000000}');

export const documoApiKey: Rule = {
  id: 'documo-api-key',
  name: 'Documo (mFax) API key',
  provider: 'documo',
  kind: 'context',
  description: 'Sends faxes in the name of the account and reads those it sent and received.',
  severity: 'critical',
  ...named({
    names: ['documo', 'mfax'],
    value: sequence('eyJ', base64Url(10, 120), '.', base64Url(16, 600), '.', base64Url(43, 90)),
  }),
  structure: 'jwt',
  references: ['https://docs.documo.com/'],
  rotate: {
    steps: 'Delete the key under Settings, API, of Documo, look at the fax history, then create one.',
    url: 'https://app.documo.com/',
  },
  examples: [
    sample`DOCUMO_API_KEY=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api.documo.com/v1/faxes -H 'Authorization: Basic ${header}.${payload}.${base64Url(43)}'`,
  ],
  lookalikes: [sample`DOCUMO_API_KEY=${header}.${payload}.${base64Url(30)}`, sample`documoApiKey: "eyJ..."`],
};
