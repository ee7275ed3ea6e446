/** More at the same time are read by one thread each. */
const mostFiles = 16;
/** Of a piece scanner's usual length, in 32 GB. */
export const mostPieces = 8192;

/** A number for the moment in which a file is being added. */
const unready = -0x7fffffff;

/** Shared memory, as it is sent to a thread. */
export interface SentLargeFiles {
  /** By file: its number among the names of the work, counted from 1; 0 for none, negative once all is taken. */
  readonly numbers: Int32Array;
  /** By file and piece: the number of the thread that took it, 0 for none. */
  readonly takers: Uint8Array;
}

/**
 * Files whose pieces are shared among threads. One thread meets such a file and goes through it from end to end, so
 * that it takes whatever nobody else has taken; each of the others goes through it as well, and only counts the lines
 * of what is not its own.
 */
export class LargeFiles {
  readonly #numbers: Int32Array;
  readonly #takers: Uint8Array;

  private constructor({ numbers, takers }: SentLargeFiles) {
    this.#numbers = numbers;
    this.#takers = takers;
  }

  static create(): LargeFiles {
    return new LargeFiles({
      numbers: new Int32Array(new SharedArrayBuffer(4 * mostFiles)),
      takers: new Uint8Array(new SharedArrayBuffer(mostFiles * mostPieces)),
    });
  }

  static receive(sent: SentLargeFiles): LargeFiles {
    return new LargeFiles(sent);
  }

  send(): SentLargeFiles {
    return { numbers: this.#numbers, takers: this.#takers };
  }

  /**
   * Lets others take pieces of a file, except the first, which this thread has scanned. Returns its index here, undefined
   * if there is no room.
   */
  add(name: number, thread: number): number | undefined {
    for (let file = 0; file < mostFiles; file++) {
      if (Atomics.compareExchange(this.#numbers, file, 0, unready) !== 0) continue;
      Atomics.store(this.#takers, file * mostPieces, thread);
      Atomics.store(this.#numbers, file, name + 1);
      return file;
    }
    return undefined;
  }

  /** The index here of a file that was added. */
  find(name: number): number | undefined {
    const file = this.#numbers.findIndex((number) => Math.abs(number) === name + 1);
    return file < 0 ? undefined : file;
  }

  /** Tells that all pieces of a file are taken. */
  close(file: number): void {
    Atomics.store(this.#numbers, file, -Math.abs(this.#numbers[file]));
  }

  /** The numbers of the names of files that may have pieces to take. */
  open(): readonly number[] {
    return [...this.#numbers].filter((number) => number > 0).map((number) => number - 1);
  }

  /** Those of all files of which pieces were taken. */
  all(): readonly number[] {
    return [...this.#numbers]
      .filter((number) => number !== 0 && number !== unready)
      .map((number) => Math.abs(number) - 1);
  }

  /** Takes a piece for this thread from nobody, or from one of the threads that are `lost`. */
  take(file: number, piece: number, thread: number, isLost: (taker: number) => boolean): boolean {
    const at = file * mostPieces + piece;
    const taker = Atomics.load(this.#takers, at);
    return (taker === 0 || isLost(taker)) && Atomics.compareExchange(this.#takers, at, taker, thread) === taker;
  }
}
