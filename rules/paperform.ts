import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"RS256"}');
const payload = encoded('base64url', '{"aud":"1","jti":"', hexadecimal(80), '","iat":1700000000}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

export const paperformApiKey: Rule = {
  id: 'paperform-api-key',
  name: 'Paperform API key',
  provider: 'paperform',
  kind: 'context',
  description: 'Reads the forms and submissions of the account and changes them.',
  severity: 'high',
  ...named({ names: ['paperform', 'paper form'], value: jwt }),
  structure: 'jwt',
  references: ['https://help.paperform.co/en/articles/5894404-paperform-api'],
  rotate: {
    steps: 'Delete the key on the API page of the account, then create one.',
    url: 'https://paperform.co/account/developer',
  },
  examples: [
    sample`PAPERFORM_API_KEY=${header}.${payload}.${base64Url(342)}`,
    sample`curl https://api.paperform.co/v1/forms -H "Authorization: Bearer ${header}.${payload}.${base64Url(342)}"`,
  ],
  lookalikes: [sample`PAPERFORM_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9...`, sample`PAPERFORM_API_KEY=<key>`],
};
