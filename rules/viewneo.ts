import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"RS256"}');
const payload = encoded('base64url', '{"aud":"1","jti":"', hexadecimal(80), '","iat":1700000000}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

export const viewneoApiToken: Rule = {
  id: 'viewneo-api-token',
  name: 'viewneo API token',
  provider: 'viewneo',
  kind: 'context',
  description: 'Changes what the screens of the account show.',
  severity: 'high',
  ...named({ names: ['viewneo'], value: jwt, near: 40, reach: 70 }),
  structure: 'jwt',
  references: ['https://cloud.viewneo.com/apidoc'],
  rotate: {
    steps: 'Delete the token in the API settings of viewneo, then create one.',
    url: 'https://cloud.viewneo.com/',
  },
  examples: [
    sample`VIEWNEO_API_TOKEN=${header}.${payload}.${base64Url(342)}`,
    sample`curl https://cloud.viewneo.com/api/v1.0/device -H "Authorization: Bearer ${header}.${payload}.${base64Url(342)}"`,
  ],
  lookalikes: [sample`VIEWNEO_API_TOKEN=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9...`, sample`VIEWNEO_API_TOKEN=<token>`],
};
