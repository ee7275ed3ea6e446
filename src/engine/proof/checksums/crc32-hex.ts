import { crc32 } from '../crc32.ts';
import { type Proof, proven, unproven, wrongChecksum } from '../proof.ts';

/**
 * `<prefix>_<body>_<checksum>`: the CRC-32 of everything before it as eight hexadecimal digits, lowest byte first, as
 * in Grafana tokens.
 */
export function checkCrc32Hex(secret: string): Proof {
  const end = secret.lastIndexOf('_');
  if (end <= 0 || secret.length - end !== '_00000000'.length) return unproven('no checksum in it');
  return crc32HexOf(secret.slice(0, end)) === secret.slice(end + 1).toLowerCase()
    ? proven('checksum is right')
    : wrongChecksum;
}

/** The text with its checksum appended. */
export function withCrc32Hex(text: string): string {
  return `${text}_${crc32HexOf(text)}`;
}

function crc32HexOf(text: string): string {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, crc32(new TextEncoder().encode(text)), true);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
