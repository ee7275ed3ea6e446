/** Blocks that several listeners share, one after the other from `start` on. */
export class SharedBlocks {
  readonly #encode: (text: string) => Uint8Array;
  readonly #places = new Map<string, number>();
  readonly #blocks: Uint8Array[];
  #length: number;

  constructor(encode: (text: string) => Uint8Array, start: number) {
    this.#encode = encode;
    this.#blocks = [new Uint8Array(start)];
    this.#length = start;
  }

  get count(): number {
    return this.#places.size;
  }

  has(text: string): boolean {
    return this.#places.has(text);
  }

  placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const block = this.#encode(text);
    this.#blocks.push(block);
    this.#places.set(text, this.#length);
    this.#length += block.length;
    return this.#length - block.length;
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const block of this.#blocks) {
      all.set(block, at);
      at += block.length;
    }
    return all;
  }
}
