export const longestCode = 20;
export const quickBits = 10;
const mostSymbols = 258;

/**
 * One of the up to six Huffman codes of a block. `quick` decodes codes of up to ten bits at once: `symbol << 5 | length`,
 * 0 for longer ones, which are compared with the last code of each length.
 */
export class CodeTable {
  readonly quick: Uint16Array = new Uint16Array(1 << quickBits);
  /** For each length, one more than its last code, shifted to the top of 20 bits. */
  readonly limits: Int32Array = new Int32Array(longestCode + 2);
  /** What to add to a code to get its place among the symbols. */
  readonly offsets: Int32Array = new Int32Array(longestCode + 1);
  readonly symbols: Uint16Array = new Uint16Array(mostSymbols);

  /** False if there are more codes than fit. */
  build(lengths: Uint8Array, count: number): boolean {
    const counts = new Uint16Array(longestCode + 2);
    for (let symbol = 0; symbol < count; symbol++) counts[lengths[symbol]]++;
    this.quick.fill(0);
    let code = 0;
    let place = 0;
    for (let length = 1; length <= longestCode; length++) {
      this.offsets[length] = place - code;
      for (let symbol = 0; symbol < count; symbol++) {
        if (lengths[symbol] !== length) continue;
        this.symbols[place++] = symbol;
        if (length <= quickBits) this.fillQuick(code, length, symbol);
        code++;
      }
      if (code > 1 << length) return false;
      this.limits[length] = code << (longestCode - length);
      code <<= 1;
    }
    return true;
  }

  /** `symbol << 5 | length` for a code at the top of these 20 bits; 0 if there is none. */
  find(bits: number): number {
    for (let length = quickBits + 1; length <= longestCode; length++) {
      if (bits >= this.limits[length]) continue;
      return (this.symbols[(bits >>> (longestCode - length)) + this.offsets[length]] << 5) | length;
    }
    return 0;
  }

  private fillQuick(code: number, length: number, symbol: number): void {
    const start = code << (quickBits - length);
    this.quick.fill((symbol << 5) | length, start, start + (1 << (quickBits - length)));
  }
}
