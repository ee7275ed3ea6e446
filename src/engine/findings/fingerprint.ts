import { plainKeyLines } from '../text/key-lines.ts';
import { plainForm } from '../text/plain-form.ts';

/** HMAC-SHA-256 of a message under a key, as lower-case hexadecimal. */
export type Hmac = (key: string, message: string) => string;

/** Used if there is no baseline and so no salt: the fingerprint still has to be stable. */
export const fixedKey = 'straykey/fingerprint/v1';
const digits = 32;

/**
 * What makes two findings one secret: the rule's family and the value, without what formatting and encoding add to it.
 * Lines, commits and dates do not count, so moves, renames, rebases and squashes change nothing.
 */
export function identityOf(family: string, secret: string): string {
  return `${family}\0${normalise(secret)}`;
}

/**
 * Strips key blocks of line breaks, indentation, string escapes and whatever joins or comments out lines, and other
 * values of their encoding.
 */
function normalise(secret: string): string {
  if (!secret.startsWith('-----BEGIN')) return plainForm(secret);
  return plainKeyLines(secret).replace(/\\+(?:[nrt]|u000[aAdD])|[^0-9A-Za-z/=-]/g, '');
}

/** 32 hexadecimal digits, keyed by the baseline's salt, so nobody can test guesses without it. */
export function fingerprintOf(hmac: Hmac, key: string, identity: string): string {
  return hmac(key, identity).slice(0, digits);
}
