import type { BlockSymbols } from './block-symbols.ts';
import { addToCrc } from './crc.ts';

const pieceBytes = 256 * 1024;
/** This many equal bytes are followed by how many more there are. */
const equalBytes = 4;
const longestRun = 255;

/** Unsorts a block and expands its runs. */
export class BlockOutput {
  /** Of the bytes handed out of this block. */
  crc = 0;
  private readonly emit: (bytes: Uint8Array) => boolean;
  private readonly piece = new Uint8Array(pieceBytes + longestRun);

  constructor(emit: (bytes: Uint8Array) => boolean) {
    this.emit = emit;
  }

  /** Hands out the block; false if the output asked to stop. */
  write({ sorted, count, counts }: BlockSymbols, origin: number): boolean {
    link(sorted, count, counts);
    const { piece } = this;
    let written = 0;
    let next = sorted[origin] >>> 8;
    let equal = 0;
    let last = -1;
    this.crc = 0;
    for (let i = 0; i < count; i++) {
      const entry = sorted[next];
      const byte = entry & 0xff;
      next = entry >>> 8;
      if (equal === equalBytes) {
        piece.fill(last, written, written + byte);
        written += byte;
        equal = 0;
        last = -1;
      } else {
        equal = byte === last ? equal + 1 : 1;
        last = byte;
        piece[written++] = byte;
      }
      if (written >= pieceBytes) {
        if (!this.handOut(written)) return false;
        written = 0;
      }
    }
    return this.handOut(written);
  }

  private handOut(length: number): boolean {
    const bytes = this.piece.subarray(0, length);
    this.crc = addToCrc(this.crc, bytes);
    return length === 0 || this.emit(bytes);
  }
}

/** Adds to each sorted byte, above its value, the place of the byte that follows it in the block. */
function link(sorted: Uint32Array, count: number, counts: Uint32Array): void {
  const starts = new Uint32Array(256);
  for (let byte = 1; byte < 256; byte++) starts[byte] = starts[byte - 1] + counts[byte - 1];
  for (let i = 0; i < count; i++) sorted[starts[sorted[i] & 0xff]++] |= i << 8;
}
