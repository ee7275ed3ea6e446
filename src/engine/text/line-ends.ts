const newline = 0x0a;
/** Bytes to look at one by one first: most lines end within them, and a call costs as much. */
const nearLength = 64;
const farLength = 65_536;

/** A part of one line: no line ends between the two offsets. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * Finds the line ends of one text. The last two stretches are remembered, so that many names in one long line cost one
 * pass over it and the line after.
 */
export class LineEnds {
  readonly #bytes: Uint8Array;
  #last: Stretch = { from: 0, to: 0 };
  #other: Stretch = { from: 0, to: 0 };

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** End of the line that contains `offset`, without its newline, looking at most `limit` bytes ahead. */
  after(offset: number, limit: number): number {
    const ceiling = Math.min(this.#bytes.length, offset + limit);
    const stretch = this.#stretchWith(offset);
    const near = Math.min(ceiling, stretch.to + nearLength);
    while (stretch.to < near && this.#bytes[stretch.to] !== newline) stretch.to++;
    if (stretch.to === near && near < ceiling) stretch.to = this.#findFar(near, ceiling);
    return Math.min(stretch.to, ceiling);
  }

  /**
   * The first newline from an offset on, or an offset at or after `ceiling` if it is far: in a long line the next names
   * are near.
   */
  #findFar(from: number, ceiling: number): number {
    let at = from;
    while (at < ceiling) {
      const end = Math.min(this.#bytes.length, at + farLength);
      const found = this.#bytes.subarray(at, end).indexOf(newline);
      if (found >= 0) return at + found;
      at = end;
    }
    return at;
  }

  #stretchWith(offset: number): Stretch {
    if (!isWithin(this.#last, offset)) {
      const stretch = this.#other;
      this.#other = this.#last;
      this.#last = stretch;
      if (!isWithin(stretch, offset)) stretch.from = stretch.to = offset;
    }
    return this.#last;
  }
}

function isWithin({ from, to }: Stretch, offset: number): boolean {
  return offset >= from && offset <= to;
}
