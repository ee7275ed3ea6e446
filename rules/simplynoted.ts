import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, hexadecimal, named, type Shape } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const jwt: Shape = { kind: 'shape', source: 'eyJ[\\w\\-]{16,200}\\.[\\w\\-]{40,1200}\\.[\\w\\-]{40,700}', sample: [] };
const grown = sample`${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${encoded('base64url', '{"userId":"', hexadecimal(24), '","customer":"', digits(13), '","iat":1700000000}')}.${base64Url(43)}`;

export const simplynotedApiKey: Rule = {
  id: 'simplynoted-api-key',
  name: 'Simply Noted API key',
  provider: 'simplynoted',
  kind: 'context',
  description: "Orders handwritten cards on the owner's bill and reads the recipients' addresses.",
  severity: 'medium',
  ...named({ names: ['simplynoted', 'simply noted'], value: jwt }),
  entropy: 0,
  structure: 'jwt',
  references: ['https://simplynoted.com/pages/api-documentation'],
  rotate: {
    steps: 'Generate another API key on the account page and ask Simply Noted to end the leaked one.',
    url: 'https://simplynoted.com/account',
  },
  examples: [
    sample`SIMPLYNOTED_API_KEY=${grown}`,
    sample`curl https://api.simplynoted.com/api/products -H "Authorization: Bearer ${grown}"`,
  ],
  lookalikes: [sample`SIMPLYNOTED_API_KEY=eyJhbGciOiJIUzI1NiJ9...`, sample`SIMPLYNOTED_API_KEY=${base64Url(200)}`],
};
