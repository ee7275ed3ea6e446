/**
 * Compiled Python, which is often committed by mistake. Its strings stand between single bytes that are letters as
 * often as not, so a token in it looks like a part of a longer one.
 */

const [carriageReturn, lineFeed] = [0x0d, 0x0a];
/** Bit of a type that says that the object is referred to later. */
const sharedBit = 0x80;
const mostDepth = 100;

/** Numbers that name versions of Python, at the start of the file. */
const python38 = 3400;
const python311 = 3450;
const python2 = 60_000;
/** Objects of a code object before and after the number of its first line. */
const objectsBefore = 8;

class Unreadable extends Error {}

/**
 * The bytes with everything but its strings replaced by NUL, so that offsets stay; undefined if they are no Python
 * bytecode.
 */
export function stringsOfBytecode(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[2] !== carriageReturn || bytes[3] !== lineFeed || !isMagic(bytes[1])) return undefined;
  // Three headers have been in use, the longest since Python 3.7.
  const start = [16, 12, 8].find((offset) => ((bytes[offset] ?? 0) & ~sharedBit) === 0x63);
  if (start === undefined) return undefined;
  const reader = new MarshalReader(bytes, start);
  try {
    reader.readObject(0);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return undefined;
  }
  return reader.strings;
}

/** The upper half of the version number: 3000 and above, or the 62,000 of Python 2. */
function isMagic(byte: number): boolean {
  return (byte >= 0x0b && byte <= 0x1f) || byte === 0xf2 || byte === 0xf3;
}

/** Walks through objects as Python's `marshal` writes them, and copies their strings. */
class MarshalReader {
  readonly strings: Uint8Array;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #version: number;
  #offset: number;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#version = this.#view.getUint16(0, true);
    this.#offset = start;
    this.strings = new Uint8Array(bytes.length);
  }

  /** Whether it was an object, not the mark at the end of a dictionary. */
  readObject(depth: number): boolean {
    if (depth > mostDepth) throw new Unreadable();
    const type = String.fromCharCode(this.#byte() & ~sharedBit);
    switch (type) {
      case '0':
        return false;
      case 'N':
      case 'F':
      case 'T':
      case 'S':
      case '.':
        break;
      case 'i':
      case 'r':
      case 'R':
        this.#skip(4);
        break;
      case 'I':
      case 'g':
        this.#skip(8);
        break;
      case 'y':
        this.#skip(16);
        break;
      case 'f':
        this.#skip(this.#byte());
        break;
      case 'x':
        this.#skip(this.#byte());
        this.#skip(this.#byte());
        break;
      case 'l':
        this.#skip(2 * Math.abs(this.#int()));
        break;
      case 'z':
      case 'Z':
        this.#copy(this.#byte());
        break;
      case 's':
      case 't':
      case 'u':
      case 'a':
      case 'A':
        this.#copy(this.#int());
        break;
      case ')':
        this.#readObjects(this.#byte(), depth);
        break;
      case '(':
      case '[':
      case '<':
      case '>':
        this.#readObjects(this.#int(), depth);
        break;
      case ':':
        this.#readObjects(3, depth);
        break;
      case '{':
        while (this.readObject(depth + 1)) this.readObject(depth + 1);
        break;
      case 'c':
        this.#readCode(depth);
        break;
      default:
        throw new Unreadable();
    }
    return true;
  }

  #readCode(depth: number): void {
    const isNew = this.#version >= python311 && this.#version < python2;
    const numbers = this.#version >= python2 ? 4 : this.#version >= python38 && !isNew ? 6 : 5;
    this.#skip(4 * numbers);
    this.#readObjects(objectsBefore, depth);
    this.#skip(4);
    this.#readObjects(isNew ? 2 : 1, depth);
  }

  #readObjects(count: number, depth: number): void {
    for (let left = count; left > 0; left--) this.readObject(depth + 1);
  }

  #byte(): number {
    this.#skip(1);
    return this.#bytes[this.#offset - 1];
  }

  #int(): number {
    this.#skip(4);
    return this.#view.getInt32(this.#offset - 4, true);
  }

  #copy(length: number): void {
    this.#skip(length);
    this.strings.set(this.#bytes.subarray(this.#offset - length, this.#offset), this.#offset - length);
  }

  #skip(length: number): void {
    if (length < 0 || this.#offset + length > this.#bytes.length) throw new Unreadable();
    this.#offset += length;
  }
}
