import { needsMore } from '../decode/decoder.ts';
import { readUint32 } from '../decode/little-endian.ts';
import { zlib } from '../deflate/zlib.ts';
import { NumberReader } from './numbers.ts';

const mostNumberBytes = 9;

/** The list of blocks behind them: only how many they are and its checksum are compared. */
export class XzIndex {
  state: 'records' | 'sum' | 'over' | 'broken' = 'records';
  /** Bytes of it, with padding and checksum. */
  length = 0;
  private crc = 0;
  /** Numbers still to come; undefined until their count is read. */
  private left: number | undefined;
  private readonly blocks: number;

  constructor(blocks: number) {
    this.blocks = blocks;
  }

  step(bytes: Uint8Array): number {
    return this.state === 'sum' ? this.readSum(bytes) : this.readNumbers(bytes);
  }

  private readNumbers(bytes: Uint8Array): number {
    const numbers = new NumberReader(bytes, this.length === 0 ? 1 : 0);
    let end = 0;
    while (this.left !== 0) {
      const value = numbers.read();
      if (!numbers.isRight) break;
      end = numbers.position;
      if (this.left !== undefined) this.left--;
      else if (value === this.blocks) this.left = 2 * value;
      else break;
    }
    if (this.left === 0) this.state = 'sum';
    else if (!numbers.isRight && bytes.length - end < mostNumberBytes)
      return end === 0 ? needsMore : this.take(bytes, end);
    else this.state = 'broken';
    return this.take(bytes, end);
  }

  /** Padding and checksum. */
  private readSum(bytes: Uint8Array): number {
    const padding = (4 - (this.length % 4)) % 4;
    if (bytes.length < padding + 4) return needsMore;
    this.take(bytes, padding);
    this.state = readUint32(bytes, padding) === this.crc ? 'over' : 'broken';
    this.length += 4;
    return padding + 4;
  }

  private take(bytes: Uint8Array, count: number): number {
    this.crc = zlib().crc32(bytes.subarray(0, count), this.crc);
    this.length += count;
    return count;
  }
}
