const polynomial = 0x04c11db7;
let tables: readonly Int32Array[] | undefined;

/**
 * CRC-32 as bzip2 has it: with the highest bit first, which zlib does not offer. `crc` is that of the bytes before. Four
 * bytes at a time, each by a table that knows how far it is from the end.
 */
export function addToCrc(crc: number, bytes: Uint8Array): number {
  const [one, two, three, four] = (tables ??= buildTables());
  let value = ~crc;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    value ^= (bytes[i] << 24) | (bytes[i + 1] << 16) | (bytes[i + 2] << 8) | bytes[i + 3];
    value = four[value >>> 24] ^ three[(value >>> 16) & 0xff] ^ two[(value >>> 8) & 0xff] ^ one[value & 0xff];
  }
  for (; i < bytes.length; i++) value = (value << 8) ^ one[(value >>> 24) ^ bytes[i]];
  return ~value >>> 0;
}

function buildTables(): readonly Int32Array[] {
  const built = Array.from({ length: 4 }, () => new Int32Array(256));
  for (let byte = 0; byte < 256; byte++) {
    let value = byte << 24;
    for (const table of built) {
      for (let bit = 0; bit < 8; bit++) value = (value << 1) ^ (value < 0 ? polynomial : 0);
      table[byte] = value;
    }
  }
  return built;
}
