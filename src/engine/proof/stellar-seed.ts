import { checkCrc16Base32 } from './crc16-base32.ts';
import type { Proof } from './proof.ts';

/** StrKey of Stellar (SEP-23): a byte that gives its type, 32 bytes, and a checksum. */
export function checkStellarSeed(secret: string): Proof {
  return checkCrc16Base32(secret, 35);
}
