/** A checksum that takes bytes in stripes of one length, and what is left of the last one at the end. */
export abstract class StripedSum {
  /** Bytes that fill no stripe yet. */
  protected readonly rest: Uint8Array;
  protected restBytes = 0;
  /** Bytes so far. */
  protected total = 0;
  private readonly stripeBytes: number;

  constructor(stripeBytes: number) {
    this.stripeBytes = stripeBytes;
    this.rest = new Uint8Array(stripeBytes);
  }

  reset(): void {
    this.restBytes = this.total = 0;
  }

  update(bytes: Uint8Array): void {
    const { stripeBytes } = this;
    this.total += bytes.length;
    let at = 0;
    if (this.restBytes > 0) {
      at = Math.min(stripeBytes - this.restBytes, bytes.length);
      this.rest.set(bytes.subarray(0, at), this.restBytes);
      this.restBytes += at;
      if (this.restBytes < stripeBytes) return;
      this.addStripes(this.rest, 0, stripeBytes);
    }
    const end = at + Math.floor((bytes.length - at) / stripeBytes) * stripeBytes;
    this.addStripes(bytes, at, end);
    this.rest.set(bytes.subarray(end));
    this.restBytes = bytes.length - end;
  }

  /** `start` and `end` are a whole number of stripes apart. */
  protected abstract addStripes(bytes: Uint8Array, start: number, end: number): void;
}
