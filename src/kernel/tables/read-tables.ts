import { decodeWords, type KnownWords } from '../known-words.ts';
import { gateKinds, header, keywordRecord, listenerRecord, magic, openEnding } from './table-layout.ts';

/** Reads the tables that `buildTables` made. */
export class TableReader {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;

  constructor(tables: Uint8Array) {
    this.#bytes = tables;
    this.#view = new DataView(tables.buffer, tables.byteOffset, tables.byteLength);
    if (this.field('magic') !== magic || this.field('byteLength') !== tables.length)
      throw new RangeError('these are not search tables');
  }

  field(name: keyof typeof header): number {
    return this.#view.getUint32(header[name] * 4, true);
  }

  keyword(index: number): KeywordEntry {
    const at = this.field('keywords') + index * keywordRecord.size;
    const length = this.#bytes[at + keywordRecord.length];
    const tail = this.field('tails') + this.#view.getUint32(at + keywordRecord.tail, true);
    const text = new Uint8Array(length);
    text.set(this.#bytes.subarray(at, at + Math.min(8, length)));
    if (length > 8) text.set(this.#bytes.subarray(tail, tail + length - 8), 8);
    return {
      text,
      isCaseSensitive: this.#bytes[at + keywordRecord.isCaseSensitive] === 1,
      window: this.#bytes[at + keywordRecord.window],
      firstListener: this.#view.getUint32(at + keywordRecord.firstListener, true),
      listenerCount: this.#view.getUint32(at + keywordRecord.listenerCount, true),
    };
  }

  listener(index: number): ListenerEntry {
    const at = this.#listenerAt(index);
    return {
      rule: this.#view.getUint16(at + listenerRecord.rule, true),
      kind: this.#bytes[at + listenerRecord.kind],
      set: this.#bytes[at + listenerRecord.set],
      before: this.#view.getUint32(at + listenerRecord.before, true),
      after: this.#view.getUint32(at + listenerRecord.after, true),
      length: this.#view.getUint16(at + listenerRecord.length, true),
      notBefore: this.#bytes[at + listenerRecord.notBefore],
      within: this.#bytes[at + listenerRecord.within],
    };
  }

  /** A set of characters: 1 for each member. */
  set(index: number): Uint8Array {
    const at = this.field('sets') + index * 256;
    return this.#bytes.subarray(at, at + 256);
  }

  /** The words that assignment gates know. */
  words(): KnownWords {
    const at = this.field('words');
    return at === 0 ? new Map() : decodeWords(this.#bytes.subarray(at));
  }

  /** How words may go on, for the offset in a listener's `before`; `word*` allows some more letters. */
  endings(offset: number): readonly string[] {
    const list: string[] = [];
    for (let at = this.field('endings') + offset; this.#bytes[at] !== 0;) {
      const length = this.#bytes[at] & ~openEnding;
      list.push(
        String.fromCharCode(...this.#bytes.subarray(at + 1, at + 1 + length)) + (this.#bytes[at] === length ? '' : '*'),
      );
      at += 1 + length;
    }
    return list;
  }

  /** The same tables with the gates of these rules shut for good. */
  withClosed(isClosed: (rule: number) => boolean): Uint8Array {
    const own = this.#bytes.slice();
    for (let index = 0; index < this.field('listenerCount'); index++) {
      if (isClosed(this.listener(index).rule)) own[this.#listenerAt(index) + listenerRecord.kind] = gateKinds.closed;
    }
    return own;
  }

  #listenerAt(index: number): number {
    return this.field('listeners') + index * listenerRecord.size;
  }
}

export interface KeywordEntry {
  readonly text: Uint8Array;
  readonly isCaseSensitive: boolean;
  /** Offset of the four bytes by which it is found. */
  readonly window: number;
  readonly firstListener: number;
  readonly listenerCount: number;
}

export interface ListenerEntry {
  readonly rule: number;
  /** One of `gateKinds`. */
  readonly kind: number;
  readonly set: number;
  readonly before: number;
  readonly after: number;
  readonly length: number;
  /** A set, or `noSet`. */
  readonly notBefore: number;
  /** A set, or `noSet`. */
  readonly within: number;
}
