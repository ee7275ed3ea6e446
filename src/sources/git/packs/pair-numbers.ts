const firstSlots = 1 << 12;

/**
 * Numbers pairs of numbers, from 0 in the order they come. A Map with a string or a number for each pair takes several
 * times the time and memory.
 */
export class PairNumbers {
  #count = 0;
  #firsts = new Uint32Array(firstSlots / 2);
  #seconds = new Uint32Array(firstSlots / 2);
  /** Hash table with open addressing: the number of a pair plus one, 0 if the slot is empty. */
  #slots = new Int32Array(firstSlots);

  get count(): number {
    return this.#count;
  }

  /** The number of a pair, a new one if it has none yet. */
  add(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(first, second) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] - 1;
      if (this.#firsts[number] === first && this.#seconds[number] === second) return number;
    }
    const number = this.#count++;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    this.#slots[slot] = number + 1;
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    return number;
  }

  firstOf(number: number): number {
    return this.#firsts[number];
  }

  secondOf(number: number): number {
    return this.#seconds[number];
  }

  #grow(): void {
    const size = this.#slots.length * 2;
    this.#slots = new Int32Array(size);
    this.#firsts = enlarged(this.#firsts, size / 2);
    this.#seconds = enlarged(this.#seconds, size / 2);
    for (let number = 0; number < this.#count; number++) {
      let slot = hash(this.#firsts[number], this.#seconds[number]) & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = number + 1;
    }
  }
}

function enlarged(numbers: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(numbers);
  return larger;
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
