/** Filters that write bytes as text, and two old compressions. Each stops at its end mark or at what makes no sense. */

/** ASCIIHexDecode; a last digit without its other half counts as the upper one. */
export function decodeHex(data: Uint8Array): Uint8Array {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
  const end = text.indexOf('>');
  const digits = (end < 0 ? text : text.slice(0, end)).replace(/[^0-9a-f]/gi, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** ASCII85Decode, in which `z` stands for four zeros. */
export function decodeBase85(data: Uint8Array): Uint8Array {
  const output = new Uint8Array(data.length * 4);
  let used = 0;
  let group = 0;
  let digits = 0;
  for (const byte of data) {
    if (byte === 0x7a && digits === 0) used += 4;
    else if (byte === 0x7e) break;
    else if (byte >= 0x21 && byte <= 0x75) {
      group = group * 85 + (byte - 0x21);
      if (++digits < 5) continue;
      used = write(output, used, group, 4);
      group = digits = 0;
    }
  }
  if (digits > 1) {
    for (let left = 5 - digits; left > 0; left--) group = group * 85 + 84;
    used = write(output, used, group, digits - 1);
  }
  return output.subarray(0, used);
}

function write(output: Uint8Array, at: number, group: number, count: number): number {
  for (let index = 0; index < count; index++) output[at + index] = Math.floor(group / 256 ** (3 - index)) & 0xff;
  return at + count;
}

/** Stops at `most` bytes. */
export function decodeRunLength(data: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < data.length && length < most;) {
    const head = data[at];
    if (head === 128) break;
    const piece =
      head < 128 ? data.subarray(at + 1, at + 2 + head) : new Uint8Array(257 - head).fill(data[at + 1] ?? 0);
    pieces.push(piece);
    length += piece.length;
    at += head < 128 ? head + 2 : 2;
  }
  return Buffer.concat(pieces);
}

const clearCode = 256;
const endCode = 257;

/** LZW with codes of 9 to 12 bits, highest bit first. Stops at `most` bytes. */
export function decodeLzw(data: Uint8Array, isEarly: boolean, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let table: Uint8Array[] = [];
  let previous: Uint8Array | undefined;
  let bits = 0;
  let count = 0;
  let width = 9;
  for (const byte of data) {
    bits = ((bits << 8) | byte) & 0xffffff;
    count += 8;
    if (count < width) continue;
    count -= width;
    const code = (bits >> count) & ((1 << width) - 1);
    if (code === endCode || length >= most) break;
    if (code === clearCode) {
      table = [];
      width = 9;
      previous = undefined;
      continue;
    }
    const known: Uint8Array | undefined = code < clearCode ? Uint8Array.of(code) : table[code - 258];
    const entry: Uint8Array | undefined = known ?? (previous && extend(previous, previous[0]));
    if (!entry) break;
    if (previous && table.length < 4096 - 258) table.push(extend(previous, entry[0]));
    pieces.push(entry);
    length += entry.length;
    previous = entry;
    const next = table.length + 258 + (isEarly ? 1 : 0);
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return Buffer.concat(pieces);
}

function extend(bytes: Uint8Array, last: number): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  longer[bytes.length] = last;
  return longer;
}
