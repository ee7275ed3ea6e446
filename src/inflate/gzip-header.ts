/** The header of a member of gzip. */
export interface GzipHeader {
  /** Bytes from its start to that of the compressed content. */
  readonly length: number;
  /** The bytes of the name, if there is one. */
  readonly name: Uint8Array | undefined;
}

const shortest = 10;
const flags = { checksum: 2, extra: 4, name: 8, comment: 16 } as const;

/** Reads the header that begins at `start` (RFC 1952). Undefined if the bytes end inside it, or are not one. */
export function readGzipHeader(bytes: Uint8Array, start: number = 0): GzipHeader | undefined {
  if (bytes.length < start + shortest) return undefined;
  if (bytes[start] !== 0x1f || bytes[start + 1] !== 0x8b || bytes[start + 2] !== 8) return undefined;
  const set = bytes[start + 3];
  let end = start + shortest;
  if (set & flags.extra) end += 2 + (bytes[end] | (bytes[end + 1] << 8));
  let name: Uint8Array | undefined;
  for (const flag of [flags.name, flags.comment]) {
    if ((set & flag) === 0) continue;
    const zero = bytes.indexOf(0, end);
    if (zero < 0) return undefined;
    if (flag === flags.name) name = bytes.subarray(end, zero);
    end = zero + 1;
  }
  if (set & flags.checksum) end += 2;
  return end <= bytes.length ? { length: end - start, name } : undefined;
}
