import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const keygen = 'https://bind9.readthedocs.io/en/latest/manpages.html#dnssec-keygen-dnssec-key-generation-tool';

/** What stands in such a file before the secret number: the public ones of RSA. */
const before = String.raw`(?:(?:Modulus|PublicExponent):[ ][0-9A-Za-z+/]{2,1500}={0,2}\r?\n){0,2}`;

export const dnssecPrivateKey: Rule = {
  id: 'dnssec-private-key',
  name: 'DNSSEC private key',
  provider: 'dnssec',
  kind: 'context',
  description: 'Signs records of the zone, or updates of it, as its owner.',
  severity: 'high',
  keywords: ['private-key-format'],
  pattern: new RegExp(
    String.raw`Private-key-format: v1\.\d{1,2}\r?\nAlgorithm: \d{1,3} \([\w-]{2,40}\)\r?\n${before}(?:PrivateKey|PrivateExponent|Key): (?<secret>[0-9A-Za-z+/]{20,1500}={0,2})(?![0-9A-Za-z+/=])`,
  ),
  references: [keygen],
  rotate: {
    steps:
      'Make a new key with dnssec-keygen, publish it, sign the zone with it, replace the DS record at the parent, then retire the old key.',
    url: 'https://www.rfc-editor.org/rfc/rfc6781#section-4.1',
  },
  examples: [
    sample`Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\nPrivateKey: ${base64(43)}=\nCreated: 20260419192036\n`,
    sample`Private-key-format: v1.3\nAlgorithm: 8 (RSASHA256)\nModulus: ${base64(342)}==\nPublicExponent: AQAB\nPrivateExponent: ${base64(342)}==\n`,
    sample`Private-key-format: v1.3\nAlgorithm: 163 (HMAC_SHA256)\nKey: ${base64(43)}=\nBits: AAA=\n`,
  ],
  lookalikes: [
    sample`Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\nPrivateKey: <key>\n`,
    sample`acme.dev. IN DNSKEY 257 3 13 ${base64(86)}==`,
  ],
};
