import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const format = 'https://keepass.info/help/kb/kdbx.html';

/** Both signatures, the second of which tells KeePass 2 from its trial versions, and the version. */
const signatures = '\\x03[\\x80-\\xff]{3,6}[fg][\\x80-\\xff]{1,2}K[\\x80-\\xff]{1,2}[\\0-\\t]\\0[\\x03\\x04]\\0';
/** Fields that may come first: a comment and the cipher. */
const fields = '[^]{0,120}?';
/** That the content is compressed, in a field whose length takes two bytes, or four since version 4. */
const compressed = '\\x03\\x04\\0(?:\\0\\0)?\\x01\\0\\0\\0';

export const keepassDatabase: Rule = {
  id: 'keepass-database',
  name: 'KeePass database',
  provider: 'keepass',
  kind: 'provider',
  description: 'Holds passwords of its owner, all of which are open to whoever guesses the one of the database.',
  severity: 'medium',
  confidence: 'medium',
  keywords: ['\x01\0\0\0\x04 \0'],
  pattern: new RegExp(`${signatures}${fields}${compressed}\\x04 \\0(?:\\0\\0)?(?<secret>[^]{32})`),
  entropy: 0,
  references: [format, 'https://palant.info/2023/03/29/documenting-keepass-kdbx4-file-format/'],
  rotate: {
    steps:
      'Change the passwords that the database holds, the most telling first, then give it another password and keep it out of the repository.',
    url: 'https://keepass.info/help/base/security.html',
  },
  examples: [
    at(
      'docs/team.kdbx',
      sample`\x03\xd9\xa2\x9ag\xfbK\xb5\0\0\x04\0\x02\x10\0\0\x001\xc1\xf2\xe6\xbfqCP\xbeX\x05!j\xfcZ\xff\x03\x04\0\0\0\x01\0\0\0\x04 \0\0\0${alphanumeric(32)}`,
    ),
    at(
      'Passwords.kdbx',
      sample`\x03\xd9\xa2\x9ag\xfbK\xb5\x01\0\x03\0\x02\x10\x001\xc1\xf2\xe6\xbfqCP\xbeX\x05!j\xfcZ\xff\x03\x04\0\x01\0\0\0\x04 \0${alphanumeric(32)}`,
    ),
  ],
  lookalikes: [
    sample`\x03\xd9\xa2\x9ag\xfbK\xb5\0\0\x04\0\x02\x10\0\0\x001\xc1\xf2\xe6\xbfqCP\xbeX\x05!j\xfcZ\xff`,
    sample`PK\x03\x04\0\0\0\x01\0\0\0\x04 \0\0\0${alphanumeric(32)}`,
  ],
};

export const keepassExportPassword: Rule = {
  id: 'keepass-export-password',
  name: 'Password in an export of KeePass',
  provider: 'keepass',
  kind: 'context',
  description: 'Signs in to what the entry is about; an export holds every password of its database in clear.',
  severity: 'high',
  keywords: ['<key>password</key>'],
  pattern:
    /<Key>Password<\/Key>\s{0,40}<Value(?: ProtectInMemory="[TFtf]\w{3,4}")?>(?![Pp]assword<)(?<secret>[^<>\r\n{}]{6,200})<\/Value>/,
  origin: 'chosen',
  entropy: 0,
  references: [format, 'https://keepass.info/help/base/importexport.html'],
  rotate: {
    steps: 'Change each password of the export where it is used, and delete the export with its history.',
    url: 'https://keepass.info/help/base/security.html',
  },
  examples: [
    at(
      'backup/passwords.xml',
      sample`<Entry>\n  <String>\n    <Key>Password</Key>\n    <Value ProtectInMemory="True">${alphanumeric(14)}</Value>\n  </String>\n</Entry>`,
    ),
    sample`<String><Key>Password</Key><Value>${alphanumeric(10)}</Value></String>`,
  ],
  lookalikes: [
    sample`<Key>Password</Key>\n  <Value Protected="True">${alphanumeric(24)}</Value>`,
    sample`<Key>Password</Key><Value ProtectInMemory="True"></Value>`,
    sample`<Key>Password</Key><Value ProtectInMemory="True">{REF:P@I:46C9B1FFBD4ABC4BBB260C6190BAD20C}</Value>`,
  ],
};
