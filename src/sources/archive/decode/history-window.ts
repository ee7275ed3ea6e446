const firstBytes = 64 * 1024;
/** LZMA streams may reach back this far, whatever they declare. */
const smallestHistory = 4096;
const pieceBytes = 256 * 1024;
/** LZMA counts positions modulo powers of two up to this, so the window moves by multiples of it. */
const step = 16;

/**
 * The last decoded bytes: those to hand out next, after those that matches may reach back to. Grows with its content, up
 * to the history that the stream asks for, so that a large one that is announced takes no memory yet.
 */
export class HistoryWindow {
  bytes: Uint8Array = new Uint8Array(firstBytes);
  written = 0;
  /** Decoding may go on up to here; at least `overhang` more bytes have room behind it. */
  limit = 0;
  /** Whether bytes were dropped that are older than the history. */
  hasDropped = false;
  private emitted = 0;
  private history = 0;
  private overhang = 0;
  private readonly emit: (bytes: Uint8Array) => boolean;

  constructor(emit: (bytes: Uint8Array) => boolean) {
    this.emit = emit;
  }

  /** For another stream. The memory is kept: a file may hold any number of streams. */
  start(history: number, overhang: number): void {
    this.history = Math.max(smallestHistory, Math.ceil(history / step) * step);
    this.overhang = overhang;
    this.reset();
  }

  /** Hands out what is new and makes room for another piece. False if the output asked to stop. */
  advance(): boolean {
    if (!this.handOut()) return false;
    this.makeRoom(this.written + pieceBytes + this.overhang);
    this.limit = this.written + pieceBytes;
    return true;
  }

  handOut(): boolean {
    const bytes = this.bytes.subarray(this.emitted, this.written);
    this.emitted = this.written;
    return bytes.length === 0 || this.emit(bytes);
  }

  /** Forgets everything. */
  reset(): void {
    this.written = this.emitted = this.limit = 0;
    this.hasDropped = false;
  }

  append(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.written);
    this.written += bytes.length;
  }

  private makeRoom(size: number): void {
    if (size <= this.bytes.length) return;
    // With a quarter of it free, to move the history costs four copied bytes for each decoded one.
    const largest = this.history + Math.max(this.history >>> 2, 2 * pieceBytes) + this.overhang;
    if (size <= largest) {
      const larger = new Uint8Array(Math.min(largest, Math.max(size, 2 * this.bytes.length)));
      larger.set(this.bytes.subarray(0, this.written));
      this.bytes = larger;
      return;
    }
    const dropped = Math.floor((this.written - this.history) / step) * step;
    this.bytes.copyWithin(0, dropped, this.written);
    this.written -= dropped;
    this.emitted -= dropped;
    this.hasDropped = true;
  }
}
