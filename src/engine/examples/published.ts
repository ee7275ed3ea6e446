import { formsInside } from '../text/plain-form.ts';
import { fnv1a, hashOfValue } from './fnv1a.ts';
import { accountsOfDevelopers, keysOfSandboxes, phrasesOfDevelopers, tokensOfProviders } from './published-tokens.ts';

/**
 * Examples that a standard or a provider published, as FNV-1a hashes, so that none of them is in this file. A generated
 * secret collides with one of them once in eight million times. What opens a door wherever it is used, and not at one
 * service, is a finding all the same: see `shared-keys.ts`.
 */

/**
 * Tokens, secrets and keys from RFC 5849, RFC 6749, RFC 6750, RFC 7523, RFC 7662, RFC 6455 and OpenID Connect, the
 * UUIDs from RFC 4122 and RFC 9562, the keys from FIPS 197 and SP 800-38A, halves of these, and the digests of the
 * empty text from RFC 1321 and FIPS 180; from RFC 7009, RFC 7591, RFC 7592, RFC 8693 and RFC 9449, the keys from RFC
 * 7748, RFC 8032, RFC 8439, from McGrew and Viega's GCM, from FIPS 140's check of OpenSSL, and the one by which all
 * devices of Zigbee join.
 */
const ofStandards: ReadonlySet<number> = new Set([
  0xfcd17dab, 0x8b00e4c8, 0xc9cec95f, 0xb0870f58, 0xe6aa0327, 0x25293a6f, 0xb5021ad2, 0x11facb3a, 0x16e2a740,
  0x3e870c1c, 0x4ca180de, 0x08dc7824, 0x874349c8, 0x7e77ed7d, 0xc4469f68, 0x4a209311, 0x0b9a312d, 0xb3877a9b,
  0xada2fdd5, 0x2fbf8b5e, 0x9da2f9e5, 0x8b3ea179, 0xcbb50c20, 0xd8c5d369, 0x2154e8ea, 0xa1e947ac, 0xa30f5924,
  0xee3d13b5, 0x394c3248, 0x0d83bed6, 0xd8895653, 0xd14eb106, 0x16fd82e9, 0xf108e530, 0x34e93b8f, 0x2779591e,
  0x90e2198c, 0x11f0bf71, 0x70cb353e, 0xe78eabab, 0x014a14b3, 0x21a436a5, 0x70cd9eff, 0x7c7ffc7a, 0xa5ffe99e,
  0x8d429c23, 0x0808146e, 0x262c7aae, 0x8faee873, 0xf16a5a3f, 0x91bd1840, 0x06848018, 0x0a6fb527, 0x1d16e233,
  0x3ed46044, 0x4e74a4ce, 0x614de470, 0x71263c6b, 0x8b2dbdd4, 0x96d1f724, 0xac271105, 0xb0f1e53b, 0xbb823181,
  0xd1d14deb, 0xd4e5d6f5, 0xdc7316f1, 0xf44de628,
]);

/**
 * What is in every copy of AngularJS, every guide to one-time passwords and to the apps inside Telegram, and the
 * documentation of Certbot's DNS plugins and of Koa, in the settings that Grafana comes with and the package `debug`
 * of npm, and MD5 of the line `test`.
 */
const ofEverybody: ReadonlySet<number> = new Set([
  0x3a03eb4d, 0x03733af4, 0x055333f1, 0xb54ccd93, 0xcce4d4c0, 0x381d15fa, 0x8cccffb1, 0xae633b76, 0x48d51df5,
  0x44d8f5ed, 0x8766030d, 0xa37b09f8, 0x3af6d81c, 0xbcd2bac3, 0xdabe6934, 0x84dadc80,
]);

/**
 * Keys from the public repositories of Google's own Firebase SDKs and samples, from its SDK of ads that apps come with,
 * from its own script for analytics, from the documentation of Stripe, Telegram, Twitter, NuGet, Docker, reCAPTCHA and
 * SQL Server, from a comment in WordPress itself, and from Microsoft's emulators of Azure Storage and Cosmos DB.
 */
const ofProviders: ReadonlySet<number> = new Set([
  0x0007f7ad, 0x00d9b068, 0x016ea5a5, 0x027a0455, 0x042ba7ed, 0x0453b877, 0x05ddaa92, 0x08074f23, 0x09b02c32,
  0x0af7ca9d, 0x0aff4ae9, 0x0c0f2fcc, 0x0c2d2e3a, 0x0c9499ab, 0x0f78dadc, 0x10be9951, 0x13ba1388, 0x1751c16c,
  0x1845a427, 0x187d44df, 0x1a19dd5d, 0x1a78c0ae, 0x1bbff958, 0x1c0b7210, 0x1d14fe37, 0x219328a7, 0x2237c0ce,
  0x23d1c53d, 0x2681f4d7, 0x26aa13e2, 0x27d98799, 0x2b9b9d40, 0x2c504e57, 0x2e55a577, 0x31790297, 0x31796308,
  0x35c23bed, 0x35c656cf, 0x362bf251, 0x36a00159, 0x37fec76f, 0x384ed6f4, 0x3b2cec8c, 0x3ba0f9e8, 0x3f7015b8,
  0x3ffdbd53, 0x417c5ec0, 0x42971f9b, 0x4316950c, 0x43bd396e, 0x4582e8c1, 0x462203fd, 0x46518102, 0x4851aec3,
  0x49dd3fdf, 0x4afe6767, 0x4c15350a, 0x4c22d134, 0x4da7242f, 0x4dc6bf2a, 0x4e1351cb, 0x51ee1962, 0x52560dd4,
  0x54ad3eb3, 0x54c37e85, 0x570f4b6c, 0x5857aa97, 0x5c4d86a1, 0x5d9c83d4, 0x5eb90b7a, 0x60759891, 0x65911fca,
  0x65a2a4a4, 0x664ed712, 0x66baac32, 0x6941750e, 0x6a41f911, 0x6c60566c, 0x71ab719c, 0x722ef8d0, 0x727271f2,
  0x733b5ef0, 0x739ddd87, 0x76278b17, 0x786a0b64, 0x79260923, 0x7d678228, 0x7f0d7f8d, 0x7fe6f38b, 0x7fe7f718,
  0x81fa2333, 0x842119f3, 0x84e75fa1, 0x8544c364, 0x854bdd62, 0x8771a7a1, 0x8789c27e, 0x88e64454, 0x8ee1d847,
  0x8fe76005, 0x962cf7ba, 0x965bd60a, 0x97799d87, 0x98e791bd, 0x99c1dbd6, 0x9ba5d438, 0x9cbb1ab3, 0x9ceacddc,
  0xa3964fd4, 0xa3d04422, 0xa531a898, 0xa8cc750d, 0xaa82cad0, 0xadb80e25, 0xadc6c470, 0xaf8fab00, 0xafc9b089,
  0xb090d16e, 0xb156b331, 0xb1887211, 0xb1da3aa0, 0xb1f3c3e9, 0xb22c6fcb, 0xb29fd73b, 0xb7c8fa32, 0xb8782c2e,
  0xba9af5f4, 0xbdb3560f, 0xbea1cf28, 0xbf33759b, 0xbfdf1b01, 0xc06ad294, 0xc0cc49e7, 0xc1ad0455, 0xc1d87ad7,
  0xc3207d7c, 0xc36d6bd6, 0xc3a1a1ef, 0xc3a5d4e7, 0xc70eb299, 0xc8a510e9, 0xc8b2a3c3, 0xca1ea389, 0xcd9be1a7,
  0xd16a68de, 0xd2e50540, 0xd954bbab, 0xda15247b, 0xdb096e10, 0xdd18d6da, 0xdd935897, 0xe2b40ae6, 0xe3c5022d,
  0xe972e9a4, 0xeb732053, 0xec24eae2, 0xec8f6618, 0xef0b0e42, 0xef3bdc7b, 0xf0951274, 0xf107330a, 0xf12af19a,
  0xf1ee3052, 0xf231b04e, 0xf2d7192f, 0xf3970886, 0xf40b97b8, 0xf50c0e72, 0xf929377b, 0xf93cb99f, 0xfb1098ec,
  0xfb7eb607, 0xffd1bff9, 0x46c6a96c, 0xadb839cd, 0x7c0f1063, 0x103b444a, 0x62eaaa46, 0x3424a664, 0x961ba204,
  0xde1a8da7, 0x5a40296c, 0xe459e6a0, 0xab8bfc44, 0x816e3f35, 0x99a0083a, 0xf61de2ad, 0xff3b9cc2, 0xc569cb31,
  0xa6a63e39, 0x619fc4af, 0x0b9e24e6, 0x80df12b6, 0x332930f7, 0xce05532c, 0x30d947b2, 0x81caacfa, 0x59f5497f,
]);

type Publisher = 'a standard' | 'a well-known guide' | 'its provider';

/** Who published this value as an example, as it is or encoded, if anybody did. */
export function publisherOf(secret: string): Publisher | undefined {
  const publisher = publisherOfForm(secret);
  if (publisher !== undefined) return publisher;
  for (const form of formsInside(secret)) {
    const inner = publisherOfForm(form);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function publisherOfForm(secret: string): Publisher | undefined {
  const hash = hashOfValue(secret);
  if (ofStandards.has(hash)) return 'a standard';
  if (
    ofEverybody.has(hash) ||
    accountsOfDevelopers.has(hash) ||
    phrasesOfDevelopers.has(hash) ||
    isSignatureOfGuides(secret)
  )
    return 'a well-known guide';
  return ofProviders.has(hash) || tokensOfProviders.has(hash) || keysOfSandboxes.has(hash) ? 'its provider' : undefined;
}

/**
 * Signatures of John Doe's JSON Web Tokens, and his claims where no signature follows; with one, these are what others
 * copy and sign anew.
 */
const signaturesOfGuides: ReadonlySet<number> = new Set([0x72dfedc1, 0x2842e920, 0x9e27c032, 0x62f47c2a, 0x9e77f757]);

function isSignatureOfGuides(secret: string): boolean {
  return secret.startsWith('eyJ') && signaturesOfGuides.has(fnv1a(secret.slice(secret.lastIndexOf('.') + 1)));
}
