import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, characterSet, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const dotSlash = characterSet('./0-9A-Za-z', './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 22);
const salt = (length: number) =>
  characterSet('./0-9A-Za-z', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', length);
const crypt = 'https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html';
const rotate = {
  steps: 'Have the password changed wherever it was used; a weak one is found from its hash within hours.',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
};

export const cryptPasswordHash: Rule = {
  id: 'password-hash-crypt',
  name: 'Password hash (bcrypt, SHA-crypt, yescrypt, MD5-crypt)',
  provider: 'password-hash',
  kind: 'provider',
  description: 'Lets a stranger guess the password offline.',
  severity: 'low',
  confidence: 'low',
  isBroad: true,
  keywords: ['$2a$', '$2b$', '$2y$', '$6$', '$5$', '$y$', '$apr1$', '$1$'],
  pattern:
    /(?<![0-9A-Za-z./$])(?<secret>\$(?:2[aby]\$(?:0[4-9]|1\d|2[0-4])\$[./0-9A-Za-z]{53}|[56]\$(?:rounds=\d{4,9}\$)?[./0-9A-Za-z]{4,16}\$(?:[./0-9A-Za-z]{86}|[./0-9A-Za-z]{43})|y\$[./0-9A-Za-z]{3,8}\$[./0-9A-Za-z]{8,86}\$[./0-9A-Za-z]{43}|(?:apr1|1)\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}))(?![0-9A-Za-z./])/,
  entropy: 0,
  references: [crypt],
  rotate,
  examples: [
    sample`password_hash = "${'$'}2y${'$'}10${'$'}${salt(53)}"`,
    sample`  password: '${'$'}6${'$'}${alphanumeric(16)}${'$'}${salt(86)}'`,
    sample`passwd --stdin <<< '${'$'}apr1${'$'}${alphanumeric(8)}${'$'}${dotSlash}'`,
  ],
  lookalikes: [sample`${'$'}2y${'$'}10${'$'}${salt(40)}`, sample`awk '{print ${'$'}1${'$'}2}'`],
};

export const argonPasswordHash: Rule = {
  id: 'password-hash-argon2',
  name: 'Password hash (Argon2, scrypt, PBKDF2)',
  provider: 'password-hash',
  kind: 'provider',
  description: 'Lets a stranger guess the password offline.',
  severity: 'low',
  confidence: 'low',
  keywords: ['$argon2', '$scrypt$', 'pbkdf2_sha256$', '$pbkdf2-sha'],
  pattern:
    /(?<secret>\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{2,9},t=\d{1,4},p=\d{1,3}\$[0-9A-Za-z+/]{8,88}\$[0-9A-Za-z+/]{22,88}|\$scrypt\$ln=\d{1,2},r=\d{1,2},p=\d{1,2}\$[0-9A-Za-z+/]{8,88}\$[0-9A-Za-z+/]{22,88}|pbkdf2_sha256\$\d{4,7}\$[0-9A-Za-z]{8,40}\$[0-9A-Za-z+/]{43}=|\$pbkdf2-sha(?:256|512)\$\d{4,7}\$[0-9A-Za-z./]{8,88}\$[0-9A-Za-z./]{43,86})/,
  entropy: 0,
  references: [
    'https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md',
    'https://docs.djangoproject.com/en/stable/topics/auth/passwords/',
  ],
  rotate,
  examples: [
    sample`password: ${'$'}argon2id${'$'}v=19${'$'}m=65536,t=3,p=4${'$'}${base64(22)}${'$'}${base64(43)}`,
    sample`"password": "pbkdf2_sha256${'$'}600000${'$'}${alphanumeric(22)}${'$'}${base64(43)}="`,
  ],
  lookalikes: [
    sample`${'$'}argon2id${'$'}v=19${'$'}m=65536,t=3,p=4${'$'}<salt>${'$'}<hash>`,
    sample`pbkdf2_sha256${'$'}600000${'$'}${hexadecimal(6)}`,
  ],
};
