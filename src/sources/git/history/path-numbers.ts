const firstSlots = 1 << 10;

/**
 * Numbers paths by their bytes, from 0 in the order they come: a history names most paths many times, and each becomes
 * a string only once.
 */
export class PathNumbers {
  readonly #ends: number[] = [];
  #bytes = Buffer.alloc(1 << 16);
  #length = 0;
  /** Hash table with open addressing: the number of a path plus one, 0 if the slot is empty. */
  #slots = new Int32Array(firstSlots);

  get count(): number {
    return this.#ends.length;
  }

  /** The number of the path in these bytes, a new one if it has none yet. */
  add(bytes: Buffer, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(bytes, start, end) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask)
      if (this.#isSame(this.#slots[slot] - 1, bytes, start, end)) return this.#slots[slot] - 1;
    this.#append(bytes, start, end);
    this.#slots[slot] = this.#ends.length;
    if (this.#ends.length * 2 >= this.#slots.length) this.#grow();
    return this.#ends.length - 1;
  }

  /** A view. */
  bytes(number: number): Buffer {
    return this.#bytes.subarray(this.#startOf(number), this.#ends[number]);
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#ends[number - 1];
  }

  #isSame(number: number, bytes: Buffer, start: number, end: number): boolean {
    const from = this.#startOf(number);
    if (this.#ends[number] - from !== end - start) return false;
    for (let at = start; at < end; at++) if (bytes[at] !== this.#bytes[from + at - start]) return false;
    return true;
  }

  #append(bytes: Buffer, start: number, end: number): void {
    const needed = this.#length + end - start;
    if (needed > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(needed, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    bytes.copy(this.#bytes, this.#length, start, end);
    this.#length = needed;
    this.#ends.push(needed);
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#ends.length; number++) {
      let slot = hash(this.#bytes, this.#startOf(number), this.#ends[number]) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** FNV-1a. */
function hash(bytes: Buffer, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ bytes[at], 0x01000193);
  return value ^ (value >>> 15);
}
