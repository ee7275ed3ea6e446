import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, loosely, named, token, uuid } from '../src/rule/pattern.ts';
import { sample, withCrc32 } from '../src/rule/sample.ts';

const npmToken = withCrc32(4, 'npm_', alphanumeric(30));

export const npmAccessToken: Rule = {
  id: 'npm-access-token',
  name: 'npm access token',
  provider: 'npm',
  kind: 'provider',
  description: 'Publishes and reads packages as its owner; with publish rights it reaches everybody who installs them.',
  severity: 'critical',
  keywords: ['npm_'],
  pattern: token`npm_${alphanumeric(36)}`,
  checksum: 'crc32-base62',
  references: [
    'https://docs.npmjs.com/about-access-tokens',
    'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
  ],
  rotate: {
    steps:
      'Delete the token, look for versions you did not publish, then use trusted publishing or a granular token that expires.',
    url: 'https://www.npmjs.com/settings/~/tokens',
  },
  examples: [sample`//registry.npmjs.org/:_authToken=${npmToken}`, sample`NPM_TOKEN: "${npmToken}"`],
  lookalikes: [sample`npm_${alphanumeric(35)}`, sample`npm_config_registry=https://registry.npmjs.org`],
};

export const npmLegacyToken: Rule = {
  id: 'npm-legacy-token',
  name: 'npm access token (before 2021)',
  provider: 'npm',
  kind: 'context',
  description: 'Publishes and reads packages as its owner.',
  severity: 'critical',
  ...named({
    names: [
      'npm token',
      'npm auth',
      'npm access',
      'npm api key',
      'npm key',
      'npm secret',
      'npm private',
      'npmtoken',
      'node_auth_token',
    ],
    value: loosely(uuid()),
    words: [],
    reach: 24,
  }),
  references: ['https://docs.npmjs.com/about-access-tokens'],
  rotate: {
    steps:
      'Delete the token, look for versions you did not publish, then use trusted publishing or a granular token that expires.',
    url: 'https://www.npmjs.com/settings/~/tokens',
  },
  examples: [sample`NPM_TOKEN=${uuid()}`, sample`npmToken: '${uuid()}'`, sample`NODE_AUTH_TOKEN: ${uuid()}`],
  lookalikes: [sample`NPM_BUILD_ID=${uuid()}`, sample`NPM_TOKEN=00000000-0000`],
};
