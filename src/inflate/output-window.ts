const historyBytes = 32 * 1024;
const windowBytes = 256 * 1024;
const longestMatch = 258;

/** The last inflated bytes: those to hand out next, after the 32 KiB that matches may reach back to. */
export class OutputWindow {
  readonly bytes: Uint8Array = new Uint8Array(windowBytes);
  written = 0;
  private emitted = 0;

  reset(): void {
    this.written = this.emitted = 0;
  }

  /** The bytes new since the last call, valid until the next write. */
  takeNew(): Uint8Array {
    const bytes = this.bytes.subarray(this.emitted, this.written);
    this.emitted = this.written;
    return bytes;
  }

  /** Makes room if there is none for a match. */
  slide(): void {
    if (this.written < windowBytes - longestMatch) return;
    this.bytes.copyWithin(0, this.written - historyBytes, this.written);
    this.written = this.emitted = historyBytes;
  }
}
