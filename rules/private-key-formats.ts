import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal } from '../src/rule/pattern.ts';
import { at, randomBytes, sample } from '../src/rule/sample.ts';

const ppk = 'https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html';
const pgp = 'https://www.rfc-editor.org/rfc/rfc9580#section-6.2';

const replace: Rotation = {
  steps: 'Make a new key pair, replace the public half everywhere it is trusted, then destroy the old key.',
  url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
};

const line = '(?:\\\\(?:n|r(?:\\\\n|\\r?\\n))|\\r?\\n)[ \\t]{0,24}';
const base64Lines = (most: number): string => `(?:[0-9A-Za-z+/=]{4,68}${line}){1,${most}}`;
const putty = (encryption: string): RegExp =>
  new RegExp(
    `(?<secret>PuTTY-User-Key-File-[123]: [a-z0-9@.\\-]{4,40}${line}Encryption: ${encryption}${line}Comment: [^\\r\\n\\\\]{0,200}${line}Public-Lines: \\d{1,3}${line}${base64Lines(80)}(?:(?:Key-Derivation|Argon2-[A-Za-z]{4,12}): [^\\r\\n\\\\]{1,80}${line}){0,6}Private-Lines: \\d{1,3}${line}${base64Lines(200)}Private-(?:MAC|Hash): [0-9a-f]{40,64})`,
  );
const ppkText = (encryption: string) =>
  sample`PuTTY-User-Key-File-2: ssh-rsa\nEncryption: ${encryption}\nComment: rsa-key-20230104\nPublic-Lines: 6\n${randomBytes(279, { prefix: '000000077373682d727361' })}\nPrivate-Lines: 14\n${randomBytes(650)}\nPrivate-MAC: ${hexadecimal(40)}\n`;

export const privateKeyPutty: Rule = {
  id: 'private-key-putty',
  name: 'PuTTY private key',
  provider: 'private-key',
  kind: 'provider',
  description: 'Logs in wherever its public half is authorised.',
  severity: 'critical',
  keywords: ['PuTTY-User-Key-File-'],
  pattern: putty('none'),
  entropy: 0,
  structure: 'putty',
  references: [ppk],
  rotate: replace,
  examples: [
    ppkText('none'),
    sample`PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\nComment: me@host\r\nPublic-Lines: 2\r\n${randomBytes(41, { prefix: '0000000b7373682d65643235353139' })}\r\nPrivate-Lines: 1\r\n${randomBytes(36)}\r\nPrivate-MAC: ${hexadecimal(64)}\r\n`,
  ],
  lookalikes: [ppkText('aes256-cbc'), sample`PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: ...\n`],
};

export const privateKeyPuttyEncrypted: Rule = {
  id: 'private-key-putty-encrypted',
  name: 'PuTTY private key with a passphrase',
  provider: 'private-key',
  kind: 'provider',
  description: 'Logs in wherever its public half is authorised, once the passphrase is guessed.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['PuTTY-User-Key-File-'],
  pattern: putty('aes256-cbc'),
  entropy: 0,
  structure: 'putty',
  references: [ppk],
  rotate: replace,
  examples: [
    ppkText('aes256-cbc'),
    sample`PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\nComment: me@host\nPublic-Lines: 2\n${randomBytes(41, { prefix: '0000000b7373682d65643235353139' })}\nKey-Derivation: Argon2id\nArgon2-Memory: 8192\nArgon2-Passes: 21\nArgon2-Parallelism: 1\nArgon2-Salt: ${hexadecimal(32)}\nPrivate-Lines: 1\n${randomBytes(48)}\nPrivate-MAC: ${hexadecimal(64)}\n`,
  ],
  lookalikes: [ppkText('none'), sample`case 'PuTTY-User-Key-File-2: ssh-rsa': return 'aes256-cbc';`],
};

const pgpHead = '-----BEGIN PGP PRIVATE KEY BLOCK-----';
const pgpTail = '-----END PGP PRIVATE KEY BLOCK-----';

export const privateKeyPgp: Rule = {
  id: 'private-key-pgp',
  name: 'PGP private key',
  provider: 'private-key',
  kind: 'provider',
  description:
    'Signs releases, commits and mail as its owner and reads what was encrypted for them; a passphrase may still stand before that.',
  severity: 'high',
  keywords: ['PGP PRIVATE KEY BLOCK-----'],
  pattern:
    /(?<secret>-----BEGIN PGP PRIVATE KEY BLOCK-----(?: {1,4}(?:Version|Comment|Hash|Charset): [^\r\n\\]{0,240} |(?:\\[nr]|[\s"'`+,])(?:(?:Version|Comment|Hash|Charset):[^\r\n\\]{0,121}(?:\\[nr]|[\r\n])|\\[nr]|[\s"'`+,]){0,140})(?=[0-9A-Za-z+/]{32})[0-9A-Za-z+/=\s\\"'`,.]{64,16000}-----END PGP PRIVATE KEY BLOCK-----)/,
  entropy: 0,
  structure: 'pgp',
  references: [pgp],
  rotate: {
    steps: 'Publish a revocation certificate for the key, make a new one, and sign again what must stay trusted.',
    url: 'https://www.gnupg.org/gph/en/manual/c235.html',
  },
  examples: [
    sample`${pgpHead}\nVersion: GnuPG v2\n\n${randomBytes(900, { prefix: '9501d8' })}\n=${alphanumeric(4)}\n${pgpTail}\n`,
    sample`GPG_KEY="${pgpHead}\\n\\n${randomBytes(600, { prefix: '9501d8', width: 4000 })}\\n=${alphanumeric(4)}\\n${pgpTail}\\n"`,
    sample`Key =\n            "${pgpHead}\\n" +\n                "Comment: key of Ada Harbor\\n" +\n                "Comment: https://acme.dev/keys.html\\n" +\n                "\\n" +\n                "${randomBytes(600, { prefix: '9501d8', width: 4000 })}\\n" +\n                "=${alphanumeric(4)}\\n" +\n                "${pgpTail}\\n";`,
  ],
  lookalikes: [
    sample`${pgpHead}\n\n...\n${pgpTail}`,
    sample`-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${randomBytes(900, { prefix: '9901d8' })}\n-----END PGP PUBLIC KEY BLOCK-----`,
  ],
};

export const privateKeySsh2: Rule = {
  id: 'private-key-ssh2',
  name: 'SSH2 private key (SSH Communications)',
  provider: 'private-key',
  kind: 'provider',
  description: 'Logs in wherever its public half is authorised.',
  severity: 'high',
  keywords: ['---- BEGIN SSH2 ENCRYPTED PRIVATE KEY'],
  pattern:
    /(?<secret>---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\s{1,8}(?:(?:Comment|Subject): [^\r\n]{0,120}[\r\n]\s{0,3}){0,3}[0-9A-Za-z+/=\s]{64,16000}---- END SSH2 ENCRYPTED PRIVATE KEY ----)/,
  entropy: 0,
  references: ['https://www.rfc-editor.org/rfc/rfc4716'],
  rotate: replace,
  examples: [
    sample`---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "rsa-key"\n${randomBytes(600, { prefix: '3f6ff9eb', width: 70 })}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n`,
    sample`---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\r\n${randomBytes(600, { prefix: '3f6ff9eb', width: 70 })}\r\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\r\n`,
  ],
  lookalikes: [
    sample`---- BEGIN SSH2 PUBLIC KEY ----\n${randomBytes(279, { width: 70 })}\n---- END SSH2 PUBLIC KEY ----\n`,
    sample`---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n...\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`,
  ],
};

export const privateKeyParameters: Rule = {
  id: 'private-key-rsa-parameters',
  name: 'RSA private key (.NET parameters in JSON)',
  provider: 'private-key',
  kind: 'context',
  description: "Signs as whoever holds the key: tokens of IdentityServer, or a runner of GitHub's or Azure's jobs.",
  severity: 'critical',
  keywords: ['"inverseq"'],
  pattern:
    /"[dD]":\s{0,4}"(?<secret>[0-9A-Za-z+/]{86,700}={0,2})"(?:,\s{0,20}"(?:[dD][pP]|[dD][qQ]|[eE]xponent)":\s{0,4}"[0-9A-Za-z+/=]{4,400}"){1,3},\s{0,20}"[iI]nverseQ"/,
  entropy: 0,
  references: ['https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.rsaparameters'],
  rotate: replace,
  examples: [
    at(
      'tempkey.rsa',
      sample`{"KeyId":"a1","Parameters":{"D":"${randomBytes(256, { width: 999 })}","DP":"${randomBytes(128, { width: 999 })}","DQ":"${randomBytes(128, { width: 999 })}","Exponent":"AQAB","InverseQ":"${randomBytes(128, { width: 999 })}"`,
    ),
    at(
      '.credentials_rsaparams',
      sample`{\n  "d": "${randomBytes(256, { width: 999 })}",\n  "dp": "${randomBytes(128, { width: 999 })}",\n  "exponent": "AQAB",\n  "inverseQ": "${randomBytes(128, { width: 999 })}"`,
    ),
  ],
  lookalikes: [
    sample`{"D":null,"DP":null,"DQ":null,"Exponent":"AQAB","InverseQ":null,"Modulus":"${randomBytes(256, { width: 999 })}"}`,
    sample`{"D":"...","DP":"...","Exponent":"AQAB","InverseQ":"..."}`,
  ],
};

export const privateKeyXml: Rule = {
  id: 'private-key-xml',
  name: 'RSA private key (.NET XML)',
  provider: 'private-key',
  kind: 'provider',
  description: 'Signs or decrypts as whoever holds the key.',
  severity: 'critical',
  keywords: ['<RSAKeyValue>'],
  pattern:
    /(?<secret><RSAKeyValue>(?:\s{0,16}<(?:Modulus|Exponent|P|Q|DP|DQ|InverseQ)>[0-9A-Za-z+/=\s]{4,1000}<\/[A-Za-z]{1,8}>){1,7}\s{0,16}<D>[0-9A-Za-z+/=\s]{40,1000}<\/D>)/,
  entropy: 0,
  references: ['https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.rsa.toxmlstring'],
  rotate: replace,
  examples: [
    sample`<RSAKeyValue><Modulus>${randomBytes(128, { width: 999 })}</Modulus><Exponent>AQAB</Exponent><P>${randomBytes(64, { width: 999 })}</P><D>${randomBytes(128, { width: 999 })}</D></RSAKeyValue>`,
    sample`var xml = @"<RSAKeyValue>\n  <Modulus>${randomBytes(256, { width: 999 })}</Modulus>\n  <Exponent>AQAB</Exponent>\n  <D>${randomBytes(256, { width: 999 })}</D>\n</RSAKeyValue>";`,
  ],
  lookalikes: [
    sample`<RSAKeyValue><Modulus>${randomBytes(128, { width: 999 })}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`,
    sample`<RSAKeyValue><Modulus>...</Modulus><Exponent>AQAB</Exponent><D>...</D></RSAKeyValue>`,
  ],
};
