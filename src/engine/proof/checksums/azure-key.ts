import { decodeBase64 } from '../base64.ts';
import { type Proof, proven, unproven, wrongChecksum } from '../proof.ts';
import { marvin32 } from './marvin32.ts';

const checksumLength = 4;
/** For Service Bus, Event Hubs and Relay: keys to send, to manage, to listen, of the system and of unknown use. */
const messaging: readonly bigint[] = [
  0x53656e6430303030n,
  0x4d616e6167653030n,
  0x4c697374656e3030n,
  0x53797374656d3030n,
  0x556e6b6e6f776e30n,
];

/**
 * Seeds by the signature of a key, as Microsoft publishes them in microsoft/security-utilities, `IdentifiableMetadata`.
 */
const seeds: Readonly<Record<string, readonly bigint[]>> = {
  '+ASt': [0x44656661756c7430n],
  '+ABa': [0x4162416363743030n],
  '+ACR': [0x41435244666c7430n],
  ACDb: [
    0x537973416c6c3030n,
    0x5265736f75723030n,
    0x4d617374524f3030n,
    0x53797374524f3030n,
    0x456e637279703030n,
    0x4d61737452573030n,
    0x5379737452573030n,
  ],
  AzFu: [0x4d61737465723030n, 0x53797374656d3030n, 0x46756e6374693030n],
  AzSe: [0x5175657279303030n, 0x5041646d696e3030n],
  '+ASb': messaging,
  '+AEh': messaging,
  '+ARm': messaging,
  '+AMC': [0x436c617373696330n],
  AIoT: [0x496f544875623030n, 0x4470734b65793030n, 0x4465766963653030n],
  APIM: [0x54656e616e743030n, 0x496f544875623030n, 0x4761746577793030n, 0x4769744b65793030n],
};
const signatureLength = 4;

/**
 * Azure keys that carry a signature and a checksum: base64 whose last four bytes are the Marvin32 of the bytes before,
 * seeded by what the key is for.
 */
export function checkAzureKey(secret: string): Proof {
  const bytes = decodeBase64(secret.replaceAll(/%3d/gi, '='));
  const signature = bytes && signatureOf(secret, bytes.length);
  if (bytes === undefined || signature === undefined) return unproven('no checksum in it');
  const sum = new DataView(bytes.buffer).getUint32(bytes.length - checksumLength, true);
  const isRight = seeds[signature]?.some((seed) => marvin32(bytes.subarray(0, -checksumLength), seed) === sum);
  return isRight === true ? proven('checksum is right') : wrongChecksum;
}

/** The checksum seeds of keys with this signature; none if such keys are not known to have a checksum. */
export function azureSeeds(signature: string): readonly bigint[] {
  return seeds[signature] ?? [];
}

/** The signature is right before the digit in which the checksum begins. */
function signatureOf(secret: string, size: number): string | undefined {
  const end = Math.floor(((size - checksumLength) * 8) / 6);
  const signature = secret.slice(end - signatureLength, end);
  return signature in seeds ? signature : undefined;
}
