import { decodeBase32, encodeBase32 } from '../base32.ts';
import { crc32 } from '../crc32.ts';
import { type Proof, proven, unproven } from '../proof.ts';

const length = 52;
const size = 32;
/** Indexes of the checksum's bytes, highest first. */
const checksumAt = [2, 7, 8, 22];
/** For tokens of people and of applications: the CRC-32 is XORed with one of these. */
const masks = [0xe0b9692d, 0x1019f92e];

/**
 * The old personal access token of Azure DevOps, as microsoft/security-utilities reads it: 32 bytes in Base32, among
 * them a CRC-32 of the others.
 */
export function checkAzureDevopsToken(secret: string): Proof {
  const bytes = secret.length === length ? decodeBase32(secret) : undefined;
  if (bytes?.length !== size) return unproven('no checksum in it');
  const sum = checksumAt.reduce((value, at) => value * 256 + (bytes[at] ?? 0), 0);
  return masks.some((mask) => sumOf(bytes, mask) === sum) ? proven('checksum is right') : unproven('no checksum in it');
}

/** The same text with its checksum filled in. */
export function withAzureDevopsChecksum(text: string): string {
  const bytes = decodeBase32(text) ?? new Uint8Array();
  const sum = sumOf(bytes, masks[0]);
  for (const [index, at] of checksumAt.entries()) bytes[at] = (sum >>> (24 - 8 * index)) & 0xff;
  return encodeBase32(bytes, text.length).toLowerCase();
}

function sumOf(bytes: Uint8Array, mask = 0): number {
  return (crc32(bytes.filter((_, at) => !checksumAt.includes(at))) ^ mask) >>> 0;
}
