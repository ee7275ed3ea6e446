import { crc32 } from './crc32.ts';
import { type Proof, proven, unproven, wrongChecksum } from './proof.ts';

const checksumLength = 7;
/** Two digits of base 36 behind the last dot say how long the payload is, then comes the checksum. */
const end = /\.[0-9a-z]{9}$/;

/** GitLab's routable tokens: the CRC-32 of all before as seven digits of base 36. */
export function checkCrc32Base36(secret: string): Proof {
  if (!end.test(secret)) return unproven('no checksum in it');
  return withCrc32Base36(secret.slice(0, -checksumLength)) === secret ? proven('checksum is right') : wrongChecksum;
}

/** The text with its checksum behind it. */
export function withCrc32Base36(text: string): string {
  return text + crc32(new TextEncoder().encode(text)).toString(36).padStart(checksumLength, '0');
}
