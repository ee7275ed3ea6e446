import { closeSync, fstatSync, openSync } from 'node:fs';
import { Distrust } from './distrust.ts';
import { readFully } from './file-bytes.ts';

const signature = 0xff744f63;
const headBytes = 8;
const fanoutBytes = 1024;
/** Ids or offsets that are read at a time. */
const numbersRead = 1 << 14;

/**
 * The index of a pack, version 2: ids in ascending order, and by the same numbers, called positions, where each object lies in the
 * pack. Read in parts, as they are asked for; throws Distrust where something is wrong.
 */
export class PackIndex {
  readonly count: number;
  readonly idBytes: number;
  readonly #fd: number;
  readonly #fanout: Uint32Array;
  readonly #largeCount: number;
  readonly #id: Buffer;

  /** `idBytes`: 20 or 32. */
  constructor(path: string, idBytes: number) {
    this.idBytes = idBytes;
    this.#id = Buffer.alloc(idBytes);
    this.#fd = openSync(path, 'r');
    const head = Buffer.alloc(headBytes + fanoutBytes);
    readFully(this.#fd, head, 0);
    if (head.readUInt32BE(0) !== signature || head.readUInt32BE(4) !== 2) throw new Distrust('the index of a pack is of another version');
    this.#fanout = Uint32Array.from({ length: 256 }, (_, byte) => head.readUInt32BE(headBytes + 4 * byte));
    if (this.#fanout.some((count, byte) => byte > 0 && count < this.#fanout[byte - 1])) throw new Distrust('the index of a pack is broken');
    this.count = this.#fanout[255];
    const large = fstatSync(this.#fd).size - this.#offsetsAt - 4 * this.count - 2 * idBytes;
    if (large < 0 || large % 8 !== 0) throw new Distrust('the index of a pack is broken');
    this.#largeCount = large / 8;
  }

  /** The checksum that the pack ends with. */
  packChecksum(): Buffer {
    const checksum = Buffer.alloc(this.idBytes);
    readFully(this.#fd, checksum, this.#offsetsAt + 4 * this.count + 8 * this.#largeCount);
    return checksum;
  }

  /** Fills in by position where the objects lie. */
  readOffsets(to: Float64Array): void {
    const large = Buffer.allocUnsafe(8 * this.#largeCount);
    readFully(this.#fd, large, this.#offsetsAt + 4 * this.count);
    const small = Buffer.allocUnsafe(4 * Math.min(this.count, numbersRead));
    for (let first = 0; first < this.count; first += numbersRead) {
      const count = Math.min(this.count - first, numbersRead);
      readFully(this.#fd, small.subarray(0, 4 * count), this.#offsetsAt + 4 * first);
      for (let index = 0; index < count; index++) {
        const offset = small.readUInt32BE(4 * index);
        to[first + index] = offset < 2 ** 31 ? offset : largeOffset(large, offset - 2 ** 31);
      }
    }
  }

  id(position: number): string {
    readFully(this.#fd, this.#id, this.#idsAt + position * this.idBytes);
    return this.#id.toString('hex');
  }

  /** All ids, one behind the other. */
  readIds(to: Uint8Array): void {
    readFully(this.#fd, to, this.#idsAt);
  }

  /** All ids, one behind the other, some at a time; valid until the next ones. */
  *idChunks(): Iterable<Buffer> {
    const ids = Buffer.allocUnsafe(Math.min(this.count, numbersRead) * this.idBytes);
    for (let first = 0; first < this.count; first += numbersRead) {
      const part = ids.subarray(0, Math.min(this.count - first, numbersRead) * this.idBytes);
      readFully(this.#fd, part, this.#idsAt + first * this.idBytes);
      yield part;
    }
  }

  /** The ids whose first byte this is, one behind the other, and the position of the first. */
  bucket(firstByte: number): { readonly ids: Buffer; readonly first: number } {
    const first = firstByte === 0 ? 0 : this.#fanout[firstByte - 1];
    const ids = Buffer.allocUnsafe((this.#fanout[firstByte] - first) * this.idBytes);
    readFully(this.#fd, ids, this.#idsAt + first * this.idBytes);
    return { ids, first };
  }

  close(): void {
    closeSync(this.#fd);
  }

  get #idsAt(): number {
    return headBytes + fanoutBytes;
  }

  /** Behind the ids stand checksums of 4 bytes. */
  get #offsetsAt(): number {
    return this.#idsAt + this.count * (this.idBytes + 4);
  }
}

/** Where an id stands in a bucket, in whole ids; -1 where it does not. */
export function findInBucket(ids: Buffer, wanted: Buffer): number {
  const length = wanted.length;
  let low = 0;
  let high = ids.length / length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = ids.compare(wanted, 0, length, middle * length, (middle + 1) * length);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

function largeOffset(large: Buffer, index: number): number {
  if (8 * index + 8 > large.length) throw new Distrust('the index of a pack is broken');
  const offset = large.readUInt32BE(8 * index) * 2 ** 32 + large.readUInt32BE(8 * index + 4);
  if (!Number.isSafeInteger(offset)) throw new Distrust('the index of a pack is broken');
  return offset;
}
