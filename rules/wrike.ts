import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, digits, named, sequence, token } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"tt":"p","alg":"HS256","tv":"1"}');
const payload = encoded(
  'base64url',
  '{"d":"{\\"a\\":',
  digits(7),
  ',\\"i\\":',
  digits(7),
  ',\\"c\\":',
  digits(7),
  ',\\"u\\":',
  digits(8),
  ',\\"r\\":\\"EU\\",\\"s\\":[\\"W\\"],\\"z\\":[],\\"t\\":0}","iat":1700000000}',
);
const secret = alphanumeric(64);

export const wrikePermanentToken: Rule = {
  id: 'wrike-permanent-token',
  name: 'Wrike permanent access token',
  provider: 'wrike',
  kind: 'provider',
  description: 'Acts as its owner in Wrike without an end: reads and changes tasks, folders and files.',
  severity: 'critical',
  keywords: ['eyJ0dCI6InAiLCJhbGciOi'],
  pattern: token`eyJ0dCI6InAiLCJhbGciOi${base64Url(16, 40)}.eyJ${base64Url(60, 600)}.${base64Url(43)}`,
  entropy: 0,
  structure: 'jwt',
  references: ['https://developers.wrike.com/oauth-20-authorization/#permanent-access-token'],
  rotate: {
    steps: 'Delete the token of the app under Apps & Integrations, API, then create one.',
    url: 'https://www.wrike.com/frontend/apps/index.html#/api',
  },
  examples: [
    sample`WRIKE_TOKEN=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://www.wrike.com/api/v4/tasks -H "Authorization: bearer ${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`WRIKE_ACCESS_TOKEN=eyJ0dCI6InAiLCJhbGci...`,
    sample`WRIKE_TOKEN=${header}.${payload}.${base64Url(40)}`,
  ],
};

export const wrikeClientSecret: Rule = {
  id: 'wrike-client-secret',
  name: 'Wrike client secret',
  provider: 'wrike',
  kind: 'context',
  description: 'With the client id and a code or refresh token it gets tokens of people who allowed the app.',
  severity: 'high',
  ...named({
    names: ['wrike'],
    value: sequence(digitWithin(64), secret),
    words: ['secret', 'token', 'key', 'access', 'private'],
  }),
  references: ['https://developers.wrike.com/oauth-20-authorization/'],
  rotate: {
    steps: 'Create a new secret on the page of the app under Apps & Integrations, API, then put it in place.',
    url: 'https://www.wrike.com/frontend/apps/index.html#/api',
  },
  examples: [sample`WRIKE_CLIENT_SECRET=${secret}`, sample`wrike: { clientSecret: '${secret}' }`],
  lookalikes: [sample`WRIKE_CLIENT_SECRET=${alphanumeric(63)}`, sample`WRIKE_CLIENT_ID=${alphanumeric(8)}`],
};
