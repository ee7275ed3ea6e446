import { type Proof, proven, refuted, unproven, wrongChecksum } from '../proof.ts';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const checksumLength = 6;

/**
 * Bech32 (BIP 173): a prefix that says what it is, `1`, data, and six characters of a BCH code over prefix and data;
 * all in one case.
 */
export function checkBech32(secret: string): Proof {
  const text = secret.toLowerCase();
  const separatorAt = text.lastIndexOf('1');
  if (separatorAt < 1 || text.length - separatorAt - 1 < checksumLength) return unproven('no checksum in it');
  if (secret !== text && secret !== secret.toUpperCase()) return refuted('upper and lower case in one');
  const data = digitsOf(text.slice(separatorAt + 1));
  if (data.includes(-1)) return refuted('holds characters that Bech32 lacks');
  return remainderOf([...expand(text.slice(0, separatorAt)), ...data]) === 1
    ? proven('checksum is right')
    : wrongChecksum;
}

/** The text with its checksum appended, in its own case. */
export function withBech32(text: string): string {
  const lower = text.toLowerCase();
  const separatorAt = lower.lastIndexOf('1');
  const remainder =
    remainderOf([...expand(lower.slice(0, separatorAt)), ...digitsOf(lower.slice(separatorAt + 1)), 0, 0, 0, 0, 0, 0]) ^
    1;
  const checksum = Array.from({ length: checksumLength }, (_, index) =>
    alphabet.charAt((remainder >>> (5 * (checksumLength - 1 - index))) & 31),
  ).join('');
  return text + (text === lower ? checksum : checksum.toUpperCase());
}

function digitsOf(text: string): number[] {
  return [...text].map((character) => alphabet.indexOf(character));
}

function expand(prefix: string): number[] {
  const codes = [...prefix].map((character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function remainderOf(values: readonly number[]): number {
  let remainder = 1;
  for (const value of values) {
    const top = remainder >>> 25;
    remainder = ((remainder & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if (((top >>> bit) & 1) === 1) remainder ^= generator;
  }
  return remainder;
}
