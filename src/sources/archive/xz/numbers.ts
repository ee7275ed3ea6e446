import { readUint32 } from '../decode/little-endian.ts';
import { zlib } from '../deflate/zlib.ts';

const mostNumberBytes = 9;

/** Reads the numbers of variable length that xz is full of. */
export class NumberReader {
  position: number;
  /** False once a number was cut off or too long. */
  isRight = true;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  read(): number {
    let value = 0;
    for (let i = 0; i < mostNumberBytes && this.position < this.bytes.length; i++) {
      const byte = this.bytes[this.position++];
      value += (byte & 0x7f) * 128 ** i;
      if (byte < 0x80) return value;
    }
    this.isRight = false;
    return 0;
  }
}

/** Whether the CRC-32 of these bytes is stored right behind them. */
export function endsInSum(bytes: Uint8Array, start: number, end: number): boolean {
  return readUint32(bytes, end) === zlib().crc32(bytes.subarray(start, end));
}
