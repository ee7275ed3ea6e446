import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, named, digits, hexadecimal, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const tokens = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens';
const rotate: Rotation = {
  steps:
    'Revoke the token (or regenerate the key) in the user profile, look through the access log for uploads, then issue one with a narrow scope and an expiry.',
  url: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/revoke-tokens',
};

export const artifactoryApiKey: Rule = {
  id: 'artifactory-api-key',
  name: 'JFrog Artifactory API key',
  provider: 'artifactory',
  kind: 'provider',
  description: 'Acts as its owner: downloads and often deploys artefacts that others build upon.',
  severity: 'critical',
  keywords: ['AKCp'],
  pattern: /(?<![0-9A-Za-z+/_-])(?<secret>AKCp[0-9A-Za-z]{68,69})(?![0-9A-Za-z+/_-])/,
  references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key'],
  rotate,
  examples: [
    sample`ARTIFACTORY_API_KEY=AKCp8${alphanumeric(68)}`,
    sample`curl -H "X-JFrog-Art-Api: AKCp5${alphanumeric(68)}" https://acme.jfrog.io/artifactory/api/repositories`,
  ],
  lookalikes: [sample`AKCp${alphanumeric(50)}`, sample`AKCp${alphanumeric(80)}`],
};

export const artifactoryReferenceToken: Rule = {
  id: 'artifactory-reference-token',
  name: 'JFrog reference token',
  provider: 'artifactory',
  kind: 'provider',
  description: 'Acts as its owner on the JFrog platform within its scope.',
  severity: 'critical',
  keywords: ['cmVmd'],
  pattern: /(?<![0-9A-Za-z+/_-])(?<secret>cmVmd[0-9A-Za-z]{59})(?![0-9A-Za-z+/_=-])/,
  references: [tokens],
  rotate,
  examples: [
    sample`ARTIFACTORY_TOKEN=${encoded('base64', 'reftkn:01:', digits(10), ':', alphanumeric(27))}`,
    sample`"password": "${encoded('base64', 'reftkn:01:', digits(10), ':', alphanumeric(27))}"`,
  ],
  lookalikes: [
    sample`${encoded('base64', 'reftkn:01:', digits(10), ':SHORT')}`,
    sample`gYnkg${encoded('base64', 'reftkn:01:', digits(10), ':', alphanumeric(27))}`,
  ],
};

export const artifactoryPassword: Rule = {
  id: 'artifactory-encrypted-password',
  name: 'JFrog Artifactory encrypted password',
  provider: 'artifactory',
  kind: 'provider',
  description: 'Logs in as its owner; the server takes it in place of the password.',
  severity: 'high',
  keywords: ['AP5', 'AP6', 'APA', 'APB'],
  pattern:
    /(?<=(?:password|Password|PASSWORD|_auth|artifactory|jfrog|ARTIFACTORY|JFROG|X-JFrog-Art-Api)[^\r\n]{0,60}[^0-9A-Za-z+/_-])(?<secret>AP[56AB][0-9A-Za-z]{30,70})(?![0-9A-Za-z+/_=-])/,
  references: ['https://jfrog.com/help/r/artifactory-how-to-set-up-using-encrypted-passwords'],
  rotate,
  examples: [
    sample`artifactory:\n  password: AP5${alphanumeric(40)}\n`,
    sample`<server><id>jfrog</id><password>AP6${alphanumeric(33)}</password></server>`,
  ],
  lookalikes: [sample`artifactory:_password=AP6xxxxxx`, sample`testAP6${alphanumeric(30)}`],
};

/** `{"ver":"2","typ":"JWT","alg":"RS256","kid":"` in base64. */
const headOfAccess = 'eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxnIjoiUlMyNTYiLCJraWQiOi';

const accessHeader = encoded('base64url', '{"ver":"2","typ":"JWT","alg":"RS256","kid":"', base64Url(43), '"}');
const accessClaims = encoded(
  'base64url',
  '{"sub":"jfac@',
  lowerAlphanumeric(26),
  '/users/ci","scp":"applied-permissions/user","aud":"*@*","iat":1700000000}',
);

export const artifactoryAccessToken: Rule = {
  id: 'artifactory-access-token',
  name: 'JFrog access token',
  provider: 'artifactory',
  kind: 'provider',
  description: 'Acts as its subject on the JFrog platform, by its scope, until it expires, which may be never.',
  severity: 'critical',
  entropy: 0,
  structure: 'jwt',
  keywords: [headOfAccess],
  pattern: new RegExp(
    `(?<![\\w\\-.])(?<secret>${headOfAccess}[\\w\\-]{20,120}\\.eyJ[\\w\\-]{40,2400}\\.[\\w\\-]{300,700})(?![\\w\\-]|\\.[\\w\\-])`,
  ),
  references: [tokens],
  rotate,
  examples: [
    sample`JFROG_ACCESS_TOKEN=${accessHeader}.${accessClaims}.${base64Url(342)}`,
    sample`curl -H "Authorization: Bearer ${accessHeader}.${accessClaims}.${base64Url(683)}" https://acme.jfrog.io/access/api/v1/tokens`,
  ],
  lookalikes: [
    sample`JFROG_ACCESS_TOKEN=${accessHeader}.${accessClaims}`,
    sample`JFROG_ACCESS_TOKEN=eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxn...`,
  ],
};

export const artifactoryTokenByName: Rule = {
  id: 'artifactory-token-by-name',
  name: 'JFrog or Bintray credential by name',
  provider: 'artifactory',
  kind: 'context',
  description: 'Acts as its owner on the JFrog platform.',
  severity: 'high',
  ...named({
    names: ['artifactory', 'jfrog', 'bintray', 'xray'],
    value: { ...alphanumeric(73), source: '(?!AKCp|cmVmd)(?:[0-9A-Za-z]{73}|[0-9A-Za-z]{64})' },
    words: ['key', 'token', 'secret', 'passw', 'pwd', 'auth', 'api', 'artifactory'],
  }),
  references: [tokens],
  rotate,
  examples: [sample`JFROG_TOKEN=${alphanumeric(73)}`, sample`artifactory:\n  apiKey: "${alphanumeric(64)}"\n`],
  lookalikes: [sample`JFROG_TOKEN=${alphanumeric(70)}`, sample`jfrog_sha256=${hexadecimal(64)}`],
};
