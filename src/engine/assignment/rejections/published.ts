import type { Rejection } from '../evidence.ts';

/**
 * Values of published standards' own examples, as FNV-1a hashes so that none of them stands here: the tokens, secrets
 * and keys of RFC 5849, RFC 6749, RFC 6750, RFC 7523 and RFC 6455.
 */
const published: ReadonlySet<number> = new Set([
  0xfcd17dab, 0x8b00e4c8, 0xc9cec95f, 0xb0870f58, 0xe6aa0327, 0x25293a6f, 0xb5021ad2, 0x11facb3a,
  0x16e2a740, 0x3e870c1c, 0x4ca180de, 0x08dc7824, 0x874349c8, 0x7e77ed7d, 0xc4469f68, 0x4a209311,
  0x0b9a312d, 0xb3877a9b, 0xada2fdd5, 0x2fbf8b5e, 0x9da2f9e5, 0x8b3ea179, 0xcbb50c20,
]);

/** A documented example of a standard. */
export const isPublished: Rejection = ({ candidate: { value } }) => (published.has(fnv1a(value)) ? "the value is a published standard's own example" : undefined);

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length && index < 128; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
