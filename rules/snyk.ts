import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const snykToken: Rule = {
  id: 'snyk-token',
  name: 'Snyk API token',
  provider: 'snyk',
  kind: 'context',
  description: 'Reads the projects and their weaknesses, and changes settings, as its owner or service account.',
  severity: 'high',
  ...named({
    names: ['snyk'],
    value: loosely(uuid()),
    words: ['token', 'key', 'oauth', 'secret', 'auth', 'access', 'private'],
  }),
  references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
  rotate: {
    steps:
      'Revoke and regenerate the token in the account settings (or delete the service account), then store the new one in CI.',
    url: 'https://app.snyk.io/account',
  },
  examples: [sample`SNYK_TOKEN=${uuid()}`, sample`snyk auth_token: "${uuid()}"`],
  lookalikes: [sample`SNYK_ORG_ID=${uuid()}`, sample`SNYK_TOKEN=${hexadecimal(32)}`],
};

export const snykPlatformToken: Rule = {
  ...snykToken,
  id: 'snyk-platform-token',
  name: 'Snyk token (prefixed)',
  kind: 'provider',
  keywords: ['snyk_uat.', 'snyk_sat.'],
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>snyk_[us]at\.[0-9a-f]{8}\.[0-9A-Za-z_-]{20,400}\.[0-9A-Za-z_-]{20,200})(?![0-9A-Za-z_-])/,
  examples: [
    sample`SNYK_TOKEN=snyk_uat.${hexadecimal(8)}.${base64Url(100)}.${base64Url(43)}`,
    sample`token: 'snyk_sat.${hexadecimal(8)}.${base64Url(100)}.${base64Url(86)}'`,
  ],
  lookalikes: [sample`snyk_uat.${hexadecimal(8)}.${alphanumeric(10)}`, sample`snyk_uat.<token>`],
};

export const snykConfigToken: Rule = {
  ...snykToken,
  id: 'snyk-config-token',
  name: "Snyk API token in the client's configuration",
  paths: /(?:^|\/)snyk\.json$/,
  keywords: ['"api":', "'api':"],
  pattern: new RegExp(`["']api["']\\s{0,4}:\\s{0,4}["'](?<secret>${uuid().source})["']`),
  references: ['https://docs.snyk.io/snyk-cli/commands/config'],
  examples: [
    at('.config/configstore/snyk.json', sample`{\n\t"api": "${uuid()}"\n}`),
    at('snyk.json', sample`{"org":"acme", "api":"${uuid()}"}`),
  ],
  lookalikes: [at('snyk.json', sample`{"api": "https://api.snyk.io"}`), at('snyk.json', sample`{"org": "${uuid()}"}`)],
};
