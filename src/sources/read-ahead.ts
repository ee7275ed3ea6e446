import type { PieceReader } from './read-file.ts';

const empty = new Uint8Array(0);

/** Reads the beginning of a pipe before it is asked for, so that it is known whether much will come. */
export class ReadAhead {
  readonly #readPiece: PieceReader;
  #bytes: Uint8Array = empty;
  /** What ended it before the end, told to who comes so far. */
  #failure: { readonly error: unknown } | undefined;
  #isEnded = false;

  constructor(readPiece: PieceReader) {
    this.#readPiece = readPiece;
  }

  /** Gives how many bytes there are, `most` at the most. Waits for them, and never throws. To be called once. */
  fill(fd: number, most: number): number {
    const buffer = new Uint8Array(most);
    let length = 0;
    try {
      while (length < most && !this.#isEnded) {
        const count = this.#readPiece(fd, buffer, length, most - length, null);
        this.#isEnded = count === 0;
        length += count;
      }
    } catch (error) {
      this.#failure = { error };
    }
    this.#bytes = buffer.subarray(0, length);
    return length;
  }

  readonly readPiece: PieceReader = (fd, buffer, offset, length, position) => {
    if (this.#bytes.length > 0) {
      const piece = this.#bytes.subarray(0, length);
      buffer.set(piece, offset);
      this.#bytes = this.#bytes.subarray(piece.length);
      return piece.length;
    }
    if (this.#failure) throw this.#failure.error;
    return this.#isEnded ? 0 : this.#readPiece(fd, buffer, offset, length, position);
  };
}
