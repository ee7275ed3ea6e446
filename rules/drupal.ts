import type { Rule } from '../src/model/rule.ts';
import { base64Url } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://api.drupal.org/api/drupal/sites!default!default.settings.php';

export const drupalHashSalt: Rule = {
  id: 'drupal-hash-salt',
  name: 'Hash salt of Drupal',
  provider: 'drupal',
  kind: 'context',
  description: 'Forges links that log in once and the tokens of forms.',
  severity: 'high',
  keywords: ['hash_salt'],
  pattern: /hash_salt["']?\]?\s{0,4}=\s{0,4}["'](?<secret>[\w\-]{32,120})["']/,
  references: [docs],
  rotate: {
    steps:
      'Put another salt into the environment and read it from there in settings.php, then clear the caches and sessions.',
    url: docs,
  },
  examples: [
    at('sites/default/settings.php', sample`$settings['hash_salt'] = '${base64Url(74)}';`),
    sample`$drupal_hash_salt = '${base64Url(43)}';`,
  ],
  lookalikes: [sample`$settings['hash_salt'] = '';`, sample`$settings['hash_salt'] = getenv('DRUPAL_HASH_SALT');`],
};
