import type { Rule } from '../src/model/rule.ts';
import { base64Url, sequence, token, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256"}');
const payload = encoded(
  'base64url',
  '{"aud":"api.livestorm.co","jti":"',
  uuid(),
  '","iat":1700000000,"org":"',
  uuid(),
  '"}',
);
/** Tokens name their audience first. */
const jwt = sequence('eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvI', base64Url(40, 600), '.', base64Url(43));

export const livestormApiToken: Rule = {
  id: 'livestorm-api-token',
  name: 'Livestorm API token',
  provider: 'livestorm',
  kind: 'provider',
  description: 'Reads the events, sessions and registrants of the workspace and changes them as its scopes allow.',
  severity: 'high',
  keywords: ['eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNv'],
  pattern: token`${jwt}`,
  entropy: 0,
  structure: 'jwt',
  references: ['https://developers.livestorm.co/docs/authentication'],
  rotate: {
    steps: 'Revoke the token under App marketplace, Public API, then generate one.',
    url: 'https://app.livestorm.co/#/settings?page=settings',
  },
  examples: [
    sample`LIVESTORM_API_KEY=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api.livestorm.co/v1/ping -H "Authorization: ${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [sample`LIVESTORM_API_KEY=eyJhbGciOiJIUzI1NiJ9.eyJhdWQi...`, sample`LIVESTORM_API_KEY=your-token`],
};
