/** What is known of a word, as bits. A gate's masks are made of them. */
export const wordFlags = {
  /** As a value, it stands for any. */
  value: 1,
  /** A name that ends in it, with digits after it or not, names no secret. */
  last: 2,
  /** Nor does a name of several words that begins with it. */
  first: 4,
  /** Nor does a name that holds it, unless dashes are before the name. */
  undashed: 8,
  /** Nor does a name that holds it at all. */
  anywhere: 16,
  /** It puts a name into a family, whatever else the name holds. */
  password: 32,
  secret: 64,
  token: 128,
  apiKey: 256,
  /** Right before the last word of a name, it says that a key or a token is not secret. */
  beforeKey: 512,
  beforeToken: 1024,
  /** It leads from a name to a value, by itself or with others: `to`, `equal`. */
  verb: 2048,
} as const;

/** Words in lower case, with their flags. */
export type KnownWords = ReadonlyMap<string, number>;

const slotCount = 2048;
const longestWord = 24;

/**
 * A hash table: the offset of a word by slot, 0 for none, and then each word as its length, its flags and its letters.
 * Words longer than `longestWord` are left out.
 */
export function encodeWords(words: KnownWords): Uint8Array {
  const known = [...words].filter(([word]) => word.length <= longestWord);
  if (known.length * 2 > slotCount) throw new RangeError(`${known.length} words are too many`);
  const bytes = new Uint8Array(slotCount * 2 + known.reduce((sum, [word]) => sum + 3 + word.length, 0));
  const view = new DataView(bytes.buffer);
  let at = slotCount * 2;
  for (const [word, flags] of known) {
    const letters = new TextEncoder().encode(word);
    let slot = slotOf(letters);
    while (view.getUint16(slot * 2, true) !== 0) slot = (slot + 1) % slotCount;
    view.setUint16(slot * 2, at, true);
    view.setUint8(at, letters.length);
    view.setUint16(at + 1, flags, true);
    bytes.set(letters, at + 3);
    at += 3 + letters.length;
  }
  return bytes;
}

function slotOf(letters: Uint8Array): number {
  return letters.reduce((hash, letter) => Math.imul(hash ^ letter, 0x01000193), letters.length) & (slotCount - 1);
}

/** Reads what `encodeWords` wrote. */
export function decodeWords(bytes: Uint8Array): KnownWords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsets = Array.from({ length: slotCount }, (_, slot) => view.getUint16(slot * 2, true)).filter(
    (at) => at !== 0,
  );
  return new Map(
    offsets.map((at) => [
      String.fromCharCode(...bytes.subarray(at + 3, at + 3 + bytes[at])),
      view.getUint16(at + 1, true),
    ]),
  );
}
