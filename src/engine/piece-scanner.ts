import type { PieceShare } from '../model/source.ts';
import type { Match } from './match/match.ts';
import type { BlobScanner, ScannerEvents } from './scanner.ts';
import { blobStart, characterStart, type Origin, PositionCursor } from './text/position.ts';
import { detectEncoding, type DetectedEncoding, toText, unitLength } from './text/text.ts';

/** Lengths in bytes, multiples of 4, as UTF-32 needs. */
export interface PieceLengths {
  /** Bytes scanned at once. */
  readonly piece: number;
  /**
   * Bytes at the end of a piece that are scanned again with the next one: longer than any match plus what is looked at
   * after it.
   */
  readonly overlap: number;
  /** Bytes looked at before a match: names, lines, companions. */
  readonly lookBack: number;
}

/** Takes matches as long as it has room for them; beyond that, a text of nothing but secrets is not judged. */
export interface MatchKeeper {
  keep(matches: readonly Match[]): void;
  /** How many more matches it takes. */
  room(): number;
}

/** Larger pieces gain nothing: the buffers no longer fit the cache. */
const defaultLengths: PieceLengths = { piece: 4 * 1024 * 1024, overlap: 128 * 1024, lookBack: 16 * 1024 };

/** What is scanned in pieces, and who takes what is found. */
export interface PiecewiseScan {
  /** Absent while unknown. */
  readonly path: string | undefined;
  readonly events: ScannerEvents;
  readonly keeper: MatchKeeper;
  readonly lengths?: PieceLengths;
  /** All pieces are scanned where it is left out. */
  readonly share?: Pick<PieceShare, 'isShared' | 'claim' | 'scanned'> | undefined;
}

/**
 * Scans a blob of any length in overlapping pieces, in bounded memory. A match belongs to the piece in which it starts
 * before the overlap, so none is lost and none is reported twice.
 */
export class PieceScanner {
  readonly #scanner: BlobScanner;
  readonly #path: string | undefined;
  readonly #events: ScannerEvents;
  readonly #keeper: MatchKeeper;
  readonly #lengths: PieceLengths;
  readonly #share: PiecewiseScan['share'];
  readonly #buffer: Uint8Array;
  #length = 0;
  #piece = 0;
  /** Length in bytes of the piece that is being gathered. */
  #target: number;
  #keepFrom = 0;
  #origin: Origin = blobStart;
  #encoding: DetectedEncoding | undefined;

  constructor(scanner: BlobScanner, { path, events, keeper, lengths = defaultLengths, share }: PiecewiseScan) {
    this.#scanner = scanner;
    this.#path = path;
    this.#events = { ...events, ...(events.limited && { limited: once(events.limited) }) };
    this.#keeper = keeper;
    this.#lengths = lengths;
    this.#share = share;
    this.#target = lengths.piece;
    this.#buffer = new Uint8Array(lengths.piece);
  }

  write(bytes: Uint8Array): void {
    const { overlap } = this.#lengths;
    let from = 0;
    while (from < bytes.length) {
      const part = bytes.subarray(from, from + this.#target - this.#length);
      this.#buffer.set(part, this.#length);
      this.#length += part.length;
      from += part.length;
      if (this.#length === this.#target) this.#scanPiece(this.#target - overlap);
    }
  }

  end(): void {
    this.#scanPiece(Infinity);
  }

  #scanPiece(keepBefore: number): void {
    const bytes = this.#buffer.subarray(0, this.#length);
    const encoding = (this.#encoding ??= detectEncoding(bytes));
    const isLast = keepBefore === Infinity;
    const isHole = !isLast && isZero(bytes);
    const isClaimed = this.#share?.claim(this.#piece++) ?? true;
    const matches = isClaimed && !isHole ? this.#scan(bytes, encoding, keepBefore) : 0;
    if (isClaimed) this.#share?.scanned(matches);
    if (isHole) return this.#carryZeros(keepBefore - this.#lengths.lookBack, encoding);
    if (!this.#share?.isShared) this.#target = this.#lengthFor(keepBefore - this.#keepFrom, matches);
    if (!isLast) this.#carry(keepBefore, encoding);
  }

  /** Returns the number of matches. */
  #scan(bytes: Uint8Array, encoding: DetectedEncoding, keepBefore: number): number {
    const room = this.#keeper.room();
    if (room === 0) return 0;
    const matches = this.#scanner.scan(bytes, this.#path, {
      ...this.#events,
      piece: { encoding, origin: this.#origin, keepFrom: this.#keepFrom, keepBefore },
      mostMatches: room,
    });
    this.#keeper.keep(matches);
    return matches.length;
  }

  /**
   * The length of the next piece. All of a piece is judged before anything beyond the keeper's room is dropped, so when
   * the room is nearly full the next piece is no longer than it takes to fill it, assuming as many matches as in the
   * `span` bytes before: a file of nothing but secrets takes two thirds of the time.
   */
  #lengthFor(span: number, matches: number): number {
    const { piece, overlap, lookBack } = this.#lengths;
    const room = this.#keeper.room();
    if (matches === 0 || room === 0) return piece;
    const expected = overlap + lookBack + Math.ceil((span * room * 1.1) / matches);
    return Math.min(piece, Math.max(2 * (overlap + lookBack), Math.ceil(expected / 4) * 4));
  }

  /** Skips zeros, which is how holes of sparse files read: comparing them is ten times as fast as searching. */
  #carryZeros(cut: number, { encoding }: DetectedEncoding): void {
    const { line, column, offset } = this.#origin;
    this.#origin = { line, column: column + cut / unitLength(encoding), offset: offset + cut };
    this.#length -= cut;
    this.#keepFrom = this.#lengths.lookBack;
  }

  /**
   * Moves what the next piece needs to the start of the buffer, cut where a character begins. Only the first piece has
   * the byte order mark.
   */
  #carry(keepBefore: number, encoding: DetectedEncoding): void {
    const bytes = this.#buffer.subarray(0, this.#length);
    const at = cutAt(bytes, keepBefore - this.#lengths.lookBack, encoding);
    const before = toText(bytes.subarray(0, at), encoding).bytes;
    const { line, column } = new PositionCursor(before, this.#origin).originAt(before.length);
    this.#origin = { line, column, offset: this.#origin.offset + at };
    this.#encoding = { ...encoding, markLength: 0 };
    this.#buffer.copyWithin(0, at, this.#length);
    this.#length -= at;
    this.#keepFrom = keepBefore - at;
  }
}

/** `offset`, or the start of the character that contains it. */
function cutAt(bytes: Uint8Array, offset: number, { encoding }: DetectedEncoding): number {
  if (encoding === 'utf-8') return characterStart(bytes, offset);
  const highByte = bytes[encoding === 'utf-16le' ? offset + 1 : offset];
  const isLowSurrogate = unitLength(encoding) === 2 && highByte !== undefined && (highByte & 0xfc) === 0xdc;
  return isLowSurrogate ? offset - 2 : offset;
}

/** Passes each text on only the first time. */
function once(tell: (text: string) => void): (text: string) => void {
  const told = new Set<string>();
  return (text) => {
    if (told.has(text)) return;
    told.add(text);
    tell(text);
  };
}

let zeros: Buffer | undefined;

function isZero(bytes: Uint8Array): boolean {
  zeros ??= Buffer.alloc(1024 * 1024);
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const part = bytes.subarray(at, at + zeros.length);
    if (Buffer.compare(part, zeros.subarray(0, part.length)) !== 0) return false;
  }
  return true;
}
