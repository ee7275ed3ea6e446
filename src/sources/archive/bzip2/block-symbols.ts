import type { BitReader } from './bit-reader.ts';
import type { BlockHeader } from './block-header.ts';
import { longestCode, quickBits } from './code-table.ts';

const groupSymbols = 50;
const firstSize = 16 * 1024;
/** A group takes no more input than this, with what is read ahead. */
export const groupBytes: number = Math.ceil((groupSymbols * longestCode) / 8) + 4;

/** The symbols of a block: runs and places in a list of the bytes that came last, which give the sorted bytes. */
export class BlockSymbols {
  /** The sorted bytes, and how many they are. The place of the byte before each is added by what unsorts them. */
  sorted: Uint32Array = new Uint32Array(firstSize);
  count = 0;
  readonly counts: Uint32Array = new Uint32Array(256);
  state: 'running' | 'over' | 'broken' = 'running';
  private readonly recent = new Uint8Array(256);
  private header: BlockHeader | undefined;
  private mostBytes = 0;
  private group = 0;
  /** A run that is being counted, digit by digit, and the worth of its next digit. */
  private run = 0;
  private digit = 1;

  /** `mostBytes`: how many a block of this stream may have. */
  start(header: BlockHeader, mostBytes: number): void {
    this.header = header;
    this.mostBytes = mostBytes;
    this.recent.set(header.bytes);
    this.counts.fill(0);
    this.count = this.group = this.run = 0;
    this.digit = 1;
    this.state = 'running';
  }

  /** Decodes up to 50 symbols, for which there must be enough input. */
  readGroup(bits: BitReader): void {
    const { header } = this;
    if (!header || this.group >= header.selectorCount) {
      this.state = 'broken';
      return;
    }
    const table = header.tables[header.selectors[this.group++]];
    const { quick } = table;
    const { bytes } = bits;
    const lastSymbol = header.byteCount + 1;
    let { position, hold, held } = bits;
    for (let i = 0; i < groupSymbols && this.state === 'running'; i++) {
      while (held <= 24) {
        hold |= bytes[position++] << (24 - held);
        held += 8;
      }
      const entry = quick[hold >>> (32 - quickBits)] || table.find(hold >>> (32 - longestCode));
      hold <<= entry & 31;
      held -= entry & 31;
      if (entry === 0) this.state = 'broken';
      else this.take(entry >>> 5, lastSymbol);
    }
    bits.position = position;
    bits.hold = hold;
    bits.held = held;
  }

  private take(symbol: number, lastSymbol: number): void {
    if (symbol <= 1) {
      this.run += this.digit << symbol;
      this.digit *= 2;
      if (this.run > this.mostBytes) this.state = 'broken';
      return;
    }
    if (this.run > 0) this.endRun();
    if (symbol === lastSymbol) this.state = 'over';
    else if (this.count === this.sorted.length && !this.makeRoom(this.count + 1)) this.state = 'broken';
    else this.takeByte(symbol - 1);
  }

  private takeByte(place: number): void {
    const { recent } = this;
    const byte = recent[place];
    // Most places are among the first, where a loop is faster than a call.
    if (place < 32) for (let i = place; i > 0; i--) recent[i] = recent[i - 1];
    else recent.copyWithin(1, 0, place);
    recent[0] = byte;
    this.counts[byte]++;
    this.sorted[this.count++] = byte;
  }

  /** Grows with the block, of which many are small. False if that is more than one may have. */
  private makeRoom(count: number): boolean {
    if (count <= this.sorted.length) return true;
    if (count > this.mostBytes) return false;
    const larger = new Uint32Array(Math.min(this.mostBytes, Math.max(count, 2 * this.sorted.length)));
    larger.set(this.sorted.subarray(0, this.count));
    this.sorted = larger;
    return true;
  }

  private endRun(): void {
    const byte = this.recent[0];
    const end = this.count + this.run;
    if (!this.makeRoom(end)) {
      this.state = 'broken';
      return;
    }
    this.sorted.fill(byte, this.count, end);
    this.counts[byte] += this.run;
    this.count = end;
    this.run = 0;
    this.digit = 1;
  }
}
