import { type Proof, proven, unproven } from '../proof.ts';
import { marvin32 } from './marvin32.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';
const seed = 0x4161645077643030n;
const digits = 6;
const checksumLength = 3;

/**
 * A client secret of Microsoft Entra: if `8Q~` follows its first three characters, its last three are the first digits
 * of a Marvin32 of the others.
 */
export function checkAzureClientSecret(secret: string): Proof {
  // A full stop may be part of the secret or end the sentence.
  const isRight =
    secret.slice(3).startsWith('8Q~') &&
    [secret, secret.replace(/\.$/, '')].some(
      (text) => withAzureClientChecksum(text.slice(0, -checksumLength)) === text,
    );
  return isRight ? proven('checksum is right') : unproven('no checksum in it');
}

/** The text with its checksum appended. */
export function withAzureClientChecksum(text: string): string {
  let rest = marvin32(new TextEncoder().encode(text), seed);
  let sum = '';
  for (let digit = 0; digit < digits; digit++) {
    sum = alphabet.charAt(rest % alphabet.length) + sum;
    rest = Math.floor(rest / alphabet.length);
  }
  return text + sum.slice(0, checksumLength);
}
