import { crc32 } from '../crc32.ts';
import { type Proof, proven, unproven, wrongChecksum } from '../proof.ts';

const checksumLength = 7;
/** Behind the last dot, two base-36 digits give the payload's length, and the checksum follows. */
const end = /\.[0-9a-z]{9}$/;

/** GitLab's routable tokens: they end in the CRC-32 of everything before it as seven base-36 digits. */
export function checkCrc32Base36(secret: string): Proof {
  if (!end.test(secret)) return unproven('no checksum in it');
  return withCrc32Base36(secret.slice(0, -checksumLength)) === secret ? proven('checksum is right') : wrongChecksum;
}

/** The text with its checksum appended. */
export function withCrc32Base36(text: string): string {
  return text + crc32(new TextEncoder().encode(text)).toString(36).padStart(checksumLength, '0');
}
