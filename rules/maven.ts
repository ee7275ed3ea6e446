import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://maven.apache.org/guides/mini/guide-encryption.html';

export const mavenMasterPassword: Rule = {
  id: 'maven-master-password',
  name: 'Master password of Maven',
  provider: 'maven',
  kind: 'context',
  description: 'Decrypts the passwords of servers in settings.xml; it is encrypted with a key that every Maven has.',
  severity: 'high',
  keywords: ['}</master>'],
  pattern: /<master>\{(?<secret>[0-9A-Za-z+/]{40,200}={0,2})\}<\/master>/,
  references: [docs],
  rotate: {
    steps: 'Make another master password, encrypt other passwords with it, and change those that settings.xml held.',
    url: docs,
  },
  examples: [
    at('settings-security.xml', sample`<settingsSecurity><master>{${base64(43)}=}</master></settingsSecurity>`),
    sample`<settingsSecurity>\n  <master>{${base64(64)}}</master>\n</settingsSecurity>`,
  ],
  lookalikes: [sample`<master>{...}</master>`, sample`<password>{${base64(43)}=}</password>`],
};
