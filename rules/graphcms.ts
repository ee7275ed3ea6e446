import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, named, sequence, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://hygraph.com/docs/api-reference/basics/authorization';
const rotate: Rotation = {
  steps: 'Delete the permanent auth token under Project settings, Access, then create one with fewer permissions.',
  url: 'https://app.hygraph.com/',
};
const description =
  'Reads content that is not public and, by its permissions, changes it or the schema of the project.';
const header = encoded('base64url', '{"alg":"RS256","typ":"JWT","kid":"gcms-main-production"}');
const oldHeader = encoded('base64url', '{"typ":"JWT","alg":"HS256"}');
const payload = encoded(
  'base64url',
  '{"version":3,"iat":1640632095,"aud":["https://management-next.graphcms.com"],"iss":"https://management.graphcms.com/","sub":"',
  uuid(),
  '","jti":"',
  alphanumeric(25),
  '"}',
);

export const graphcmsAuthToken: Rule = {
  id: 'graphcms-auth-token',
  name: 'Hygraph (GraphCMS) permanent auth token',
  provider: 'graphcms',
  kind: 'provider',
  description,
  severity: 'high',
  /** `"kid":"gcms-` in the header. */
  keywords: ['eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImdjbXMt'],
  pattern:
    /(?<![\w\-.])(?<secret>eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImdjbXMt[\w-]{8,60}\.eyJ[\w-]{40,1500}\.[\w-]{300,700})(?![\w-])/,
  structure: 'jwt',
  references: [docs],
  rotate,
  examples: [
    sample`GRAPHCMS_TOKEN=${header}.${payload}.${base64Url(683)}`,
    sample`Authorization: Bearer ${header}.${payload}.${base64Url(683)}`,
  ],
  lookalikes: [
    sample`GRAPHCMS_TOKEN=${header}.${payload}.${base64Url(43)}`,
    sample`Authorization: Bearer ${encoded('base64url', '{"alg":"RS256","typ":"JWT","kid":"acme-main-production"}')}.${payload}.${base64Url(683)}`,
  ],
};

export const graphcmsTokenByName: Rule = {
  id: 'graphcms-token-by-name',
  name: 'Hygraph (GraphCMS) token (by name)',
  provider: 'graphcms',
  kind: 'context',
  description,
  severity: 'high',
  ...named({
    names: ['graphcms', 'graph cms', 'hygraph'],
    value: sequence('eyJ', base64Url(10, 120), '.', base64Url(16, 1000), '.', base64Url(43, 700)),
    words: ['token', 'auth', 'bearer', 'secret', 'key', 'pat'],
  }),
  structure: 'jwt',
  references: [docs],
  rotate,
  examples: [
    sample`GRAPHCMS_AUTH_TOKEN=${oldHeader}.${encoded('base64url', '{"version":1,"tokenId":"', uuid(), '"}')}.${base64Url(43)}`,
    sample`hygraph: { token: '${oldHeader}.${encoded('base64url', '{"version":1,"tokenId":"', uuid(), '"}')}.${base64Url(43)}' }`,
  ],
  lookalikes: [
    sample`GRAPHCMS_AUTH_TOKEN=eyJhbGciOiJSUzI1NiIsInR5c...`,
    sample`HYGRAPH_ENDPOINT=https://api-eu-central-1.hygraph.com/v2/${alphanumeric(25)}/master`,
  ],
};
