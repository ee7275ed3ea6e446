/**
 * The C library keeps many freed pieces of up to 32 MiB for later use, and for each thread twice as much as the
 * longest: the threads in which V8 compiles kept 4 MiB each, 13 in all, when a list of ansible's refs had been read.
 * Longer pieces go back to the system, and the unused part of one costs nothing.
 */
const leastReturned = 33 << 20;
/** Not worth it below this size: V8 collects garbage sooner where pieces are long, used or not. */
const fewBytes = 1 << 19;

/** How long to make a piece that will be given back, where this many bytes are needed. */
export function roomBytes(bytes: number): number {
  return bytes < fewBytes ? bytes : Math.max(bytes, leastReturned);
}

/**
 * Arrays of numbers in one piece of memory, which is given back when they are no longer needed. With a piece for each
 * array, memory needed only until ansible's 1.7 million objects were put in order stayed with the process to its end:
 * 60 of 380 MB.
 */
export class NumberRoom {
  readonly #buffer: ArrayBuffer;
  #length = 0;

  /** `bytes`: the size of all arrays together, plus 7 for each. */
  constructor(bytes: number) {
    this.#buffer = new ArrayBuffer(roomBytes(bytes));
  }

  float64(count: number): Float64Array {
    return new Float64Array(this.#buffer, this.#take(8 * count), count);
  }

  uint32(count: number): Uint32Array {
    return new Uint32Array(this.#buffer, this.#take(4 * count), count);
  }

  int32(count: number): Int32Array {
    return new Int32Array(this.#buffer, this.#take(4 * count), count);
  }

  uint16(count: number): Uint16Array {
    return new Uint16Array(this.#buffer, this.#take(2 * count), count);
  }

  uint8(count: number): Uint8Array {
    return new Uint8Array(this.#buffer, this.#take(count), count);
  }

  #take(bytes: number): number {
    const at = this.#length;
    this.#length += Math.ceil(bytes / 8) * 8;
    return at;
  }
}

/**
 * Gives back the memory that holds this array, whoever still has a reference: all arrays in it are empty from now on.
 */
export function giveBack(part: NumberArray | DataView): void {
  const { buffer } = part;
  if (buffer instanceof ArrayBuffer && buffer.byteLength > 0) structuredClone(buffer, { transfer: [buffer] });
}

type NumberArray = Float64Array | Uint32Array | Int32Array | Uint16Array | Uint8Array;
