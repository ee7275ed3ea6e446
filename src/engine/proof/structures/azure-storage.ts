import { decodeBase64 } from '../base64.ts';
import { crc32 } from '../crc32.ts';
import { type Proof, proven, refuted } from '../proof.ts';

const keyLength = 64;

/** CRC-32 of the keys that Microsoft publishes for the storage emulator and the Cosmos DB emulator. */
const emulatorKeys: ReadonlySet<number> = new Set([0xbcc49074, 0xe6e2c97b]);

/** Account key of Azure Storage, Cosmos DB or Batch: 64 bytes as base64. */
export function checkAzureStorage(secret: string): Proof {
  const bytes = decodeBase64(secret);
  if (bytes?.length !== keyLength) return refuted('does not decode to 64 bytes');
  if (emulatorKeys.has(crc32(bytes))) return refuted('the published key of the emulator');
  return proven('decodes to 64 bytes');
}
