/**
 * Bits of a stretch of bytes that are read from its end to its start, as zstd stores them. Where it reads beyond the
 * start, `left` becomes negative, and what it gives is worth nothing.
 */
export class BackwardBits {
  bytes: Uint8Array = new Uint8Array(0);
  /** The bits not read yet, and where in the bytes they start. */
  left = 0;
  start = 0;

  /** False if the mark of the end is missing. */
  open(bytes: Uint8Array, start: number, end: number): boolean {
    const last = end > start ? bytes[end - 1] : 0;
    this.bytes = bytes;
    this.start = start;
    this.left = (end - start) * 8 - (Math.clz32(last) - 24) - 1;
    return last !== 0;
  }

  read(count: number): number {
    if (count > 16) {
      const high = this.read(count - 16);
      return high * 0x10000 + this.read(16);
    }
    this.left -= count;
    return this.peekAt(this.left) & ((1 << count) - 1);
  }

  /** At least 24 bits from this one on; bits in front of the stretch are those of other bytes, or zeros. */
  peekAt(bit: number): number {
    const { bytes } = this;
    const at = this.start + (bit >> 3);
    return ((bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> (bit & 7)) | 0;
  }
}
