const newline = 0x0a;

/** A part of a line: no line ends between the two offsets. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * Ends of the lines of one text. The two stretches that were last looked at are remembered, so that many names in one
 * long line cost one pass over it and over the line behind.
 */
export class LineEnds {
  readonly #bytes: Uint8Array;
  #last: Stretch = { from: 0, to: 0 };
  #other: Stretch = { from: 0, to: 0 };

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** End of the line that `offset` lies in, its newline not included, looking on `limit` bytes at most. */
  after(offset: number, limit: number): number {
    const ceiling = Math.min(this.#bytes.length, offset + limit);
    const stretch = this.#stretchWith(offset);
    while (stretch.to < ceiling && this.#bytes[stretch.to] !== newline) stretch.to++;
    return Math.min(stretch.to, ceiling);
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
