import type { Region } from '../../model/finding.ts';

const newline = 0x0a;
const newlines = 0x0a0a0a0a;
const lowBits = 0x01010101;
const highBits = 0x80808080 | 0;
/** Over longer distances it pays to look at several bytes at once. */
const longStretch = 256;

/** Where a piece of a blob begins: 0-based line, UTF-16 column and byte offset. */
export interface Origin {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export const blobStart: Origin = { line: 0, column: 0, offset: 0 };

/**
 * Turns byte offsets of a UTF-8 text into lines and columns. It only moves forward from where it last was, so that many
 * places in one long line cost one pass; offsets must be asked for in ascending order of `start`.
 */
export class PositionCursor {
  readonly #bytes: Uint8Array;
  readonly #base: Origin;
  #words: DataView | undefined;
  #offset = 0;
  #line: number;
  #column: number;

  constructor(bytes: Uint8Array, base: Origin = blobStart) {
    this.#bytes = bytes;
    this.#base = base;
    this.#line = base.line;
    this.#column = base.column;
  }

  /** The region from `start` to `end`, given as offsets in the text. */
  region(start: number, end: number): Region {
    this.#advance(start);
    const line = this.#line;
    const column = this.#column;
    const after = new PositionCursor(this.#bytes, this.#base);
    after.#offset = start;
    after.#line = line;
    after.#column = column;
    after.#advance(end);
    return {
      line: line + 1,
      column: column + 1,
      endLine: after.#line + 1,
      endColumn: after.#column + 1,
      byteOffset: this.#base.offset + start,
      byteLength: end - start,
    };
  }

  /** The position at `offset`, as the origin of the piece that begins there. */
  originAt(offset: number): Origin {
    this.#advance(offset);
    return { line: this.#line, column: this.#column, offset: this.#base.offset + offset };
  }

  /** Local variables take half as long as fields, and large files are gone through from end to end. */
  #advance(target: number): void {
    const bytes = this.#bytes;
    let offset = this.#offset;
    let line = this.#line;
    let column = this.#column;
    while (offset < target) {
      if (target - offset >= longStretch) {
        const end = this.#plainEnd(offset, target);
        column += end - offset;
        offset = end;
        if (offset === target) break;
      }
      const byte = bytes[offset];
      if (byte === newline) {
        line++;
        column = 0;
        offset++;
      } else if (byte < 0x80) {
        column++;
        offset++;
      } else {
        const length = sequenceLength(bytes, offset);
        column += length === 4 ? 2 : 1;
        offset += length;
      }
    }
    this.#offset = offset;
    this.#line = line;
    this.#column = column;
  }

  /** Skips words of four bytes that are ASCII without a newline, in a third of the time of single bytes. */
  #plainEnd(from: number, to: number): number {
    const words = (this.#words ??= new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength));
    let at = from;
    const last = Math.min(to, words.byteLength) - 4;
    for (; at <= last; at += 4) {
      const word = words.getInt32(at, true);
      const noNewlines = word ^ newlines;
      // In a word of ASCII, a zero byte borrows from its highest bit.
      if ((word & highBits) !== 0 || ((noNewlines - lowBits) & ~noNewlines & highBits) !== 0) break;
    }
    return at;
  }
}

/**
 * Bytes at `offset` that a decoder turns into one character: a UTF-8 sequence, or, if that is broken, what it replaces
 * with one U+FFFD. Only whole sequences have 4.
 */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset];
  const whole = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 1;
  let length = 1;
  while (length < whole && isContinuation(bytes[offset + length], length === 1 ? lead : 0)) length++;
  return length;
}

/** Some lead bytes allow fewer bytes after them: the others would be overlong, surrogates or beyond U+10FFFF. */
function isContinuation(byte: number, lead: number): boolean {
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= least && byte <= most;
}

/** The start of the UTF-8 sequence that contains `offset`, so that a cut there leaves no broken character. */
export function characterStart(bytes: Uint8Array, offset: number): number {
  let start = offset;
  while (start > offset - 3 && start > 0 && start < bytes.length && (bytes[start] & 0xc0) === 0x80) start--;
  return start + sequenceLength(bytes, start) > offset ? start : offset;
}

/** Start of the line that contains `offset`, looking at most `limit` bytes back. */
export function lineStart(bytes: Uint8Array, offset: number, limit: number): number {
  const floor = Math.max(0, offset - limit);
  let start = offset;
  while (start > floor && bytes[start - 1] !== newline) start--;
  return start;
}

/** End of the line that contains `offset`, without its newline, looking at most `limit` bytes ahead. */
export function lineEnd(bytes: Uint8Array, offset: number, limit: number): number {
  const ceiling = Math.min(bytes.length, offset + limit);
  let end = offset;
  while (end < ceiling && bytes[end] !== newline) end++;
  return end;
}
