import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"RS256"}');
const payload = encoded('base64url', '{"aud":"1","jti":"', hexadecimal(80), '","iat":1700000000}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

export const reallysimplesystemsAccessToken: Rule = {
  id: 'reallysimplesystems-access-token',
  name: 'Really Simple Systems access token',
  provider: 'reallysimplesystems',
  kind: 'context',
  description: 'Reads and changes the accounts, contacts and opportunities of the CRM.',
  severity: 'high',
  ...named({ names: ['reallysimplesystems', 'really simple systems'], value: jwt }),
  structure: 'jwt',
  references: ['https://support.reallysimplesystems.com/hc/en-gb/articles/8437264058781'],
  rotate: {
    steps: 'Revoke the token under Integrations, API, then create one.',
    url: 'https://crm.reallysimplesystems.com/',
  },
  examples: [
    sample`REALLYSIMPLESYSTEMS_TOKEN=${header}.${payload}.${base64Url(342)}`,
    sample`curl https://apiv4.reallysimplesystems.com/accounts -H "Authorization: Bearer ${header}.${payload}.${base64Url(342)}"`,
  ],
  lookalikes: [
    sample`REALLYSIMPLESYSTEMS_TOKEN=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9...`,
    sample`REALLYSIMPLESYSTEMS_TOKEN=<token>`,
  ],
};
