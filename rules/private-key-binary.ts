import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const rsa = 'https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2';
const pkcs8 = 'https://www.rfc-editor.org/rfc/rfc5958';

const replace: Rotation = {
  steps: 'Make a new key pair, replace the public half everywhere it is trusted, then destroy the old key.',
  url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
};

/** A length of more than 127 bytes, as DER writes it. */
const longLength = '[\\x80-\\xff]{1,2}[^]{1,4}';
/** Moduli of 1024, 2048, 3072 and 4096 bits, then 65537. */
const modulus = '\\0(?:[^]{128}|[^]{256}|[^]{384}|[^]{512})\\x02\\x03\\x01\\0\\x01';

/** The same in PKCS#8, which holds what PKCS#1 defines. */
export const privateKeyRsaBinary: Rule = {
  id: 'private-key-rsa-binary',
  name: 'RSA private key in DER',
  provider: 'private-key',
  kind: 'provider',
  description: 'Signs, decrypts or logs in as whoever holds the key: apps, firmware, tokens, servers.',
  severity: 'critical',
  // The public exponent and the number behind it, which public keys do not have.
  keywords: ['\x02\x03\x01\0\x01\x02'],
  pattern: new RegExp(`0${longLength}\\x02\\x01\\0\\x02${longLength}${modulus}\\x02${longLength}(?<secret>[^]{96})`),
  entropy: 0,
  references: [rsa, pkcs8],
  rotate: replace,
  examples: [
    at(
      'conf/token.der',
      sample`0\x82\x04a\x02\x01\0\x02\x82\x01\x01\0${alphanumeric(256)}\x02\x03\x01\0\x01\x02\x82\x01a${alphanumeric(256)}`,
    ),
    at(
      'keys/release.pk8',
      sample`0\x82\x02v\x02\x01\x000\r\x06\t*H\r\x01\x01\x01\x05\0\x04\x82\x02b0\x82\x02c\x02\x01\0\x02\x81\x81\0${alphanumeric(128)}\x02\x03\x01\0\x01\x02\x81\x80${alphanumeric(128)}`,
    ),
  ],
  lookalikes: [
    sample`0\x82\x01\x0a\x02\x82\x01\x01\0${alphanumeric(256)}\x02\x03\x01\0\x01${alphanumeric(256)}`,
    sample`0\x82\x04a\x02\x01\0\x02\x82\x01\x01\0${alphanumeric(250)}\x02\x03\x01\0\x01\x02\x82\x01a${alphanumeric(256)}`,
  ],
};

/** What follows the key of 256 or 384 bits: the curve or the public half. */
const curve = '[\\x80-\\xff]{1,2}(?:[\\x07-\\n]\\x06[\\x05\\b][*+]|[Dd]\\x03[Bb]\\0)';
const edwards = '\\x05\\x06\\x03\\+ep\\x04"\\x04 ';

export const privateKeyCurveBinary: Rule = {
  id: 'private-key-curve-binary',
  name: 'Elliptic-curve private key in DER',
  provider: 'private-key',
  kind: 'provider',
  description: 'Signs or agrees on keys as whoever holds the key: tokens, apps, payments, servers.',
  severity: 'critical',
  keywords: ['\x02\x01\x01\x04 ', '\x02\x01\x01\x040', '\x05\x06\x03+ep\x04"'],
  pattern: new RegExp(
    `(?:\\x02\\x01\\x01\\x04(?: (?=[^]{32}${curve})|0(?=[^]{48}${curve}))|${edwards})(?<secret>[^]{32})`,
  ),
  entropy: 0,
  references: ['https://www.rfc-editor.org/rfc/rfc5915', pkcs8, 'https://www.rfc-editor.org/rfc/rfc8410'],
  rotate: replace,
  examples: [
    at('certs/push.der', sample`0w\x02\x01\x01\x04 ${alphanumeric(32)}\xa0\n\x06\b*H=\x03\x01\x07\xa1D\x03B\0\x04`),
    at('certs/issuer.der', sample`\x04m0k\x02\x01\x01\x04 ${alphanumeric(32)}\xa1D\x03B\0\x04${alphanumeric(64)}`),
    at('keys/node.der', sample`0.\x02\x01\x000\x05\x06\x03+ep\x04"\x04 ${alphanumeric(32)}`),
  ],
  lookalikes: [
    sample`\x02\x01\x01\x04 ${alphanumeric(32)}\x02\x01\x01`,
    sample`0*0\x05\x06\x03+ep\x03!\0${alphanumeric(32)}`,
  ],
};
