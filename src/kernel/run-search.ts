/**
 * Tells whether a long enough run of bytes of a set is in a span of a text. Spans have to be asked for in ascending
 * order of their starts; what was looked at once is not looked at again.
 */
export class RunSearch {
  readonly #isMember: Uint8Array;
  readonly #length: number;
  readonly #bytes: Uint8Array;
  /** Where the run that was found last begins. */
  #found = -1;
  /** No run begins before, but for those that were asked for. */
  #clearTo = 0;

  /** `isMember` holds 1 for each byte of the set. */
  constructor(isMember: Uint8Array, length: number, bytes: Uint8Array) {
    this.#isMember = isMember;
    this.#length = length;
    this.#bytes = bytes;
  }

  isOpen(from: number, to: number): boolean {
    if (this.#found < from) this.#found = this.#find(Math.max(from, this.#clearTo), to);
    if (this.#found < 0) this.#clearTo = Math.max(this.#clearTo, to - this.#length + 1);
    return this.#found >= 0 && this.#found + this.#length <= to;
  }

  /**
   * Start of the first run from `from` on that ends before `to`, or -1. Looks at one byte in `length` where the set is
   * rare.
   */
  #find(from: number, to: number): number {
    const length = this.#length;
    const end = Math.min(to, this.#bytes.length);
    // Bytes from `start` to `knownTo` are known to be members.
    let start = from;
    let knownTo = from;
    for (let at = start + length - 1; at < end; at = start + length - 1) {
      let back = at;
      while (back >= knownTo && this.#isMember[this.#bytes[back]] === 1) back--;
      if (back < knownTo) return start;
      start = back + 1;
      knownTo = at + 1;
    }
    return -1;
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The part of a span around a position that consists of members only. */
export function stretchOf(isMember: Uint8Array, bytes: Uint8Array, position: number, span: Span): Span {
  let from = position;
  let to = position;
  while (from > span.from && isMember[bytes[from - 1]] === 1) from--;
  while (to < span.to && isMember[bytes[to]] === 1) to++;
  return { from, to };
}

/** 1 for each byte of the ranges, first and last character of each as Latin-1: `09AZ__`. */
export function membersOf(ranges: string): Uint8Array {
  const isMember = new Uint8Array(256);
  for (let index = 0; index + 1 < ranges.length; index += 2)
    isMember.fill(1, ranges.charCodeAt(index), ranges.charCodeAt(index + 1) + 1);
  return isMember;
}
