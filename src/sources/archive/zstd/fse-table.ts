import type { BackwardBits } from './backward-bits.ts';

const mostStates = 512;

/** What a table may have at most. */
export interface CodeLimits {
  readonly mostBits: number;
  readonly lastSymbol: number;
}

/** A table of finite state entropy (RFC 8878, section 4.1): each state has a symbol and leads to others by some bits. */
export class FseTable {
  bits = 0;
  readonly symbols: Uint8Array = new Uint8Array(mostStates);
  readonly counts: Uint8Array = new Uint8Array(mostStates);
  readonly bases: Uint16Array = new Uint16Array(mostStates);
  private readonly shares = new Int16Array(256);

  /** One symbol that takes no bits. */
  setOnly(symbol: number): void {
    this.bits = this.symbols[0] = this.counts[0] = this.bases[0] = 0;
    this.symbols[0] = symbol;
  }

  set(shares: readonly number[], bits: number): void {
    this.shares.set(shares);
    this.build(shares.length, bits);
  }

  /** Reads how often each symbol occurs. Returns where that ends; undefined if it is damaged. */
  read(bytes: Uint8Array, start: number, end: number, { mostBits, lastSymbol }: CodeLimits): number | undefined {
    const bits = (bytes[start] & 15) + 5;
    if (start >= end || bits > mostBits) return undefined;
    let at = 4;
    const peek = (count: number): number => {
      const byte = start + (at >>> 3);
      const word = bytes[byte] | (bytes[byte + 1] << 8) | (bytes[byte + 2] << 16);
      return (word >>> (at & 7)) & ((1 << count) - 1);
    };
    let left = 1 << bits;
    let symbol = 0;
    while (left > 0 && symbol <= lastSymbol) {
      const width = 32 - Math.clz32(left + 1);
      const half = (1 << (width - 1)) - 1;
      const spare = (1 << width) - 2 - left;
      let value = peek(width);
      if ((value & half) < spare) {
        value &= half;
        at += width - 1;
      } else {
        if (value > half) value -= spare;
        at += width;
      }
      left -= Math.abs(value - 1);
      this.shares[symbol++] = value - 1;
      for (let isRepeated = value === 1; isRepeated;) {
        const zeros = peek(2);
        at += 2;
        for (let i = 0; i < zeros && symbol <= lastSymbol; i++) this.shares[symbol++] = 0;
        isRepeated = zeros === 3 && symbol <= lastSymbol;
      }
    }
    const next = start + ((at + 7) >>> 3);
    if (left !== 0 || next > end) return undefined;
    this.build(symbol, bits);
    return next;
  }

  open(input: BackwardBits): number {
    return input.read(this.bits);
  }

  private build(symbolCount: number, bits: number): void {
    this.bits = bits;
    const size = 1 << bits;
    const next = new Uint16Array(symbolCount);
    let high = size;
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      next[symbol] = Math.abs(this.shares[symbol]);
      if (this.shares[symbol] < 0) this.symbols[--high] = symbol;
    }
    const step = (size >>> 1) + (size >>> 3) + 3;
    let place = 0;
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      for (let i = 0; i < this.shares[symbol]; i++) {
        this.symbols[place] = symbol;
        do place = (place + step) & (size - 1);
        while (place >= high);
      }
    }
    for (let state = 0; state < size; state++) {
      const value = next[this.symbols[state]]++;
      const count = bits - (31 - Math.clz32(value));
      this.counts[state] = count;
      this.bases[state] = (value << count) - size;
    }
  }
}
