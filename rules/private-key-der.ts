import type { Rule } from '../src/model/rule.ts';
import { randomBytes, sample } from '../src/rule/sample.ts';

const pkcs8 = 'https://www.rfc-editor.org/rfc/rfc5958';

/**
 * Version and algorithm as they come out in base64 behind the length: RSA in PKCS#8 and PKCS#1, and elliptic curves;
 * what follows at least.
 */
const heads: readonly (readonly [head: string, rest: number])[] = [
  ['MII[0-9A-Za-z+/]{2}[AQgw]IBADANBgkqhkiG9w0BAQEFAASC', 280],
  ['MII[0-9A-Za-z+/]{2}[AQgw]IBAAKC', 280],
  ['MII[0-9A-Za-z+/]{2}[AQgw]IBAAKBg', 280],
  ['MIIB[0-9A-Za-z+/][AQgw]IBAAJB', 280],
  ['MI[A-Za-z][0-9A-Za-z+/]AgEAM[A-D][A-Za-z]GByqGSM49AgEG', 100],
  ['MHcCAQEEI', 100],
  ['MC4CAQAwBQYDK2V[uw]BCIEI', 43],
];

const whole = `(?:${heads.map(([head, rest]) => `${head}[0-9A-Za-z+/]{${rest}}`).join('|')})[0-9A-Za-z+/]{0,6000}={0,2}`;
/** `"MIIE…" +` and the next line of source code. */
const joint = String.raw`["'](?: ?[+.])?\r?\n[ \t]{0,60}(?:[+.] ?)?["']`;
const joined = `(?:${heads
  .slice(0, 4)
  .map(([head]) => head)
  .join('|')})[0-9A-Za-z+/]{8,160}(?:${joint}[0-9A-Za-z+/]{1,160}){4,80}={0,2}`;

/** 2048 bits in PKCS#8. */
const rsa = randomBytes(1179, {
  prefix: '308204bd020100300d06092a864886f70d0101010500048204a7308204a30201000282010100',
  width: 4000,
});
/** 1024 bits in PKCS#1. */
const shortRsa = randomBytes(594, { prefix: '3082025902010002818100', width: 4000 });
/** 512 bits in PKCS#1, as old samples have them. */
const shortestRsa = randomBytes(308, { prefix: '3082013a020100024100', width: 4000 });
const curve = randomBytes(102, {
  prefix: '308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420',
  width: 4000,
});
const edwards = randomBytes(32, { prefix: '302e020100300506032b657004220420', width: 4000 });

export const privateKeyDer: Rule = {
  id: 'private-key-der',
  name: 'Private key in base64 without the lines of PEM',
  provider: 'private-key',
  kind: 'provider',
  description: 'Signs, decrypts or logs in as whoever holds the key: payments, tokens, requests between services.',
  severity: 'critical',
  keywords: [
    'IBADANBgkqhkiG9w0BAQEFAASC',
    'IBAAKC',
    'IBAAKBg',
    'IBAAJB',
    'GByqGSM49AgEG',
    'MHcCAQEEI',
    'MC4CAQAwBQYDK2V',
  ],
  // Bodies of PEM end with their line or have its first one in front.
  pattern: new RegExp(
    `(?<![0-9A-Za-z+/]|KEY-----[\\s\\\\nr"'+,]{0,60})(?<secret>${whole}|${joined})(?![0-9A-Za-z+/=])`,
  ),
  entropy: 0,
  structure: 'der-key',
  references: [
    pkcs8,
    'https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2',
    'https://www.rfc-editor.org/rfc/rfc5915',
  ],
  rotate: {
    steps:
      'Make a new key pair, replace the public half everywhere it is trusted (the console of the payment service, issuers, peers), then destroy the old key.',
    url: pkcs8,
  },
  examples: [
    sample`alipay.merchant-private-key=${rsa}`,
    sample`#    request-key: ${shortRsa}`,
    sample`const char* key = "${shortestRsa}";`,
    sample`{"privateKey": ["${rsa}"]}`,
    sample`SIGNING_KEY = "${curve}"`,
    sample`seed: '${edwards}'`,
  ],
  lookalikes: [
    sample`response-key: ${randomBytes(140, { prefix: '30819f300d06092a864886f70d010101050003818d00', width: 4000 })}`,
    sample`key: ${randomBytes(900, { prefix: '308204bd020100300d06092a864886f70d0101010500048204a7', width: 4000 })}`,
    sample`x5c: ["${randomBytes(700, { prefix: '308202f4308201dca003020102', width: 4000 })}"]`,
  ],
};
