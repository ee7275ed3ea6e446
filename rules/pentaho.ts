import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const encryption =
  'https://docs.pentaho.com/pdia-admin/secure-the-pentaho-system/user-security/advanced-security-providers/aes-security';

export const pentahoObfuscatedPassword: Rule = {
  id: 'pentaho-obfuscated-password',
  name: 'Obfuscated password of Pentaho Data Integration',
  provider: 'pentaho',
  kind: 'context',
  description: 'Anybody can turn it back into the password, since the key is the same in every installation.',
  severity: 'high',
  /** What a password of up to 16 characters begins with comes from the key. */
  keywords: ['encrypted 2'],
  origin: 'chosen',
  entropy: 0,
  pattern: /Encrypted (?<secret>2(?!be98afc86aa7f2e4cb79ce10bef2cfba)[0-9a-f]{32})(?![0-9A-Za-z])/,
  references: [
    encryption,
    'https://pentaho-public.atlassian.net/wiki/spaces/EAI/pages/388313510/Password+encoding+options',
  ],
  rotate: {
    steps:
      'Change the password where it is used, then give it to the transformation by a variable, or encrypt it with AES and a key of your own.',
    url: encryption,
  },
  examples: [
    at('load.ktr', sample`<password>Encrypted 2be98afc86aa7f2e4${hexadecimal(16)}</password>`),
    at('.kettle/kettle.properties', sample`DB_PASSWORD=Encrypted 2be98afc${hexadecimal(25)}\n`),
  ],
  lookalikes: [
    sample`<password>Encrypted 2be98afc86aa7f2e4${'cb79ce10bef2cfba'}</password>`,
    sample`Encrypted 2${hexadecimal(20)}`,
    sample`<password>Encrypted </password>`,
  ],
};
