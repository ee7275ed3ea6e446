/**
 * Classes of Java. A text among their constants follows its length, whose lower byte is a letter or a digit for most
 * lengths of tokens, so that a token looks like the end of a longer word.
 */

const magic = 0xcafebabe;
const firstConstant = 10;
const textTag = 1;

/** Bytes that follow the tag of a constant, by the tag; a text has its length first. */
const sizes: ReadonlyMap<number, number> = new Map([
  [3, 4],
  [4, 4],
  [5, 8],
  [6, 8],
  [7, 2],
  [8, 2],
  [9, 4],
  [10, 4],
  [11, 4],
  [12, 4],
  [15, 3],
  [16, 2],
  [17, 4],
  [18, 4],
  [19, 2],
  [20, 2],
]);

/**
 * The bytes with NUL in place of what stands between the texts of a class, so that offsets stay; undefined if they are
 * no class file.
 */
export function stringsOfClass(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xca || bytes.length < firstConstant) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== magic) return undefined;
  const strings = new Uint8Array(bytes);
  let offset = firstConstant;
  for (let index = 1; index < view.getUint16(8); index++) {
    if (offset + 3 > bytes.length) return undefined;
    const tag = bytes[offset];
    const length = tag === textTag ? 2 : sizes.get(tag);
    if (length === undefined) return undefined;
    strings.fill(0, offset, offset + 1 + length);
    offset += 1 + length + (tag === textTag ? view.getUint16(offset + 1) : 0);
    // A long and a double count as two.
    if (length === 8) index++;
  }
  return offset > bytes.length ? undefined : strings;
}
