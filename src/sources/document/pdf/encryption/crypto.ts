import type * as Crypto from 'node:crypto';

let loaded: typeof Crypto | undefined;

/** Loaded with the first encrypted document. */
function crypto(): typeof Crypto {
  return (loaded ??= process.getBuiltinModule('node:crypto'));
}

export function createHash(algorithm: string): ReturnType<typeof Crypto.createHash> {
  return crypto().createHash(algorithm);
}

export function createCipheriv(
  algorithm: string,
  key: Uint8Array,
  start: Uint8Array,
): ReturnType<typeof Crypto.createCipheriv> {
  return crypto().createCipheriv(algorithm, key, start);
}

export function createDecipheriv(
  algorithm: string,
  key: Uint8Array,
  start: Uint8Array,
): ReturnType<typeof Crypto.createDecipheriv> {
  return crypto().createDecipheriv(algorithm, key, start);
}
