import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://book.cakephp.org/5/en/core-libraries/security.html';

export const cakephpSecuritySalt: Rule = {
  id: 'cakephp-security-salt',
  name: 'Security salt of CakePHP',
  provider: 'cakephp',
  kind: 'context',
  description:
    'Encrypts and signs cookies and forms of the application, and is mixed into its old hashes of passwords.',
  severity: 'high',
  keywords: ['security.salt', 'security_salt', "'security' => ["],
  pattern:
    /(?:Security\.salt["']\s{0,4},\s{0,4}|["']SECURITY_SALT["']\s{0,4},\s{0,4}|'Security' => \[\s{0,16}'salt'\s{0,4}=>\s{0,4})["'](?<secret>(?=[^\s0-9"']{0,80}\d)[0-9A-Za-z]{32,128})["']/i,
  references: [docs],
  rotate: {
    steps:
      'Put another salt into the environment; sessions end, and what the old one encrypted must be encrypted anew.',
    url: docs,
  },
  examples: [
    at('app/Config/core.php', sample`Configure::write('Security.salt', '${alphanumeric(40)}');`),
    sample`'Security' => [\n        'salt' => env('SECURITY_SALT', '${hexadecimal(64)}'),`,
  ],
  lookalikes: [sample`'salt' => env('SECURITY_SALT', '__SALT__'),`, sample`'salt' => env('SECURITY_SALT'),`],
};
