/** Rows per block: blocks never move when the list grows, and each can be transferred to another thread as it is. */
const blockRows = 1 << 12;

/** A list of rows, each of `width` numbers of 32 bits. */
export class RowList {
  readonly blocks: Uint32Array<ArrayBuffer>[];
  readonly #width: number;
  #count: number;

  /** Takes over the `blocks` of another list with this width and `count` rows, which must not be used any more. */
  constructor(width: number, count: number = 0, blocks: readonly Uint32Array<ArrayBuffer>[] = []) {
    this.#width = width;
    this.#count = count;
    this.blocks = [...blocks];
  }

  get count(): number {
    return this.#count;
  }

  /** Appends a row. Numbers are truncated to 32 bits. */
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
