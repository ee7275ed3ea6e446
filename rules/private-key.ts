import type { Rotation, Rule } from '../src/model/rule.ts';
import { encoded, randomBytes, sample } from '../src/rule/sample.ts';

const pkcs8 = 'https://www.rfc-editor.org/rfc/rfc7468#section-10';
const legacy = 'https://www.rfc-editor.org/rfc/rfc1421#section-4.6.1.1';
const openssh = 'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key';

const rotate: Rotation = {
  steps:
    'Make a new key pair, replace the public half everywhere it is trusted (authorized_keys, deploy keys, certificates: have them revoked), then destroy the old key.',
  url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
};
const unlock: Rotation = { ...rotate, steps: `A passphrase only delays a guesser. ${rotate.steps}` };

/**
 * What may stand between two lines of a key: line breaks as such or escaped, quotes, joins, comment signs, indentation.
 */
const gap = '(?:\\\\(?:[nrt]|u000[aAdD])?|[\\s"\'`+,.;&_#*>|()])';
/** How languages name the end of a line. */
const namedLineEnd =
  '(?:(?:PHP_EOL|vbCrLf|vbNewLine|Environment\\.NewLine) ?(?:\\r?\\n {0,24})?[.+&](?: ?_)?\\s{0,40}["\'])?';
const body = '[0-9A-Za-z+/=\\s\\\\"\'`,.;&_#*>|()]';
/** Where the end is cut off: plain lines of a full width. */
const cut = '(?:[0-9A-Za-z+/]{64}(?:\\r?\\n|\\\\n)[ \\t]{0,24}){2,240}[0-9A-Za-z+/]{0,64}';
/** What a patch that removes the key, or a log with a time on each line, puts before a line of it. */
const mark = '(?:-|\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[0-9.,:Z+-]{0,20} )';
const markedLines = `(?:${mark}[0-9A-Za-z+/=]{4,76}\\r?\\n){1,250}${mark}`;

interface Inside {
  /** What the body begins with. */
  readonly first?: string;
  readonly headers?: string;
  /** What may join the first line to the next, besides gaps. */
  readonly joint?: string;
}

/** The first line as a whole, or in pieces that the language joins: `"…\\nMIICXgIBAAKBg" "QDk1bxy…"`. */
const firstLine =
  '(?:[0-9A-Za-z+/]{32}|MI[0-9A-Za-z+/]{10,29}["\'][ \\t]?[+.]?(?:\\r?\\n)?[ \\t]{0,60}[+.]?[ \\t]?["\'][0-9A-Za-z+/]{12})';

/** A block up to its end, or as far as whole lines go. */
function block(label: string, { first = firstLine, headers = '', joint = '' }: Inside = {}): RegExp {
  const end = `-----END ${label}-----`;
  const marked = `\\r?\\n${mark}${first}[0-9A-Za-z+/=]{0,76}\\r?\\n${markedLines}${end}`;
  const plain = `(?=${first})${body}{48,16000}${end}|(?=${first})${cut}`;
  return new RegExp(`(?<secret>-----BEGIN ${label}-----(?:${marked}|${headers}${gap}{0,120}${joint}(?:${plain})))`);
}

const pemLabel = '(?:RSA |EC |DSA )?PRIVATE KEY';
const encryptedHeaders = `${gap}{0,60}Proc-Type: ?4,ENCRYPTED${gap}{1,60}DEK-Info: ?[A-Za-z0-9\\-]{3,24},[0-9A-Fa-f]{8,32}`;
/** What libtrust writes into a key in clear. */
const keyIdHeader = '(?:\\r?\\nkeyID: [A-Z2-7:]{4,80})?';
const rsaBody = randomBytes(1180, { prefix: '308204a40201000282010100' });
const ecBody = randomBytes(114, { prefix: '30770201010420' });
const oneLine = randomBytes(1180, { prefix: '308204a40201000282010100', width: 4000 });
const pair = ['-----BEGIN ', '-----END '];
const marker = (index: 0 | 1, label: string): string => `${pair[index]}${label}-----`;

export const privateKeyPem: Rule = {
  id: 'private-key-pem',
  name: 'Private key (PEM)',
  provider: 'private-key',
  kind: 'provider',
  description: 'Signs, decrypts or logs in as whoever holds the key: TLS server, SSH user, token issuer.',
  severity: 'critical',
  keywords: ['PRIVATE KEY-----'],
  isBroad: true,
  pattern: block(pemLabel, { headers: keyIdHeader, joint: namedLineEnd }),
  entropy: 0,
  structure: 'pem',
  references: [pkcs8, legacy],
  rotate,
  examples: [
    sample`${marker(0, 'RSA PRIVATE KEY')}\n${rsaBody}\n${marker(1, 'RSA PRIVATE KEY')}\n`,
    sample`${marker(0, 'EC PRIVATE KEY')}\nkeyID: AWX2:I27X:WQFX\n\n${ecBody}\n${marker(1, 'EC PRIVATE KEY')}\n`,
    sample`{"private_key": "${marker(0, 'PRIVATE KEY')}\\n${oneLine}\\n${marker(1, 'PRIVATE KEY')}\\n"}`,
    sample`String key = "${marker(0, 'EC PRIVATE KEY')}\\n" +\n    "${ecBody}\\n" +\n    "${marker(1, 'EC PRIVATE KEY')}";`,
    sample`JWT_KEY="${marker(0, 'RSA PRIVATE KEY')} ${oneLine} ${marker(1, 'RSA PRIVATE KEY')}"`,
    sample`key: |\r\n  ${marker(0, 'PRIVATE KEY')}\r\n  ${oneLine}\r\n  ${marker(1, 'PRIVATE KEY')}\r\n`,
  ],
  lookalikes: [
    sample`${marker(0, 'PRIVATE KEY')}\n...\n${marker(1, 'PRIVATE KEY')}`,
    sample`if (text.startsWith('${marker(0, 'RSA PRIVATE KEY')}')) {`,
    sample`${marker(0, 'PRIVATE KEY')}\\nYOUR-PRIVATE-KEY-GOES-HERE\\n${marker(1, 'PRIVATE KEY')}\\n`,
    sample`${marker(0, 'PUBLIC KEY')}\n${rsaBody}\n${marker(1, 'PUBLIC KEY')}`,
  ],
};

const opensshHead = '6f70656e7373682d6b65792d763100';
const openHead = `${opensshHead}000000046e6f6e65000000046e6f6e65`;
const lockedHead = `${opensshHead}0000000a6165733235362d637472000000066263727970`;

export const privateKeyOpenssh: Rule = {
  id: 'private-key-openssh',
  name: 'OpenSSH private key',
  provider: 'private-key',
  kind: 'provider',
  description: 'Logs in wherever its public half is authorised, and pushes where it is a deploy key.',
  severity: 'critical',
  keywords: ['BEGIN OPENSSH PRIVATE KEY-----'],
  pattern: block('OPENSSH PRIVATE KEY', { first: 'b3BlbnNzaC1rZXktdjEAAAAABG5vbm' }),
  entropy: 0,
  structure: 'openssh',
  references: [openssh],
  rotate,
  examples: [
    sample`${marker(0, 'OPENSSH PRIVATE KEY')}\n${randomBytes(380, { prefix: openHead, width: 70 })}\n${marker(1, 'OPENSSH PRIVATE KEY')}\n`,
    sample`DEPLOY_KEY="${marker(0, 'OPENSSH PRIVATE KEY')}\\n${randomBytes(380, { prefix: openHead, width: 4000 })}\\n${marker(1, 'OPENSSH PRIVATE KEY')}\\n"`,
  ],
  lookalikes: [
    sample`${marker(0, 'OPENSSH PRIVATE KEY')}\n<your key>\n${marker(1, 'OPENSSH PRIVATE KEY')}`,
    sample`${marker(0, 'OPENSSH PRIVATE KEY')}\n${randomBytes(380, { prefix: lockedHead, width: 70 })}\n${marker(1, 'OPENSSH PRIVATE KEY')}\n`,
  ],
};

export const privateKeyOpensshEncrypted: Rule = {
  id: 'private-key-openssh-encrypted',
  name: 'OpenSSH private key with a passphrase',
  provider: 'private-key',
  kind: 'provider',
  description: 'Logs in wherever its public half is authorised, once the passphrase is guessed.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['BEGIN OPENSSH PRIVATE KEY-----'],
  pattern: block('OPENSSH PRIVATE KEY', { first: 'b3BlbnNzaC1rZXktdjEAAAAA(?!BG5vbm)' }),
  entropy: 0,
  structure: 'openssh',
  references: [openssh],
  rotate: unlock,
  examples: [
    sample`${marker(0, 'OPENSSH PRIVATE KEY')}\n${randomBytes(380, { prefix: lockedHead, width: 70 })}\n${marker(1, 'OPENSSH PRIVATE KEY')}\n`,
    sample`key = '''${marker(0, 'OPENSSH PRIVATE KEY')}\n${randomBytes(280, { prefix: lockedHead, width: 70 })}\n${marker(1, 'OPENSSH PRIVATE KEY')}'''`,
  ],
  lookalikes: [
    sample`${marker(0, 'OPENSSH PRIVATE KEY')}\n${randomBytes(380, { prefix: openHead, width: 70 })}\n${marker(1, 'OPENSSH PRIVATE KEY')}\n`,
    sample`grep -q "${marker(0, 'OPENSSH PRIVATE KEY')}" ~/.ssh/id_ed25519`,
  ],
};

export const privateKeyEncrypted: Rule = {
  id: 'private-key-encrypted',
  name: 'Private key with a passphrase (PKCS#8)',
  provider: 'private-key',
  kind: 'provider',
  description: 'Signs or decrypts as its owner, once the passphrase is guessed.',
  severity: 'low',
  confidence: 'medium',
  keywords: [
    'BEGIN ENCRYPTED PRIVATE KEY-----',
    'BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----',
    'BEGIN ENCRYPTED COSIGN PRIVATE KEY-----',
  ],
  pattern: block('ENCRYPTED (?:SIGSTORE |COSIGN )?PRIVATE KEY'),
  entropy: 0,
  structure: 'pem',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7468#section-11',
    'https://docs.sigstore.dev/cosign/key_management/signing_with_self-managed_keys/',
  ],
  rotate: unlock,
  examples: [
    sample`${marker(0, 'ENCRYPTED PRIVATE KEY')}\n${randomBytes(1230, { prefix: '308204ee3018' })}\n${marker(1, 'ENCRYPTED PRIVATE KEY')}\n`,
    sample`"pem": "${marker(0, 'ENCRYPTED PRIVATE KEY')}\\n${randomBytes(1230, { prefix: '308204ee3018', width: 4000 })}\\n${marker(1, 'ENCRYPTED PRIVATE KEY')}\\n"`,
    sample`${marker(0, 'ENCRYPTED PRIVATE KEY')}\n${randomBytes(150, { prefix: '3081a3305f06' })}\n${marker(1, 'ENCRYPTED PRIVATE KEY')}\n`,
    // What cosign makes: JSON in base64, which tells how the key is derived.
    sample`${marker(0, 'ENCRYPTED SIGSTORE PRIVATE KEY')}\n${randomBytes(420, { prefix: '7b226b6466223a7b226e616d65223a22736372797074222c22706172616d73223a' })}\n${marker(1, 'ENCRYPTED SIGSTORE PRIVATE KEY')}\n`,
  ],
  lookalikes: [
    sample`${marker(0, 'ENCRYPTED PRIVATE KEY')}\n[...]\n${marker(1, 'ENCRYPTED PRIVATE KEY')}`,
    sample`throw new Error('expected ${marker(0, 'ENCRYPTED PRIVATE KEY')}');`,
  ],
};

export const privateKeyEncryptedLegacy: Rule = {
  id: 'private-key-encrypted-legacy',
  name: 'Private key with a passphrase (PEM header)',
  provider: 'private-key',
  kind: 'provider',
  description: 'Signs or decrypts as its owner, once the passphrase is guessed; this old encryption is quick to try.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['4,ENCRYPTED'],
  pattern: block(pemLabel, { headers: encryptedHeaders }),
  entropy: 0,
  structure: 'pem',
  references: [legacy],
  rotate: unlock,
  examples: [
    sample`${marker(0, 'RSA PRIVATE KEY')}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${randomBytes(16, { encoding: 'hex' })}\n\n${randomBytes(1192)}\n${marker(1, 'RSA PRIVATE KEY')}\n`,
    sample`"${marker(0, 'EC PRIVATE KEY')}\\nProc-Type: 4,ENCRYPTED\\nDEK-Info: DES-EDE3-CBC,${randomBytes(8, { encoding: 'hex' })}\\n\\n${randomBytes(1192, { width: 4000 })}\\n${marker(1, 'EC PRIVATE KEY')}\\n"`,
    sample`${marker(0, 'EC PRIVATE KEY')}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${randomBytes(16, { encoding: 'hex' })}\n\n${randomBytes(128)}\n${marker(1, 'EC PRIVATE KEY')}\n`,
  ],
  lookalikes: [
    sample`${marker(0, 'RSA PRIVATE KEY')}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,...\n\n...\n${marker(1, 'RSA PRIVATE KEY')}\n`,
    sample`reader.expect('Proc-Type: 4,ENCRYPTED')`,
  ],
};

/** A whole key in base64 is found by decoding it; this is for the ones that were cut or hold no lines. */
export const privateKeyEncoded: Rule = {
  id: 'private-key-encoded',
  name: 'Private key (PEM) in base64',
  provider: 'private-key',
  kind: 'provider',
  description: 'Signs, decrypts or logs in as whoever holds the key, which is only wrapped in base64.',
  severity: 'critical',
  isBroad: true,
  keywords: ['LS0tLS1CRUdJTi'],
  pattern:
    /(?<![0-9A-Za-z+/]|client-key-data["']?: ?["']?)(?<secret>LS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRVkt|BFQyBQUklWQVRFIEtFWS|BEU0EgUFJJVkFURSBLRVkt|BPUEVOU1NIIFBSSVZBVEUgS0VZ|BQR1AgUFJJVkFURSBLRVkg)[0-9A-Za-z+/]{100,16000}={0,2})/,
  entropy: 0,
  references: [pkcs8],
  rotate,
  examples: [
    sample`tls.key: ${encoded('base64', marker(0, 'RSA PRIVATE KEY'), '\n', randomBytes(380, { prefix: '308204a40201000282010100', width: 76 }))}`,
    sample`SSH_KEY_B64="${encoded('base64', marker(0, 'OPENSSH PRIVATE KEY'), '\n', randomBytes(280, { prefix: openHead, width: 70 }))}"`,
  ],
  lookalikes: [
    sample`tls.crt: ${encoded('base64', marker(0, 'CERTIFICATE'), '\n', rsaBody, '\n', marker(1, 'CERTIFICATE'))}`,
    sample`prefix = '${encoded('base64', marker(0, 'PRIVATE KEY'))}'`,
  ],
};
