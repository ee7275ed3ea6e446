const firstSlots = 1 << 12;

/** The value of a hexadecimal digit, by its character code. */
const digits = Uint8Array.from({ length: 256 }, (_, code) => Number.parseInt(String.fromCharCode(code), 16) || 0);

/**
 * Numbers the ids of objects, from 0 in the order they come. Takes some 30 bytes an id, where a Map of strings takes
 * more than 100: a history of 50,000 commits names 400,000.
 */
export class ObjectNumbers {
  readonly idBytes: number;
  #count = 0;
  /** All ids, concatenated, with room for one more. */
  #ids: Buffer;
  /** Hash table with open addressing, by the first bytes of an id: its number plus one, 0 if the slot is empty. */
  #slots = new Int32Array(firstSlots);

  /** `idBytes`: 20 or 32. */
  constructor(idBytes: number) {
    this.idBytes = idBytes;
    this.#ids = Buffer.alloc((firstSlots / 2 + 1) * idBytes);
  }

  get count(): number {
    return this.#count;
  }

  /** The number of the hexadecimal id at `at`, a new one if it has none yet. */
  add(hexadecimal: Uint8Array, at: number): number {
    const slot = this.#findSlot(hexadecimal, at);
    if (this.#slots[slot] !== 0) return this.#slots[slot] - 1;
    this.#slots[slot] = ++this.#count;
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    return this.#count - 1;
  }

  /** The number of an id; undefined if it has none. */
  find(id: string): number | undefined {
    const number = this.#slots[this.#findSlot(Buffer.from(id, 'latin1'), 0)];
    return number === 0 ? undefined : number - 1;
  }

  /** In hexadecimal. */
  id(number: number): string {
    return this.bytes(number).toString('hex');
  }

  /** A view. */
  bytes(number: number): Buffer {
    return this.#ids.subarray(number * this.idBytes, (number + 1) * this.idBytes);
  }

  /** The slot of the id, or the empty one where it would go. Leaves its bytes after the last id. */
  #findSlot(hexadecimal: Uint8Array, from: number): number {
    const at = this.#count * this.idBytes;
    for (let byte = 0; byte < this.idBytes; byte++)
      this.#ids[at + byte] = (digits[hexadecimal[from + 2 * byte]] << 4) | digits[hexadecimal[from + 2 * byte + 1]];
    const mask = this.#slots.length - 1;
    let slot = this.#hash(at) & mask;
    while (this.#slots[slot] !== 0 && !this.#isSame(at, (this.#slots[slot] - 1) * this.idBytes))
      slot = (slot + 1) & mask;
    return slot;
  }

  #hash(at: number): number {
    return this.#ids[at] | (this.#ids[at + 1] << 8) | (this.#ids[at + 2] << 16) | (this.#ids[at + 3] << 24);
  }

  #isSame(a: number, b: number): boolean {
    for (let byte = 0; byte < this.idBytes; byte++) if (this.#ids[a + byte] !== this.#ids[b + byte]) return false;
    return true;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const larger = Buffer.alloc((this.#slots.length / 2 + 1) * this.idBytes);
    this.#ids.copy(larger, 0, 0, this.#count * this.idBytes);
    this.#ids = larger;
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let slot = this.#hash(number * this.idBytes) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}
