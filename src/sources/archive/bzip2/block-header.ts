import type { BitReader } from './bit-reader.ts';
import { CodeTable, longestCode } from './code-table.ts';

const mostTables = 6;
/** More than a block has groups; some encoders write a few too many. */
const mostSelectors = 18_002;

/** What stands before the symbols of a block. */
export class BlockHeader {
  crc = 0;
  isRandomised = false;
  origin = 0;
  /** The bytes that the block contains, in order. */
  readonly bytes: Uint8Array = new Uint8Array(256);
  byteCount = 0;
  readonly tables: readonly CodeTable[] = Array.from({ length: mostTables }, () => new CodeTable());
  /** The table of each group of 50 symbols. */
  readonly selectors: Uint8Array = new Uint8Array(mostSelectors);
  selectorCount = 0;
  private readonly lengths = new Uint8Array(258);

  /** Reads it, after the mark of the block; false if it is damaged or cut off. */
  read(bits: BitReader): boolean {
    this.crc = ((bits.read(16) << 16) | bits.read(16)) >>> 0;
    this.isRandomised = bits.read(1) === 1;
    this.origin = bits.read(24);
    this.readBytes(bits);
    const tableCount = bits.read(3);
    this.selectorCount = bits.read(15);
    if (this.byteCount === 0 || tableCount < 2 || tableCount > mostTables || this.selectorCount === 0) return false;
    if (!this.readSelectors(bits, tableCount)) return false;
    return this.tables.slice(0, tableCount).every((table) => this.readTable(bits, table));
  }

  private readBytes(bits: BitReader): void {
    this.byteCount = 0;
    const rows = bits.read(16);
    for (let row = 0; row < 16; row++) {
      if ((rows & (0x8000 >>> row)) === 0) continue;
      const columns = bits.read(16);
      for (let column = 0; column < 16; column++)
        if (columns & (0x8000 >>> column)) this.bytes[this.byteCount++] = row * 16 + column;
    }
  }

  private readSelectors(bits: BitReader, tableCount: number): boolean {
    const recent = Uint8Array.from({ length: mostTables }, (_, i) => i);
    for (let i = 0; i < this.selectorCount; i++) {
      let place = 0;
      while (bits.read(1) === 1) if (++place >= tableCount) return false;
      const table = recent[place];
      recent.copyWithin(1, 0, place);
      recent[0] = table;
      if (i < mostSelectors) this.selectors[i] = table;
    }
    this.selectorCount = Math.min(this.selectorCount, mostSelectors);
    return true;
  }

  private readTable(bits: BitReader, table: CodeTable): boolean {
    const count = this.byteCount + 2;
    let length = bits.read(5);
    for (let symbol = 0; symbol < count; symbol++) {
      for (;;) {
        if (length < 1 || length > longestCode) return false;
        if (bits.read(1) === 0) break;
        length += bits.read(1) === 0 ? 1 : -1;
      }
      this.lengths[symbol] = length;
    }
    return table.build(this.lengths, count);
  }
}
