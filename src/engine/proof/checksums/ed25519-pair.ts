import { decodeBase64 } from '../base64.ts';
import { publicKeyOf } from '../ed25519.ts';
import { type Proof, proven, refuted } from '../proof.ts';

const seedLength = 32;

/** A seed and its public key, each of 32 bytes, as 64 numbers, `174, 47, …`, or in base64. */
export function checkEd25519Pair(secret: string): Proof {
  const numbers = secret.includes(',') ? numbersIn(secret) : [...(decodeBase64(secret) ?? [])];
  if (numbers.length !== 2 * seedLength || numbers.some((number) => number > 255)) return refuted('not 64 bytes');
  const publicKey = publicKeyOf(Uint8Array.from(numbers.slice(0, seedLength)));
  return publicKey.every((byte, index) => byte === numbers[seedLength + index])
    ? proven('its second half is the public key of the first')
    : { kind: 'doubted', reason: 'its second half is not the public key of the first: cut, changed or made up' };
}

/** The text, 32 numbers, with those of its public key appended. */
export function withPublicHalf(text: string): string {
  return `${text},${[...publicKeyOf(Uint8Array.from(numbersIn(text)))].join(',')}`;
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
