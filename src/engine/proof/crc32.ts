let remainders: Uint32Array | undefined;

/** CRC-32 as in zip and gzip (polynomial 0xedb88320). */
export function crc32(bytes: Uint8Array): number {
  const table = (remainders ??= Uint32Array.from({ length: 256 }, remainderOf));
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function remainderOf(_: unknown, byte: number): number {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** CRC-32 of a text as six base-62 digits, the way GitHub and npm end their tokens. */
export function crc32Base62(text: string): string {
  let rest = crc32(new TextEncoder().encode(text));
  let digits = '';
  while (rest > 0) {
    digits = base62[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  return digits.padStart(6, '0');
}
