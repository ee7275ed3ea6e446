import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const mavenMasterPassword: Rule = {
  id: 'maven-master-password',
  name: 'Master password of Maven',
  provider: 'maven',
  kind: 'provider',
  description: 'Decrypts the passwords of servers in settings.xml; Maven encrypts it with a key that everybody knows.',
  severity: 'high',
  keywords: ['<master>{'],
  entropy: 0,
  pattern: /<master>\{(?<secret>[0-9A-Za-z+/]{43,160}={0,2})\}<\/master>/,
  references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
  rotate: {
    steps:
      'Create another master password, encrypt the passwords of all servers again, and change those that were in settings.xml.',
    url: 'https://maven.apache.org/guides/mini/guide-encryption.html',
  },
  examples: [
    at(
      '.m2/settings-security.xml',
      sample`<settingsSecurity>\n  <master>{${base64(63)}=}</master>\n</settingsSecurity>\n`,
    ),
    at('settings-security.xml', sample`<settingsSecurity><master>{${base64(43)}=}</master></settingsSecurity>`),
  ],
  lookalikes: [
    sample`<master>{encrypted}</master>`,
    sample`<relocation>/media/usb/settings-security.xml</relocation>`,
    sample`<password>{${base64(43)}=}</password>`,
  ],
};
