import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digits, named, type Shape } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://developer.zipbooks.com/';
const value: Shape = {
  kind: 'shape',
  source: 'eyJ[\\w\\-]{10,300}\\.[\\w\\-]{20,2000}\\.[\\w\\-]{40,90}',
  sample: [
    encoded('base64url', '{"alg":"HS256","typ":"JWT"}'),
    { kind: 'text', text: '.' },
    encoded('base64url', '{"caller":null,"sub":', digits(6), ',"iat":1700000000}'),
    { kind: 'text', text: '.' },
    ...base64Url(43).sample,
  ],
};

export const zipbooksToken: Rule = {
  id: 'zipbooks-token',
  name: 'ZipBooks token',
  provider: 'zipbooks',
  kind: 'context',
  description: 'Reads and writes the books, invoices and contacts of the account.',
  severity: 'high',
  ...named({ names: ['zipbooks'], value }),
  structure: 'jwt',
  references: [docs],
  rotate: {
    steps: 'Change the password of the user, which ends its tokens, then log in anew.',
    url: 'https://app.zipbooks.com/',
  },
  examples: [
    sample`ZIPBOOKS_TOKEN=${value}`,
    sample`curl https://api.zipbooks.com/v2/invoices -H "Authorization: Bearer ${value}"`,
  ],
  lookalikes: [
    sample`ZIPBOOKS_TOKEN=eyJhbGciOiJIUzI1NiJ9.${alphanumeric(40)}`,
    sample`ZIPBOOKS_TOKEN=your-zipbooks-token`,
  ],
};
