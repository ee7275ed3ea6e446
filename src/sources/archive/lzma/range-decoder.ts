const probabilityBits = 11;
const evenOdds = 1 << (probabilityBits - 1);
const certain = 1 << probabilityBits;
const moveBits = 5;

/**
 * The range coder of LZMA: reads bits whose probabilities it learns from those before. Every bit reads at most one byte
 * ahead; whoever calls this makes sure that there are enough.
 */
export class RangeDecoder {
  readonly probabilities: Uint16Array;
  bytes: Uint8Array = new Uint8Array(0);
  position = 0;
  private range = 0;
  private code = 0;

  constructor(count: number) {
    this.probabilities = new Uint16Array(count);
  }

  forget(count: number): void {
    this.probabilities.fill(evenOdds, 0, count);
  }

  /** Reads the five bytes in front of a coded stream; false if the first is not 0. */
  start(): boolean {
    const { bytes, position } = this;
    this.range = -1;
    this.code =
      (bytes[position + 1] << 24) | (bytes[position + 2] << 16) | (bytes[position + 3] << 8) | bytes[position + 4];
    this.position = position + 5;
    return bytes[position] === 0;
  }

  /** Whether the stream may end here, as every complete one does. */
  isFinished(): boolean {
    return this.code === 0;
  }

  bit(index: number): number {
    const probability = this.probabilities[index];
    const bound = Math.imul(this.range >>> probabilityBits, probability);
    let bit: number;
    if (this.code >>> 0 < bound >>> 0) {
      this.range = bound;
      this.probabilities[index] = probability + ((certain - probability) >>> moveBits);
      bit = 0;
    } else {
      this.range = (this.range - bound) | 0;
      this.code = (this.code - bound) | 0;
      this.probabilities[index] = probability - (probability >>> moveBits);
      bit = 1;
    }
    if (this.range >>> 24 === 0) {
      this.range <<= 8;
      this.code = (this.code << 8) | this.bytes[this.position++];
    }
    return bit;
  }

  /** A number whose bits come from the highest on. Its state is in locals: half of all bits are read here. */
  tree(base: number, end: number): number {
    const { probabilities, bytes } = this;
    let { range, code, position } = this;
    let symbol = 1;
    do {
      const index = base + symbol;
      const probability = probabilities[index];
      const bound = Math.imul(range >>> probabilityBits, probability);
      if (code >>> 0 < bound >>> 0) {
        range = bound;
        probabilities[index] = probability + ((certain - probability) >>> moveBits);
        symbol <<= 1;
      } else {
        range = (range - bound) | 0;
        code = (code - bound) | 0;
        probabilities[index] = probability - (probability >>> moveBits);
        symbol = (symbol << 1) | 1;
      }
      if (range >>> 24 === 0) {
        range <<= 8;
        code = (code << 8) | bytes[position++];
      }
    } while (symbol < end);
    this.range = range;
    this.code = code;
    this.position = position;
    return symbol - end;
  }

  /** A byte after a match, coded with the byte that would have continued the match. */
  matchedByte(base: number, match: number): number {
    let offset = 0x100;
    let symbol = 1;
    let rest = match;
    while (symbol < 0x100) {
      rest <<= 1;
      const expected = rest & offset;
      const bit = this.bit(base + offset + expected + symbol);
      symbol = (symbol << 1) | bit;
      offset &= bit === 0 ? ~expected : expected;
    }
    return symbol & 0xff;
  }

  /** A number whose bits come from the lowest on. */
  reverseTree(base: number, bits: number): number {
    let symbol = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(base + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << i;
    }
    return value;
  }

  /** Bits that are as likely 0 as 1. */
  direct(bits: number): number {
    let value = 0;
    for (let i = 0; i < bits; i++) {
      this.range >>>= 1;
      const isOne = this.code >>> 0 >= this.range >>> 0;
      if (isOne) this.code = (this.code - this.range) | 0;
      value = (value << 1) | (isOne ? 1 : 0);
      if (this.range >>> 24 === 0) {
        this.range <<= 8;
        this.code = (this.code << 8) | this.bytes[this.position++];
      }
    }
    return value;
  }
}
