import type { Container } from '../archive/container.ts';
import { quote } from './quote.ts';

/** Its last bytes say where the objects are. */
const trailerBytes = 32;
const headBytes = 8;
/** More than any settings have. */
const mostParts = 1_000_000;
/** Texts that are used again and again are passed on up to this many characters, and twice the size of the file. */
const mostRepeated = 1_048_576;

/** What the upper half of an object's first byte says. */
const kinds = {
  integer: 0x1,
  data: 0x4,
  ascii: 0x5,
  utf16: 0x6,
  utf8: 0x7,
  array: 0xa,
  orderedSet: 0xb,
  set: 0xc,
  dictionary: 0xd,
};
const readable = /^[^\0-\x08\x0e-\x1f\x7f]+$/;

/**
 * Passes on the texts of a binary property list of macOS or iOS, each as `key = 'value'`. In the file, all keys of a
 * dictionary come before its values, each is stored once however often it is used, and text beyond ASCII is UTF-16.
 */
export function readPropertyList(container: Container, bytes: Uint8Array): void {
  const list = new PropertyList(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  container.passText('text', Buffer.from(list.lines().join('')));
  if (list.isDamaged) container.complainBroken('the property list is damaged');
  if (list.isCut) container.complain('limit', 'a property list of too many texts; the rest was not read');
}

/** An object that is still to be read, and the key it has. */
interface Pending {
  readonly object: number;
  readonly key: string;
}

class PropertyList {
  readonly #bytes: Buffer;
  readonly #offsetBytes: number;
  readonly #referenceBytes: number;
  readonly #count: number;
  readonly #top: number;
  readonly #table: number;
  #partsLeft = mostParts;
  isDamaged = false;
  /** There is more than was passed on. */
  isCut = false;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const trailer = bytes.length - trailerBytes;
    this.#offsetBytes = this.#number(trailer + 6, 1);
    this.#referenceBytes = this.#number(trailer + 7, 1);
    this.#count = this.#number(trailer + 8, 8);
    this.#top = this.#number(trailer + 16, 8);
    this.#table = this.#number(trailer + 24, 8);
  }

  /**
   * Each collection is read once: others may hold it, and it may hold itself. A text may be the value of many keys, but
   * not so often that what is passed on is several times the file.
   */
  lines(): readonly string[] {
    const lines: string[] = [];
    const met = new Set<number>();
    const pending: Pending[] = [{ object: this.#top, key: '' }];
    let left = mostRepeated + 2 * this.#bytes.length;
    for (let next = pending.pop(); next; next = pending.pop()) {
      const text = this.#textOf(next.object);
      left -= text?.length ?? 0;
      if (left < 0) this.isCut = true;
      else if (text !== undefined) lines.push(lineOf(next.key, text));
      else if (!met.has(next.object)) {
        met.add(next.object);
        this.#addParts(next, pending);
      }
    }
    return lines;
  }

  /** The text of a string, or of data that is text; undefined for everything else. */
  #textOf(object: number): string | undefined {
    const { kind, count, at } = this.#open(object);
    const length = kind === kinds.utf16 ? 2 * count : count;
    if (kind !== kinds.data && kind !== kinds.ascii && kind !== kinds.utf16 && kind !== kinds.utf8) return undefined;
    const bytes = this.#slice(at, length);
    if (kind === kinds.utf16) return Buffer.from(bytes).swap16().toString('utf16le');
    const text = bytes.toString(kind === kinds.ascii ? 'latin1' : 'utf8');
    return kind !== kinds.data || (readable.test(text) && !text.includes('\ufffd')) ? text : undefined;
  }

  /** Adds what a collection holds, the first of it last. */
  #addParts({ object, key }: Pending, pending: Pending[]): void {
    const { kind, count, at } = this.#open(object);
    const isDictionary = kind === kinds.dictionary;
    if (!isDictionary && kind !== kinds.array && kind !== kinds.orderedSet && kind !== kinds.set) return;
    const size = this.#referenceBytes;
    const references = this.#slice(at, (isDictionary ? 2 : 1) * count * size);
    if (references.length === 0) return;
    this.#partsLeft -= count;
    if (this.#partsLeft < 0) this.isCut = true;
    for (let index = this.isCut ? -1 : count - 1; index >= 0; index--) {
      const value = readNumber(references, (isDictionary ? count + index : index) * size, size);
      const own = isDictionary ? this.#textOf(readNumber(references, index * size, size)) : undefined;
      pending.push({ object: value, key: own ?? key });
    }
  }

  /** What an object is, how many bytes or parts it has, and where they begin. */
  #open(object: number): { readonly kind: number; readonly count: number; readonly at: number } {
    const isKnown = object < this.#count;
    const at = isKnown ? this.#number(this.#table + object * this.#offsetBytes, this.#offsetBytes) : 0;
    if (at < headBytes || at >= this.#bytes.length) return this.#damaged();
    const marker = this.#bytes[at];
    const kind = marker >> 4;
    if ((marker & 0xf) !== 0xf || kind < kinds.data) return { kind, count: marker & 0xf, at: at + 1 };
    const size = 1 << (this.#number(at + 1, 1) & 0xf);
    if (this.#number(at + 1, 1) >> 4 !== kinds.integer || size > 8) return this.#damaged();
    return { kind, count: this.#number(at + 2, size), at: at + 2 + size };
  }

  #damaged(): { readonly kind: number; readonly count: number; readonly at: number } {
    this.isDamaged = true;
    return { kind: 0, count: 0, at: 0 };
  }

  #slice(at: number, length: number): Buffer {
    if (at + length <= this.#bytes.length) return this.#bytes.subarray(at, at + length);
    this.isDamaged = true;
    return this.#bytes.subarray(0, 0);
  }

  #number(at: number, length: number): number {
    const bytes = at < 0 ? this.#slice(Infinity, length) : this.#slice(at, length);
    return readNumber(bytes, 0, bytes.length);
  }
}

/** Big-endian; at most 8 bytes are ever more than a file can have. */
function readNumber(bytes: Buffer, at: number, length: number): number {
  let number = 0;
  for (let index = at; index < at + length; index++) number = number * 256 + (bytes[index] ?? 0);
  return number;
}

function lineOf(key: string, text: string): string {
  const quoted = key === '' ? undefined : quote(text);
  return quoted === undefined ? `${text}\n` : `${key} = ${quoted}\n`;
}
