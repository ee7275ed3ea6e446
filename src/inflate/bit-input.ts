import type { HuffmanCode } from './huffman.ts';

/** The input ended before the value was complete. */
export const endOfInput = -1;
/** The bits match no code. */
export const noSymbol = -2;

const longestCode = 15;

/**
 * The bits of a deflate stream whose bytes come in pieces, lowest bit first. A step marks where it starts and goes back
 * there when the bytes end in the middle of it; they are kept until the next piece, a few hundred at most.
 */
export class BitInput {
  /** The hot loop of `Inflater` keeps these four in locals. */
  bytes: Uint8Array = new Uint8Array(0);
  position = 0;
  hold = 0;
  held = 0;
  private kept = 0;
  private marked = { position: 0, hold: 0, held: 0 };

  reset(): void {
    this.bytes = new Uint8Array(0);
    this.position = this.hold = this.held = 0;
  }

  /** Appends the bytes to those left over. */
  add(bytes: Uint8Array): void {
    const rest = this.bytes.subarray(this.position);
    this.kept = rest.length;
    this.bytes = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    this.position = 0;
  }

  /** The bytes of the last `add` are about to be overwritten. */
  keepRest(): void {
    this.bytes = Uint8Array.from(this.bytes.subarray(this.position));
    this.position = 0;
  }

  /** How many bytes of the last `add` were used; whole bytes that were only read ahead do not count. */
  countUsed(): number {
    return Math.max(0, this.position - (this.held >>> 3) - this.kept);
  }

  mark(): void {
    this.marked.position = this.position;
    this.marked.hold = this.hold;
    this.marked.held = this.held;
  }

  goBack(): void {
    this.position = this.marked.position;
    this.hold = this.marked.hold;
    this.held = this.marked.held;
  }

  /** The next bits as a number, at most 16 of them, or `endOfInput`. */
  read(count: number): number {
    while (this.held < count) {
      if (this.position >= this.bytes.length) return endOfInput;
      this.hold |= this.bytes[this.position++] << this.held;
      this.held += 8;
    }
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.held -= count;
    return value;
  }

  /** The next symbol of a code, `endOfInput` or `noSymbol`. */
  readSymbol(code: HuffmanCode): number {
    for (;;) {
      const entry = code.walk(this.hold, this.held);
      if (entry !== 0) {
        this.read(entry & 15);
        return entry >>> 4;
      }
      if (this.held >= longestCode) return noSymbol;
      if (this.position >= this.bytes.length) return endOfInput;
      this.hold |= this.bytes[this.position++] << this.held;
      this.held += 8;
    }
  }

  /** Skips to the next whole byte, and gives back bytes that were read ahead. */
  align(): void {
    this.position -= this.held >>> 3;
    this.hold = this.held = 0;
  }
}
