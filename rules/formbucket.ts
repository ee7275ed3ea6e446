import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digits, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded('base64url', '{"sub":"', digits(8), '","iat":1700000000}');

export const formbucketApiKey: Rule = {
  id: 'formbucket-api-key',
  name: 'FormBucket API key',
  provider: 'formbucket',
  kind: 'context',
  description: 'Reads what was sent to the forms of the account and changes its buckets.',
  severity: 'medium',
  ...named({
    names: ['formbucket', 'form bucket'],
    value: sequence('eyJ', base64Url(10, 120), '.', base64Url(16, 600), '.', base64Url(43, 700)),
  }),
  structure: 'jwt',
  references: ['https://www.formbucket.com/docs/api/'],
  rotate: {
    steps: 'Revoke the key in the settings of the account, then create one.',
    url: 'https://app.formbucket.com/',
  },
  examples: [
    sample`FORMBUCKET_API_KEY=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api.formbucket.com/v1/profile -H "Authorization: Bearer ${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`FORMBUCKET_API_KEY=${header}.${payload}.${base64Url(30)}`,
    sample`<form action="https://api.formbucket.com/f/buk_${alphanumeric(24)}" method="post">`,
  ],
};
