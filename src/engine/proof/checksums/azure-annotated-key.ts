import { decodeBase64 } from '../base64.ts';
import { type Proof, proven, unproven } from '../proof.ts';
import { marvin32 } from './marvin32.ts';

const checksumLength = 4;
const form = /^[0-9A-Za-z]{52}JQQJ9[9DH][0-9A-Za-z]{22}[0-9A-Za-z]{4}$/;
/** `Default0`, the seed of all keys of this kind. */
const seed = 0x44656661756c7430n;
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Common annotated security keys of Azure, 84 characters: the last four are the first base-62 digits of a Marvin32 over
 * the 60 bytes before. Microsoft's own scanner does not require it, so a wrong one refutes nothing.
 */
export function checkAzureAnnotatedKey(secret: string): Proof {
  const isRight = form.test(secret) && withAzureAnnotation(secret.slice(0, -checksumLength)) === secret;
  return isRight ? proven('checksum is right') : unproven('no checksum in it');
}

/** The text with its checksum appended. */
export function withAzureAnnotation(text: string): string {
  const sum = marvin32(decodeBase64(text) ?? new Uint8Array(), seed);
  const bytes = Array.from({ length: 4 }, (_, index) => (sum >>> (8 * index)) & 0xff);
  return text + digitsOf(bytes).padEnd(checksumLength, '0').slice(0, checksumLength);
}

/** Base-62 digits of the bytes, highest first; each leading zero byte keeps a digit. */
function digitsOf(bytes: readonly number[]): string {
  let rest = bytes.reduce((value, byte) => value * 256 + byte, 0);
  let digits = '';
  for (; rest > 0; rest = Math.floor(rest / 62)) digits = base62.charAt(rest % 62) + digits;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '0'.repeat(zeros < 0 ? bytes.length : zeros) + digits;
}
