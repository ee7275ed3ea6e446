import { readSync } from 'node:fs';

const windowBytes = 16 << 10;
const windowCount = 32;
/** Windows begin at multiples of it, since what is needed next may lie a little before. */
const alignment = 4 << 10;

/**
 * Parts of a pack in the memory in which it is inflated. Families lie near each other, but not in one piece: some windows serve for
 * most objects, and what is longer than one has a place of its own.
 */
export class PackWindows {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #longStart: number;
  readonly #longBytes: number;
  readonly #padding: number;
  /** By window, the place in the pack of its first byte, and the bytes in it. */
  readonly #places = new Float64Array(windowCount).fill(-1);
  readonly #lengths = new Uint32Array(windowCount);
  #next = 0;
  #fd = -1;

  /** Takes the bytes of `bytes` from `start` to `end`; behind every part so many bytes are left. */
  constructor(bytes: Uint8Array, start: number, end: number, padding: number) {
    this.#bytes = bytes;
    this.#start = start;
    this.#padding = padding;
    this.#longStart = start + windowCount * (windowBytes + padding);
    this.#longBytes = end - padding - this.#longStart;
  }

  /** Goes over to another pack. */
  open(fd: number): void {
    this.#fd = fd;
    this.#places.fill(-1);
  }

  /** The address of so many bytes of the pack; -1 where they are too many, or not there. */
  find(offset: number, length: number): number {
    for (let window = 0; window < windowCount; window++) {
      const from = offset - this.#places[window];
      if (from >= 0 && from + length <= this.#lengths[window] && this.#places[window] >= 0) return this.#addressOf(window) + from;
    }
    return length > windowBytes ? this.#readLong(offset, length) : this.#readWindow(offset, length);
  }

  #addressOf(window: number): number {
    return this.#start + window * (windowBytes + this.#padding);
  }

  #readWindow(offset: number, length: number): number {
    const window = this.#next;
    this.#next = (window + 1) % windowCount;
    const before = length + alignment > windowBytes ? 0 : offset % alignment;
    this.#places[window] = offset - before;
    this.#lengths[window] = this.#read(this.#addressOf(window), windowBytes, offset - before);
    return this.#lengths[window] - before < length ? -1 : this.#addressOf(window) + before;
  }

  #readLong(offset: number, length: number): number {
    return length > this.#longBytes || this.#read(this.#longStart, length, offset) < length ? -1 : this.#longStart;
  }

  #read(address: number, length: number, offset: number): number {
    let done = 0;
    for (let count = -1; count !== 0 && done < length; done += count) count = readSync(this.#fd, this.#bytes, address + done, length - done, offset + done);
    return done;
  }
}
