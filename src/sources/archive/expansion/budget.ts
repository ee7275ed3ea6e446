import { formatSize, type ArchiveLimits } from './limits.ts';

/** How much an outermost archive, with everything in it, may still grow. */
export class Budget {
  private readonly limits: ArchiveLimits;
  private read = 0;
  private inflated = 0;
  private entries = 0;

  constructor(limits: ArchiveLimits) {
    this.limits = limits;
  }

  /** Counts bytes of the outermost archive itself, which the ratio is measured against. */
  addRead(bytes: number): void {
    this.read += bytes;
  }

  /** Counts an entry; false if that was one too many. */
  addEntry(): boolean {
    return ++this.entries <= this.limits.entries;
  }

  /** Counts bytes that inflating gave. */
  addInflated(bytes: number): void {
    this.inflated += bytes;
  }

  /** Which limit `more` bytes from this stream would break, as a clause; undefined if there is room. */
  findBrokenLimit(streamRead: number, streamInflated: number, more: number): string | undefined {
    if (this.inflated + more > this.limits.inflatedBytes)
      return `more than ${formatSize(this.limits.inflatedBytes)} after inflating (--max-archive-size)`;
    if (this.isTooDense(streamRead, streamInflated + more) || this.isTooDense(this.read, this.inflated + more)) {
      return `more than ${this.limits.ratio} times its size after inflating, as bombs are`;
    }
    return undefined;
  }

  private isTooDense(read: number, inflated: number): boolean {
    return inflated > this.limits.ratioFreeBytes && inflated > read * this.limits.ratio;
  }
}
