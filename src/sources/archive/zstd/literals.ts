import { readUint } from '../decode/little-endian.ts';
import { BackwardBits } from './backward-bits.ts';
import { HuffmanTable } from './huffman-table.ts';

export const mostBlockBytes: number = 128 * 1024;

/** The literals of a block: the bytes that are not repeated. */
export class Literals {
  bytes: Uint8Array = new Uint8Array(0);
  private readonly decoded = new Uint8Array(mostBlockBytes);
  private readonly table = new HuffmanTable();
  private readonly input = new BackwardBits();

  /** Forgets the code, which later blocks of a frame may use again. */
  reset(): void {
    this.table.bits = 0;
  }

  /** Returns where they end in the block; undefined if they are damaged. */
  read(bytes: Uint8Array, start: number, end: number): number | undefined {
    if (start >= end) return undefined;
    return (bytes[start] & 2) === 0 ? this.readPlain(bytes, start, end) : this.readCoded(bytes, start, end);
  }

  /** Stored bytes, or one byte that is repeated. */
  private readPlain(bytes: Uint8Array, start: number, end: number): number | undefined {
    const headBytes = [1, 2, 1, 3][(bytes[start] >>> 2) & 3];
    const size = readUint(bytes, start, headBytes) >>> (headBytes === 1 ? 3 : 4);
    const isRepeated = (bytes[start] & 1) === 1;
    const next = start + headBytes + (isRepeated ? 1 : size);
    if (next > end || size > mostBlockBytes) return undefined;
    if (isRepeated) this.bytes = this.decoded.fill(bytes[start + headBytes], 0, size).subarray(0, size);
    else this.bytes = bytes.subarray(start + headBytes, next);
    return next;
  }

  private readCoded(bytes: Uint8Array, start: number, end: number): number | undefined {
    const format = (bytes[start] >>> 2) & 3;
    const headBytes = [3, 3, 4, 5][format];
    const sizeBits = [10, 10, 14, 18][format];
    if (start + headBytes > end) return undefined;
    const sizes = Math.floor(readUint(bytes, start, headBytes) / 16);
    const size = sizes % 2 ** sizeBits;
    const next = start + headBytes + Math.floor(sizes / 2 ** sizeBits);
    if (next > end || size > mostBlockBytes) return undefined;
    const isNewTable = (bytes[start] & 1) === 0;
    const streams = isNewTable ? this.table.read(bytes, start + headBytes, next) : start + headBytes;
    if (streams === undefined || this.table.bits === 0) return undefined;
    this.bytes = this.decoded.subarray(0, size);
    const isRight =
      format === 0
        ? this.input.open(bytes, streams, next) && this.readStream(bytes, streams, 0, size)
        : this.readFour(bytes, streams, next);
    return isRight ? next : undefined;
  }

  /** Three sizes, then four streams, of which the first three give a quarter each. */
  private readFour(bytes: Uint8Array, start: number, end: number): boolean {
    const size = this.bytes.length;
    const quarter = (size + 3) >>> 2;
    if (start + 6 > end || quarter * 3 > size) return false;
    let from = start + 6;
    for (let i = 0; i < 4; i++) {
      const to = i === 3 ? end : from + readUint(bytes, start + 2 * i, 2);
      if (to > end) return false;
      if (!this.input.open(bytes, from, to)) return false;
      if (!this.readStream(bytes, from, quarter * i, i === 3 ? size : quarter * (i + 1))) return false;
      from = to;
    }
    return true;
  }

  /**
   * Reads the open input, which begins at `start` of these bytes, to its end, for the literals `from` to `to`. The state
   * is in locals: this loop is where most of the time goes.
   */
  private readStream(bytes: Uint8Array, start: number, from: number, to: number): boolean {
    const { input, bytes: target } = this;
    const { entries, bits } = this.table;
    const mask = (1 << bits) - 1;
    const base = start * 8;
    let left = base + input.left;
    for (let i = from; i < to; i++) {
      const bit = left - bits;
      const at = bit >> 3;
      const entry = entries[((bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16)) >>> (bit & 7)) & mask];
      target[i] = entry >>> 4;
      left -= entry & 15;
      if (left < base) return false;
    }
    return left === base;
  }
}
