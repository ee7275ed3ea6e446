/**
 * Examples that a standard or a provider published, as FNV-1a hashes so that none of them stands here. A generated
 * secret meets one of them once in a hundred million times.
 */

/** Tokens, secrets and keys of RFC 5849, RFC 6749, RFC 6750, RFC 7523 and RFC 6455. */
const ofStandards: ReadonlySet<number> = new Set([
  0xfcd17dab, 0x8b00e4c8, 0xc9cec95f, 0xb0870f58, 0xe6aa0327, 0x25293a6f, 0xb5021ad2, 0x11facb3a,
  0x16e2a740, 0x3e870c1c, 0x4ca180de, 0x08dc7824, 0x874349c8, 0x7e77ed7d, 0xc4469f68, 0x4a209311,
  0x0b9a312d, 0xb3877a9b, 0xada2fdd5, 0x2fbf8b5e, 0x9da2f9e5, 0x8b3ea179, 0xcbb50c20,
]);

/** Keys of Google's own Firebase and Maps samples and SDK tests, and of Stripe's documentation. */
const ofProviders: ReadonlySet<number> = new Set([
  0x0007f7ad, 0x00d9b068, 0x016ea5a5, 0x10be9951, 0x1751c16c, 0x1845a427, 0x1c0b7210, 0x1d14fe37, 0x2237c0ce, 0x37fec76f,
  0x3f7015b8, 0x4c22d134, 0x4da7242f, 0x51a8741f, 0x5eb90b7a, 0x6a41f911, 0x722ef8d0, 0x733b5ef0, 0x739ddd87, 0x79260923,
  0x965bd60a, 0xaf8fab00, 0xb8782c2e, 0xba642946, 0xc8a510e9, 0xd2068639, 0xe972e9a4, 0xeb732053, 0xf0951274, 0xf1ee3052,
  0xf50c0e72,
]);

/** Who published this value as an example, if anybody did. */
export function publisherOf(secret: string): 'a standard' | 'its provider' | undefined {
  const hash = fnv1a(secret);
  if (ofStandards.has(hash)) return 'a standard';
  return ofProviders.has(hash) ? 'its provider' : undefined;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length && index < 128; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
