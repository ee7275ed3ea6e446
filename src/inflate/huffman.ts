const maxCodeLength = 15;
const quickBits = 10;
const quickMask = (1 << quickBits) - 1;

/**
 * A canonical Huffman code. `quick` decodes codes of up to ten bits in one step: `symbol << 4 | length`, 0 if the code
 * is longer or does not exist. Longer ones are walked bit by bit through `counts` and `symbols`.
 */
export class HuffmanCode {
  readonly quick: Uint16Array = new Uint16Array(1 << quickBits);
  private readonly counts = new Uint16Array(maxCodeLength + 1);
  private readonly symbols = new Uint16Array(288);

  /**
   * False if the lengths do not form a code because they are oversubscribed. Incomplete codes are accepted; their
   * missing codes fail when met.
   */
  build(lengths: Uint8Array, start: number, end: number): boolean {
    this.counts.fill(0);
    this.quick.fill(0);
    for (let i = start; i < end; i++) this.counts[lengths[i]]++;
    this.counts[0] = 0;
    let free = 1;
    for (let length = 1; length <= maxCodeLength; length++) {
      free = free * 2 - this.counts[length];
      if (free < 0) return false;
    }
    this.assign(lengths, start, end);
    return true;
  }

  private assign(lengths: Uint8Array, start: number, end: number): void {
    const next = new Uint16Array(maxCodeLength + 2);
    const place = new Uint16Array(maxCodeLength + 2);
    for (let length = 1; length <= maxCodeLength; length++) {
      next[length + 1] = (next[length] + this.counts[length]) << 1;
      place[length + 1] = place[length] + this.counts[length];
    }
    for (let i = start; i < end; i++) {
      const length = lengths[i];
      if (length === 0) continue;
      this.symbols[place[length]++] = i - start;
      const code = next[length]++;
      if (length <= quickBits) this.fillQuick(reverse(code, length), length, i - start);
    }
  }

  private fillQuick(code: number, length: number, symbol: number): void {
    for (let at = code; at <= quickMask; at += 1 << length) this.quick[at] = (symbol << 4) | length;
  }

  /** `symbol << 4 | length` for the code at the start of the lowest bits; 0 if the `available` bits contain none. */
  walk(bits: number, available: number): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= maxCodeLength && length <= available; length++) {
      code |= (bits >>> (length - 1)) & 1;
      const count = this.counts[length];
      if (code - first < count) return (this.symbols[index + code - first] << 4) | length;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return 0;
  }
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit++) reversed |= ((code >>> bit) & 1) << (length - 1 - bit);
  return reversed;
}
