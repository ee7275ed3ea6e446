/**
 * Bits of a byte sequence, highest first. Beyond the end it reads zeros, and `position` tells how far beyond; whoever
 * uses it checks for that.
 */
export class BitReader {
  /** The loop over symbols keeps these in locals. `hold` has the next bits at its top. */
  bytes: Uint8Array = new Uint8Array(0);
  position = 0;
  hold = 0;
  held = 0;

  /** `offset`: how many bits of the first byte are used already. */
  start(bytes: Uint8Array, offset: number): void {
    this.bytes = bytes;
    this.position = this.hold = this.held = 0;
    if (offset > 0) this.read(offset);
  }

  /** At most 24 bits. */
  read(count: number): number {
    while (this.held < count) {
      const byte = this.position < this.bytes.length ? this.bytes[this.position] : 0;
      this.hold |= byte << (24 - this.held);
      this.position++;
      this.held += 8;
    }
    const value = this.hold >>> (32 - count);
    this.hold <<= count;
    this.held -= count;
    return value;
  }

  /** How many bits were used since `start`, with those of its offset. */
  countBits(): number {
    return this.position * 8 - this.held;
  }

  isBeyondEnd(): boolean {
    return this.countBits() > this.bytes.length * 8;
  }
}
