/** Where a record is, and what it takes together: its payload may go on in pages of its own. */
const tableInterior = 5;
const tableLeaf = 13;
const indexInterior = 2;
const indexLeaf = 10;
const firstPageHeader = 100;

/** The pages of an SQLite database: trees of records. Follows no page twice, so that nothing goes round in a circle. */
export class DatabasePages {
  private readonly bytes: Buffer;
  private readonly pageSize: number;
  /** What each page may hold, without what an extension keeps at its end. */
  private readonly usable: number;
  private readonly seen = new Set<number>();
  /** What the last record took of its page. */
  private cellBytes = 0;
  /** Set once a tree or record turns out damaged. */
  isDamaged = false;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    const size = bytes.readUInt16BE(16);
    this.pageSize = size === 1 ? 65_536 : size;
    this.usable = this.pageSize - bytes[20];
  }

  /** The payloads of all records of the tree whose root is this page, from 1. */
  *records(root: number): Iterable<Buffer> {
    const left = [root];
    for (let number = left.pop(); number !== undefined; number = left.pop()) {
      const page = this.page(number);
      if (page) left.push(...(yield* this.recordsOn(page, number === 1 ? firstPageHeader : 0)));
    }
  }

  /** Returns the pages below this one, the last one first. */
  private *recordsOn(page: Buffer, head: number): Generator<Buffer, readonly number[]> {
    const type = page[head];
    const isInterior = type === tableInterior || type === indexInterior;
    if (!isInterior && type !== tableLeaf && type !== indexLeaf) {
      this.isDamaged = true;
      return [];
    }
    const children: number[] = [];
    const places = head + (isInterior ? 12 : 8);
    const declared = page.readUInt16BE(head + 3);
    const count = Math.min(declared, Math.floor((page.length - places) / 2));
    if (count < declared) this.isDamaged = true;
    // Cells share no bytes, so that a small page cannot hold more than its size.
    let room = this.pageSize;
    for (let index = 0; index < count && room >= 0; index++) {
      const at = page.readUInt16BE(places + 2 * index);
      if (isInterior && at + 4 <= page.length) children.push(page.readUInt32BE(at));
      // A cell stands behind the list of all cells.
      if (at < places + 2 * count) this.isDamaged = true;
      const payload = type === tableInterior ? undefined : this.payload(page, type, at);
      if (type !== tableInterior) room -= this.cellBytes;
      if (payload && room >= 0) yield payload;
    }
    if (room < 0) this.isDamaged = true;
    if (isInterior) children.push(page.readUInt32BE(head + 8));
    return children.reverse();
  }

  private page(number: number): Buffer | undefined {
    const end = number * this.pageSize;
    if (number < 1 || end > this.bytes.length || this.seen.has(number)) {
      this.isDamaged = true;
      return undefined;
    }
    this.seen.add(number);
    return this.bytes.subarray(end - this.pageSize, end);
  }

  private payload(page: Buffer, type: number, cell: number): Buffer | undefined {
    const size = readVarint(page, cell + (type === indexInterior ? 4 : 0));
    const start = type === tableLeaf ? readVarint(page, size.end).end : size.end;
    const local = this.localBytes(size.value, type === tableLeaf);
    this.cellBytes = local;
    if (start + local + (local < size.value ? 4 : 0) > this.usable) {
      this.isDamaged = true;
      return undefined;
    }
    const first = page.subarray(start, start + local);
    return local === size.value ? first : this.withOverflow(first, size.value, page.readUInt32BE(start + local));
  }

  /** How much of a payload is in the cell itself. */
  private localBytes(size: number, isTable: boolean): number {
    const { usable } = this;
    const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
    if (size <= most) return size;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const local = least + ((size - least) % (usable - 4));
    return local <= most ? local : least;
  }

  private withOverflow(first: Buffer, size: number, start: number): Buffer {
    const pieces = [first];
    let left = size - first.length;
    for (let next = start; left > 0 && next !== 0;) {
      const page = this.page(next);
      if (!page) break;
      const piece = page.subarray(4, Math.min(4 + left, this.usable));
      pieces.push(piece);
      left -= piece.length;
      next = page.readUInt32BE(0);
    }
    if (left > 0) this.isDamaged = true;
    return Buffer.concat(pieces);
  }
}

/** A number in up to nine bytes, each but the ninth with seven bits. */
export function readVarint(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 9; index++) {
    const byte = bytes[start + index] ?? 0;
    if (index === 8) return { value: value * 256 + byte, end: start + 9 };
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  return { value, end: start + 9 };
}
