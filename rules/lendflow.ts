import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"RS256"}');
const payload = encoded('base64url', '{"aud":"1","jti":"', hexadecimal(80), '","iat":1700000000}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

export const lendflowApiToken: Rule = {
  id: 'lendflow-api-token',
  name: 'Lendflow API token',
  provider: 'lendflow',
  kind: 'context',
  description: 'Reads and files applications for loans, with the data of the businesses and people behind them.',
  severity: 'critical',
  ...named({ names: ['lendflow', 'lend flow'], value: jwt }),
  structure: 'jwt',
  references: ['https://docs.lendflow.com/reference/authentication'],
  rotate: {
    steps: 'Revoke the token in the API settings of Lendflow, look at the applications it read, then create one.',
    url: 'https://app.lendflow.com/',
  },
  examples: [
    sample`LENDFLOW_BEARER=${header}.${payload}.${base64Url(342)}`,
    sample`curl https://api.lendflow.com/api/v2/offers -H "Authorization: Bearer ${header}.${payload}.${base64Url(342)}"`,
  ],
  lookalikes: [sample`LENDFLOW_BEARER=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9...`, sample`LENDFLOW_BEARER=[YOUR_TOKEN]`],
};
