/** Texts and bytes are strings with one character for each byte; what is neither is undefined. */
export type MarshalValue = string | CodeObject | readonly MarshalValue[] | undefined;

export interface CodeObject {
  readonly code: string;
  readonly constants: readonly MarshalValue[];
  /** Of globals and attributes. */
  readonly names: readonly MarshalValue[];
  /** Of local variables. */
  readonly locals: readonly MarshalValue[];
}

/** Deeper than compilers nest anything, and shallow enough for the stack. */
const deepest = 200;
const nothing: readonly MarshalValue[] = [];

class Damage extends Error {}

/**
 * Reads what Python's `marshal` wrote: all versions from 2.5 on. Stops at the first place that makes no sense; `codes`
 * and `texts` then hold what was read up to there.
 */
export class MarshalReader {
  /** Code objects, outer ones first; undefined for those that were not read to their end. */
  readonly codes: (CodeObject | undefined)[] = [];
  /** Every text and every bytes object, in their order. */
  readonly texts: string[] = [];
  /** Names of variables, functions and files. */
  readonly names: string[] = [];
  private readonly bytes: Buffer;
  private readonly magic: number;
  private readonly refs: MarshalValue[] = [];
  private readonly interned: string[] = [];
  private position: number;
  private depth = 0;

  constructor(bytes: Uint8Array, magic: number, start: number) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.magic = magic;
    this.position = start;
  }

  /** Reads the one value that should be there; false if it is damaged or not all there is. */
  read(): boolean {
    try {
      this.value();
      return this.position === this.bytes.length;
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      return false;
    }
  }

  private value(): MarshalValue {
    if (++this.depth > deepest) throw new Damage();
    const head = this.byte();
    const slot = (head & 0x80) === 0 ? -1 : this.refs.push(undefined) - 1;
    const value = this.body(String.fromCharCode(head & 0x7f));
    if (slot >= 0) this.refs[slot] = value;
    this.depth--;
    return value;
  }

  private body(type: string): MarshalValue {
    switch (type) {
      case 's':
      case 'u':
      case 'a':
      case 'A':
        return this.text(this.size());
      case 'z':
      case 'Z':
        return this.text(this.byte());
      case 't':
        return this.intern(this.text(this.size()));
      case 'R':
        return this.interned[this.size()];
      case 'r':
        return this.refs[this.size()];
      case '(':
      case '[':
      case '<':
      case '>':
        return this.values(this.size());
      case ')':
        return this.values(this.byte());
      case '{':
        return this.entries();
      case ':':
        return this.values(3);
      case 'c':
        return this.codeObject();
      default:
        this.skipNumber(type);
        return undefined;
    }
  }

  private skipNumber(type: string): void {
    switch (type) {
      case '0':
      case 'N':
      case 'F':
      case 'T':
      case 'S':
      case '.':
        return;
      case 'i':
        this.take(4);
        return;
      case 'I':
      case 'g':
        this.take(8);
        return;
      case 'y':
        this.take(16);
        return;
      case 'l':
        this.take(2 * Math.abs(this.int32()));
        return;
      case 'f':
        this.take(this.byte());
        return;
      case 'x':
        this.take(this.byte());
        this.take(this.byte());
        return;
      default:
        throw new Damage();
    }
  }

  private text(length: number): string {
    const start = this.take(length);
    const text = this.bytes.toString('latin1', start, start + length);
    this.texts.push(text);
    return text;
  }

  private intern(text: string): string {
    if (this.magic > 60_000) this.interned.push(text);
    return text;
  }

  private values(count: number): readonly MarshalValue[] {
    // Each takes a byte at least.
    if (count > this.bytes.length - this.position) throw new Damage();
    const values: MarshalValue[] = [];
    for (let left = count; left > 0; left--) values.push(this.value());
    return values;
  }

  private entries(): readonly MarshalValue[] {
    const values: MarshalValue[] = [];
    while (this.bytes[this.position] !== 0x30) values.push(this.value(), this.value());
    this.position++;
    return values;
  }

  private codeObject(): CodeObject {
    const { magic } = this;
    const isSince311 = magic >= 3450 && magic < 60_000;
    // Numbers of arguments and variables, the size of the stack, flags.
    const counts = magic > 60_000 ? 4 : isSince311 || magic < 3410 ? 5 : 6;
    this.take(4 * counts);
    const number = this.codes.push(undefined) - 1;
    const code = this.bytecode();
    const constants = listOf(this.value());
    const names = this.nameList();
    const locals = this.nameList();
    // Kinds of variables; or names of those of inner functions.
    if (isSince311) this.bytecode();
    else this.nameList();
    if (!isSince311) this.nameList();
    // File and function, from 3.11 on by their full name, too.
    for (let left = isSince311 ? 3 : 2; left > 0; left--) this.nameList();
    this.take(4);
    // Numbers of lines; from 3.11 on where exceptions are caught.
    this.bytecode();
    if (isSince311) this.bytecode();
    return (this.codes[number] = { code, constants, names, locals });
  }

  /** Bytes that are no text of anybody's. */
  private bytecode(): string {
    const count = this.texts.length;
    const value = this.value();
    this.texts.length = count;
    return typeof value === 'string' ? value : '';
  }

  private nameList(): readonly MarshalValue[] {
    const { texts, names } = this;
    const count = texts.length;
    const value = this.value();
    for (let index = count; index < texts.length; index++) names.push(texts[index]);
    texts.length = count;
    return listOf(value);
  }

  private size(): number {
    const size = this.int32();
    if (size < 0) throw new Damage();
    return size;
  }

  private int32(): number {
    return this.bytes.readInt32LE(this.take(4));
  }

  private byte(): number {
    return this.bytes[this.take(1)];
  }

  /** Goes past so many bytes, and returns where they begin. */
  private take(length: number): number {
    const start = this.position;
    if (start + length > this.bytes.length) throw new Damage();
    this.position = start + length;
    return start;
  }
}

function listOf(value: MarshalValue): readonly MarshalValue[] {
  return Array.isArray(value) ? value : nothing;
}
