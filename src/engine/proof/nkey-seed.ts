import { checkCrc16Base32 } from './crc16-base32.ts';
import type { Proof } from './proof.ts';

/** Seed of a NATS NKey: two bytes that give its type, 32 bytes, and a checksum. */
export function checkNkeySeed(secret: string): Proof {
  return checkCrc16Base32(secret, 36);
}
