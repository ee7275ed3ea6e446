import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md';

export const composerToken: Rule = {
  id: 'composer-token',
  name: 'Token in the auth.json of Composer',
  provider: 'composer',
  kind: 'context',
  description: 'Reads the private packages of the host that is named beside it.',
  severity: 'high',
  isBroad: true,
  keywords: ['"bearer":', '"bearer" :', '"gitlab-token"', '"gitlab-oauth"', '"forgejo-token"'],
  pattern:
    /"(?:bearer|gitlab-token|gitlab-oauth|forgejo-token)"\s{0,8}:\s{0,8}\{\s{0,24}"[\w.\-]{1,80}\.[\w\-]{2,20}(?::\d{1,5})?"\s{0,8}:\s{0,8}"(?<secret>[\w\-.~+/]{20,200}={0,2})"/,
  paths: /(?:^|\/)[\w.\-]{0,40}(?:auth|composer)[\w.\-]{0,20}\.json[\w.\-]{0,20}$/,
  references: [docs],
  rotate: {
    steps: 'Revoke the token at the host that it is for, and put another one where only the build reads it.',
    url: docs,
  },
  examples: [
    at('auth.json', sample`{"bearer": {"repo.acme.io": "${alphanumeric(40)}"}}`),
    at('.composer/auth.json', sample`{\n    "gitlab-token": {\n        "git.acme.io": "${alphanumeric(20)}"\n    }\n}`),
  ],
  lookalikes: [
    at('auth.json', sample`{"bearer": {"repo.acme.io": "<token>"}}`),
    at('openapi.json', sample`{"bearer": {"repo.acme.io": "${alphanumeric(40)}"}}`),
  ],
};
