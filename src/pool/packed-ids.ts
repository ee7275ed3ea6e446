/** A list of object ids of one length: hexadecimal outside, bytes inside, which take a third of the memory of texts. */
export class PackedIds {
  #bytes: Buffer;
  #idBytes: number;
  #count: number;

  /** `bytes` holds ids of `idBytes` bytes each, one after another. */
  constructor(idBytes: number = 0, bytes: Uint8Array = new Uint8Array(0)) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#idBytes = idBytes;
    this.#count = idBytes === 0 ? 0 : bytes.length / idBytes;
  }

  get count(): number {
    return this.#count;
  }

  /** Bytes per id; 0 if there is none. */
  get idBytes(): number {
    return this.#idBytes;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#count * this.#idBytes);
  }

  /** Appends an id, even one that is there already, and returns its number, from 0. */
  add(id: string): number {
    if (this.#count === 0) this.#idBytes = id.length / 2;
    const at = this.#count * this.#idBytes;
    if (at + this.#idBytes > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes], Math.max(firstIds * this.#idBytes, 2 * at));
    if (id.length !== 2 * this.#idBytes || this.#bytes.write(id, at, 'hex') !== this.#idBytes)
      throw new TypeError('an id of another length, or none');
    return this.#count++;
  }

  at(number: number): string {
    return this.#bytes.toString('hex', number * this.#idBytes, (number + 1) * this.#idBytes);
  }

  /** By number, the rank of each id in sorted order; equal ids have the same rank. */
  ranks(): Uint32Array {
    const size = this.#idBytes;
    const heads = Float64Array.from({ length: this.#count }, (_, number) =>
      this.#bytes.readUIntBE(number * size, Math.min(size, headBytes)),
    );
    const compare = (a: number, b: number): number =>
      heads[a] - heads[b] || this.#bytes.compare(this.#bytes, b * size, (b + 1) * size, a * size, (a + 1) * size);
    const order = Uint32Array.from(heads.keys()).sort(compare);
    const ranks = new Uint32Array(this.#count);
    for (let place = 1; place < order.length; place++)
      ranks[order[place]] = ranks[order[place - 1]] + (compare(order[place], order[place - 1]) === 0 ? 0 : 1);
    return ranks;
  }
}

const firstIds = 64;
/** As many bytes as a number holds exactly; ids rarely share these. */
const headBytes = 6;
