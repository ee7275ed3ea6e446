import { decodeBase32, encodeBase32 } from '../base32.ts';
import { crc16 } from '../crc16.ts';
import { type Proof, proven, refuted, wrongChecksum } from '../proof.ts';

const checksumLength = 2;

/** StrKey of Stellar (SEP-23): a byte that gives its type, 32 bytes, and a checksum. */
export function checkStellarSeed(secret: string): Proof {
  return checkCrc16(secret, 35);
}

/** Seed of a NATS NKey: two bytes that give its type, 32 bytes, and a checksum. */
export function checkNkeySeed(secret: string): Proof {
  return checkCrc16(secret, 36);
}

/** This many bytes in Base32, of which the last two are a CRC-16 of the others, lowest byte first. */
function checkCrc16(secret: string, size: number): Proof {
  const bytes = decodeBase32(secret);
  if (bytes?.length !== size) return refuted(`does not decode to ${size} bytes`);
  return endsInCrc16(bytes) ? proven('checksum is right') : wrongChecksum;
}

/** Whether a text in Base32 ends in the checksum of what is before it. */
export function hasCrc16(text: string): boolean {
  const bytes = decodeBase32(text);
  return bytes !== undefined && bytes.length > checksumLength && endsInCrc16(bytes);
}

function endsInCrc16(bytes: Uint8Array): boolean {
  const [low = 0, high = 0] = bytes.subarray(-checksumLength);
  return crc16(bytes.subarray(0, -checksumLength)) === low + high * 256;
}

/** The text, whole bytes in Base32, with its checksum appended. */
export function withCrc16Base32(text: string): string {
  const bytes = decodeBase32(text) ?? new Uint8Array();
  const sum = crc16(bytes);
  return encodeBase32(
    Uint8Array.of(...bytes, sum & 0xff, sum >> 8),
    Math.ceil(((bytes.length + checksumLength) * 8) / 5),
  );
}
