import { withAzureAnnotation } from '../engine/proof/checksums/azure-annotated-key.ts';
import { withAzureClientChecksum } from '../engine/proof/checksums/azure-client-secret.ts';
import { withAzureDevopsChecksum } from '../engine/proof/checksums/azure-devops-token.ts';
import { azureSeeds } from '../engine/proof/checksums/azure-key.ts';
import { toBase58Check, toBase58OfRipple } from '../engine/proof/checksums/base58-check.ts';
import { withBech32 } from '../engine/proof/checksums/bech32.ts';
import { withCrc16Base32 } from '../engine/proof/checksums/crc16-base32.ts';
import { withCrc32Base36 } from '../engine/proof/checksums/crc32-base36.ts';
import { withCrc32Hex } from '../engine/proof/checksums/crc32-hex.ts';
import { withPublicHalf } from '../engine/proof/checksums/ed25519-pair.ts';
import { marvin32 } from '../engine/proof/checksums/marvin32.ts';
import { crc32Base62 } from '../engine/proof/crc32.ts';
import type { ChecksumName } from '../model/rule.ts';

const appenders: Readonly<Record<ChecksumName, (text: string, skip: number) => string>> = {
  'crc32-base62': (text, skip) => text + crc32Base62(text.slice(skip)),
  'crc32-base36': withCrc32Base36,
  'crc32-hex': withCrc32Hex,
  bech32: withBech32,
  'azure-key': withAzureChecksum,
  'azure-annotated-key': withAzureAnnotation,
  'azure-client-secret': withAzureClientChecksum,
  'azure-devops-token': withAzureDevopsChecksum,
  'stellar-seed': withCrc16Base32,
  'nkey-seed': withCrc16Base32,
  'ed25519-pair': withPublicHalf,
  'base58-check': toBase58Check,
  'base58-check-ripple': toBase58OfRipple,
};

/**
 * A token's text with its checksum appended. For checksums that know prefixes, the first `skip` characters are left out
 * of the sum.
 */
export function appendChecksum(name: ChecksumName, text: string, skip: number): string {
  return appenders[name](text, skip);
}

/** Base64 digits taken up by four bytes and the rest of a digit. */
const checksumDigits = 6;
const checksumLength = 4;

/** Treats a text that ends in a signature as base64 and makes its last four bytes the checksum. */
function withAzureChecksum(text: string): string {
  const [seed = 0n] = azureSeeds(text.slice(-4));
  const size = Math.floor(((text.length + checksumDigits) * 6) / 8);
  const bytes = Buffer.from(text + 'A'.repeat(checksumDigits), 'base64').subarray(0, size);
  bytes.writeUInt32LE(marvin32(bytes.subarray(0, size - checksumLength), seed), size - checksumLength);
  return bytes.toString('base64');
}
