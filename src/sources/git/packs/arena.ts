/** Memory for the objects held at one time: few, since deltas directly follow their base. */
export class Arena {
  readonly #start: number;
  readonly #end: number;
  /** Blocks in use, by address. */
  readonly #blocks: Block[] = [];

  constructor(start: number, end: number) {
    this.#start = start;
    this.#end = end;
  }

  /** The address of the first gap that is long enough; -1 if there is none. */
  take(length: number): number {
    let at = this.#start;
    let index = 0;
    for (; index < this.#blocks.length; index++) {
      const block = this.#blocks[index];
      if (block.start - at >= length) break;
      at = block.end;
    }
    const end = at + Math.ceil(length / 16) * 16;
    if (end > this.#end) return -1;
    this.#blocks.splice(index, 0, { start: at, end });
    return at;
  }

  free(start: number): void {
    this.#blocks.splice(
      this.#blocks.findIndex((block) => block.start === start),
      1,
    );
  }

  clear(): void {
    this.#blocks.length = 0;
  }
}

interface Block {
  readonly start: number;
  readonly end: number;
}
