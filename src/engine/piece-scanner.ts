import type { Match } from './match.ts';
import { blobStart, type Origin, PositionCursor } from './position.ts';
import type { Piece, Scanner, ScannerEvents } from './scanner.ts';
import { detectEncoding, type DetectedEncoding, toText } from './text.ts';

/** Bytes scanned at once. Larger pieces win nothing: the buffers leave the cache. */
const pieceLength = 8 * 1024 * 1024;
/** Longer than any match and what is looked at behind one. */
const overlap = 128 * 1024;
/** What is looked at before a match: names, lines, companions. A multiple of 4, as UTF-32 needs. */
const lookBack = 16 * 1024;

/**
 * Scans a blob of any length in pieces that overlap, in bounded memory. A match belongs to the piece in which it starts
 * before the overlap, so none is lost and none is told twice.
 */
export class PieceScanner {
  readonly #scanner: Scanner;
  readonly #path: string | undefined;
  readonly #events: ScannerEvents;
  readonly #onMatches: (matches: readonly Match[]) => void;
  readonly #buffer = new Uint8Array(pieceLength);
  #length = 0;
  #keepFrom = 0;
  #origin: Origin = blobStart;
  #encoding: DetectedEncoding | undefined;

  constructor(scanner: Scanner, path: string | undefined, events: ScannerEvents, onMatches: (matches: readonly Match[]) => void) {
    this.#scanner = scanner;
    this.#path = path;
    this.#events = events;
    this.#onMatches = onMatches;
  }

  write(bytes: Uint8Array): void {
    let from = 0;
    while (from < bytes.length) {
      const part = bytes.subarray(from, from + pieceLength - this.#length);
      this.#buffer.set(part, this.#length);
      this.#length += part.length;
      from += part.length;
      if (this.#length === pieceLength) this.#scanPiece(pieceLength - overlap);
    }
  }

  end(): void {
    this.#scanPiece(Infinity);
  }

  #scanPiece(keepBefore: number): void {
    const bytes = this.#buffer.subarray(0, this.#length);
    this.#encoding ??= detectEncoding(bytes);
    if (keepBefore !== Infinity && isZero(bytes)) return this.#carryZeros(keepBefore - lookBack);
    const piece: Piece = { encoding: this.#encoding, origin: this.#origin, keepFrom: this.#keepFrom, keepBefore };
    this.#onMatches(this.#scanner.scan(bytes, this.#path, this.#events, piece));
    if (keepBefore !== Infinity) this.#carry(keepBefore - lookBack);
  }

  /** Holes of sparse files read as zeros: comparing them is ten times as fast as searching. */
  #carryZeros(cut: number): void {
    const { line, column, offset } = this.#origin;
    this.#origin = { line, column: column + cut, offset: offset + cut };
    this.#length -= cut;
    this.#keepFrom = lookBack;
  }

  /** Moves what the next piece needs to its start. */
  #carry(cut: number): void {
    const encoding = this.#encoding ?? { encoding: 'utf-8', markLength: 0 };
    const bytes = this.#buffer.subarray(0, this.#length);
    // Only the first piece holds the mark; cutting at a multiple of the code unit keeps the next one aligned.
    const at = cut + encoding.markLength;
    const offset = encoding.encoding === 'utf-8' ? at : toText(bytes.subarray(0, at), encoding).bytes.length;
    const { line, column } = new PositionCursor(toText(bytes, encoding).bytes, this.#origin).originAt(offset);
    this.#origin = { line, column, offset: this.#origin.offset + at };
    this.#encoding = { ...encoding, markLength: 0 };
    this.#buffer.copyWithin(0, at, this.#length);
    this.#length -= at;
    this.#keepFrom = lookBack - encoding.markLength;
  }
}

const zeros = Buffer.alloc(1024 * 1024);

function isZero(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const part = bytes.subarray(at, at + zeros.length);
    if (Buffer.compare(part, zeros.subarray(0, part.length)) !== 0) return false;
  }
  return true;
}
