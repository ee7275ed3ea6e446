import type { PieceReader } from './read-file.ts';

const empty = new Uint8Array(0);

/** Reads the beginning of a pipe in advance, to learn whether much will come. */
export class ReadAhead {
  readonly #readPiece: PieceReader;
  #bytes: Uint8Array = empty;
  /** The error that ended reading early, thrown to whoever reads that far. */
  #failure: { readonly error: unknown } | undefined;
  #isEnded = false;

  constructor(readPiece: PieceReader) {
    this.#readPiece = readPiece;
  }

  /** Returns how many bytes there are, `most` at most. Waits for them, and never throws. Call it only once. */
  fill(fd: number, most: number): number {
    const buffer = new Uint8Array(most);
    let length = 0;
    try {
      while (length < most && !this.#isEnded) {
        const count = this.#readPiece(fd, buffer, length, most - length);
        this.#isEnded = count === 0;
        length += count;
      }
    } catch (error) {
      this.#failure = { error };
    }
    this.#bytes = buffer.subarray(0, length);
    return length;
  }

  readonly readPiece: PieceReader = (fd, buffer, offset, length) => {
    if (this.#bytes.length > 0) {
      const piece = this.#bytes.subarray(0, length);
      buffer.set(piece, offset);
      this.#bytes = this.#bytes.subarray(piece.length);
      return piece.length;
    }
    if (this.#failure) throw this.#failure.error;
    return this.#isEnded ? 0 : this.#readPiece(fd, buffer, offset, length);
  };
}
