/** Of a block: none has to be moved when there are more, and each can be handed over to another thread as it is. */
const blockRows = 1 << 12;

/** Rows of so many numbers of 32 bits, one behind the other. */
export class RowList {
  readonly blocks: Uint32Array<ArrayBuffer>[];
  readonly #width: number;
  #count: number;

  /** `blocks` are those of another list of this width and `count` rows, which is theirs no more. */
  constructor(width: number, count: number = 0, blocks: readonly Uint32Array<ArrayBuffer>[] = []) {
    this.#width = width;
    this.#count = count;
    this.blocks = [...blocks];
  }

  get count(): number {
    return this.#count;
  }

  /** Numbers beyond 32 bits lose what is above. */
  add(numbers: readonly number[]): void {
    const row = this.#count % blockRows;
    if (row === 0) this.blocks.push(new Uint32Array(blockRows * this.#width));
    this.blocks[this.blocks.length - 1].set(numbers, row * this.#width);
    this.#count++;
  }

  row(index: number): Uint32Array {
    const at = (index % blockRows) * this.#width;
    return this.blocks[Math.floor(index / blockRows)].subarray(at, at + this.#width);
  }
}
