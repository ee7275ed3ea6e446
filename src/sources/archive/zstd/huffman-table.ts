import { BackwardBits } from './backward-bits.ts';
import { type CodeLimits, FseTable } from './fse-table.ts';

const mostBits = 11;
const mostWeights = 255;
const weightLimits: CodeLimits = { mostBits: 6, lastSymbol: mostBits + 1 };

/** The code of literals (RFC 8878, section 4.2). */
export class HuffmanTable {
  /** Length of the longest code; 0 until there is one. */
  bits = 0;
  /** For each value of that many bits, `symbol << 4 | length` of the code that it begins with. */
  readonly entries: Uint16Array = new Uint16Array(1 << mostBits);
  private readonly weights = new Uint8Array(mostWeights + 1);
  private readonly weightTable = new FseTable();
  private readonly input = new BackwardBits();

  /** Returns where its description ends; undefined if it is damaged. */
  read(bytes: Uint8Array, start: number, limit: number): number | undefined {
    if (start >= limit) return undefined;
    const head = bytes[start];
    const isDirect = head >= 128;
    const end = start + 1 + (isDirect ? (head - 126) >>> 1 : head);
    if (end > limit) return undefined;
    const count = isDirect ? this.readDirect(bytes, start + 1, head - 127) : this.readCoded(bytes, start + 1, end);
    return count !== undefined && this.build(count) ? end : undefined;
  }

  private readDirect(bytes: Uint8Array, start: number, count: number): number {
    for (let i = 0; i < count; i++) {
      const byte = bytes[start + (i >>> 1)];
      this.weights[i] = i & 1 ? byte & 15 : byte >>> 4;
    }
    return count;
  }

  /** Two states take turns until the bits are used up. */
  private readCoded(bytes: Uint8Array, start: number, end: number): number | undefined {
    const { weightTable: table, input, weights } = this;
    const streamStart = table.read(bytes, start, end, weightLimits);
    if (streamStart === undefined || !input.open(bytes, streamStart, end)) return undefined;
    let state = table.open(input);
    let other = table.open(input);
    let count = 0;
    while (count < mostWeights - 1) {
      weights[count++] = table.symbols[state];
      const next = table.bases[state] + input.read(table.counts[state]);
      if (input.left < 0) {
        weights[count++] = table.symbols[other];
        return count;
      }
      state = other;
      other = next;
    }
    return undefined;
  }

  /** The weight of the last symbol is what the others leave. */
  private build(count: number): boolean {
    const { weights } = this;
    let total = 0;
    for (let symbol = 0; symbol < count; symbol++) {
      if (weights[symbol] > mostBits) return false;
      if (weights[symbol] > 0) total += 1 << (weights[symbol] - 1);
    }
    if (total === 0) return false;
    const bits = 32 - Math.clz32(total);
    const rest = (1 << bits) - total;
    if (bits > mostBits || (rest & (rest - 1)) !== 0) return false;
    weights[count] = 32 - Math.clz32(rest);
    this.bits = bits;
    this.fill(count + 1);
    return true;
  }

  private fill(count: number): void {
    let place = 0;
    for (let weight = 1; weight <= this.bits; weight++) {
      for (let symbol = 0; symbol < count; symbol++) {
        if (this.weights[symbol] !== weight) continue;
        const end = place + (1 << (weight - 1));
        this.entries.fill((symbol << 4) | (this.bits + 1 - weight), place, end);
        place = end;
      }
    }
  }
}
