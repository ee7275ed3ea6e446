import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rubygemsToken: Rule = {
  id: 'rubygems-api-key',
  name: 'RubyGems API key',
  provider: 'rubygems',
  kind: 'provider',
  description: 'Pushes and yanks gems of its owner, as its scopes allow.',
  severity: 'critical',
  keywords: ['rubygems_'],
  pattern: token`rubygems_${hexadecimal(48)}`,
  references: ['https://guides.rubygems.org/api-key-scopes/'],
  rotate: {
    steps: 'Delete the key, look for versions you did not push, then use trusted publishing or a key of that one gem.',
    url: 'https://rubygems.org/profile/api_keys',
  },
  examples: [
    sample`:rubygems_api_key: rubygems_${hexadecimal(48)}`,
    sample`GEM_HOST_API_KEY="rubygems_${hexadecimal(48)}"`,
  ],
  lookalikes: [sample`rubygems_${hexadecimal(47)}`, sample`rubygems_mirror_https://gems.acme.dev`],
};

export const rubygemsLegacyKey: Rule = {
  ...rubygemsToken,
  id: 'rubygems-legacy-api-key',
  name: 'RubyGems API key (before 2020)',
  kind: 'context',
  ...named({
    names: ['rubygems', 'ruby gems', 'gem_host'],
    value: hexadecimal(32),
    words: ['api_key', 'api-key', 'apikey', 'key', 'token', 'secret'],
    near: 24,
  }),
  examples: [
    sample`:rubygems_api_key: ${hexadecimal(32)}`,
    sample`GEM_HOST_API_KEY=${hexadecimal(32)}`,
    sample`RUBYGEMS_TOKEN: "${hexadecimal(32)}"`,
  ],
  lookalikes: [sample`:rubygems_api_key: ${hexadecimal(31)}`, sample`rubygems checksum ${hexadecimal(32)}`],
};
