import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, upperHexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const format = 'https://github.com/gpg/gnupg/blob/master/agent/keyformat.txt';
const rotate: Rotation = {
  steps: 'Publish a revocation certificate for the key, make a new one, and sign again what must stay trusted.',
  url: 'https://www.gnupg.org/gph/en/manual/c235.html',
};
const algorithm = '(?:rsa|ecc|ecdsa|ecdh|dsa|elg)';
const file = 'private-keys-v1.d/5F4E1B7C8A9D0E1F2A3B4C5D6E7F8A9B0C1D2E3F.key';
const head = 'Created: 20230101T000000\n';

export const gnupgPrivateKey: Rule = {
  id: 'gnupg-private-key',
  name: 'GnuPG private key without a passphrase',
  provider: 'gnupg',
  kind: 'provider',
  description: 'Signs releases, commits and mail as its owner, reads what was encrypted for them, or logs in over SSH.',
  severity: 'critical',
  keywords: ['Key: (private-key'],
  pattern: new RegExp(
    String.raw`Key: \(private-key\s{1,8}\(${algorithm}\s[\w\s()#.\-"]{0,4000}?\([dx]\s{0,8}#\s{0,8}(?<secret>[0-9A-F][0-9A-F\s]{30,2000}[0-9A-F])\s{0,8}#`,
  ),
  entropy: 0,
  references: [format],
  rotate,
  examples: [
    at(
      file,
      sample`${head}Key: (private-key (ecc (curve Ed25519)(flags eddsa)(q\n  #40${upperHexadecimal(64)}#)(d\n  #${upperHexadecimal(64)}#)))\n`,
    ),
    sample`Key: (private-key\n  (rsa\n  (n #00${upperHexadecimal(62)}\n ${upperHexadecimal(64)}#)\n  (e #010001#)\n  (d #${upperHexadecimal(62)}\n ${upperHexadecimal(64)}#)))\n`,
  ],
  lookalikes: [
    at(
      file,
      sample`${head}Key: (protected-private-key (ecc (curve Ed25519)(flags eddsa)(q\n  #40${upperHexadecimal(64)}#)(protected openpgp-s2k3-ocb-aes ((sha1 #${upperHexadecimal(16)}# "43646976")#${upperHexadecimal(24)}#)#${upperHexadecimal(120)}#)))\n`,
    ),
    sample`Key: (shadowed-private-key (ecc (curve Ed25519)(q\n  #40${upperHexadecimal(64)}#)(shadowed t1-v1 (#${upperHexadecimal(32)}# OPENPGP.3))))\n`,
  ],
};

export const gnupgPrivateKeyBinary: Rule = {
  ...gnupgPrivateKey,
  id: 'gnupg-private-key-binary',
  name: 'GnuPG private key without a passphrase (canonical form)',
  keywords: ['(11:private-key('],
  pattern: new RegExp(
    String.raw`(?<![^])\(11:private-key\(\d:${algorithm}[^]{8,1400}?\(1:[dx](?:3[0-9]|[45]\d|6[0-9]|\d{3}):(?<secret>[^]{30})`,
  ),
  examples: [
    at(
      file,
      sample`(11:private-key(3:ecc(5:curve7:Ed25519)(5:flags5:eddsa)(1:q33:@${alphanumeric(32)})(1:d32:${alphanumeric(32)})))`,
    ),
    at(
      'gnupg/old.key',
      sample`(11:private-key(3:rsa(1:n257:\0${alphanumeric(256)})(1:e3:\x01\0\x01)(1:d256:${alphanumeric(256)})))`,
    ),
  ],
  lookalikes: [
    at(
      file,
      sample`(21:protected-private-key(3:ecc(5:curve7:Ed25519)(1:q33:@${alphanumeric(32)})(9:protected25:openpgp-s2k3-sha1-aes-cbc${alphanumeric(64)})))`,
    ),
    sample`read "(11:private-key(3:ecc(1:d32:${alphanumeric(32)})))"`,
  ],
};
