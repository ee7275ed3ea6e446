const polynomial = 0x04c11db7;
let table: Int32Array | undefined;

/** CRC-32 as bzip2 has it: with the highest bit first, which zlib does not offer. `crc` is that of the bytes before. */
export function addToCrc(crc: number, bytes: Uint8Array): number {
  const rest = (table ??= buildTable());
  let value = ~crc;
  for (const byte of bytes) value = (value << 8) ^ rest[(value >>> 24) ^ byte];
  return ~value >>> 0;
}

function buildTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte << 24;
    for (let bit = 0; bit < 8; bit++) value = (value << 1) ^ (value < 0 ? polynomial : 0);
    return value;
  });
}
