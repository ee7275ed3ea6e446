import { closeSync, fstatSync, openSync } from 'node:fs';
import type { PackFiles } from '../../../model/git/pack-plan.ts';
import { Distrust } from './distrust.ts';
import { readFully } from './file-bytes.ts';

const signature = 0xff744f63;
const headBytes = 8;
const fanoutBytes = 1024;
/** How many ids or offsets are read at a time. */
const numbersRead = 1 << 14;
/**
 * How many ids are read on each side of the guess to find one. Among 5,000 ids with the same first byte one is some 35
 * away from where it is expected.
 */
const idsAround = 100;

/**
 * The index of a pack, version 2: ids in ascending order, and for each, by its place in that order, called its
 * position, where the object is in the pack. Read in parts, as needed; throws Distrust if something is wrong.
 */
export class PackIndex {
  readonly path: string;
  readonly count: number;
  readonly idBytes: number;
  readonly #fd: number;
  readonly #fanout: Uint32Array;
  readonly #largeCount: number;
  readonly #id: Buffer;
  #nearIds: Buffer | undefined;

  /** `idBytes`: 20 or 32. */
  constructor(path: string, idBytes: number) {
    this.path = path;
    this.idBytes = idBytes;
    this.#id = Buffer.alloc(idBytes);
    this.#fd = openSync(path, 'r');
    try {
      this.#fanout = readFanout(this.#fd);
      this.count = this.#fanout[255];
      const large = fstatSync(this.#fd).size - this.#offsetsAt - 4 * this.count - 2 * idBytes;
      if (large < 0 || large % 8 !== 0) throw new Distrust('the index of a pack is broken');
      this.#largeCount = large / 8;
    } catch (error) {
      closeSync(this.#fd);
      throw error;
    }
  }

  /** The checksum that the pack ends with. */
  packChecksum(): Buffer {
    const checksum = Buffer.alloc(this.idBytes);
    readFully(this.#fd, checksum, this.#offsetsAt + 4 * this.count + 8 * this.#largeCount);
    return checksum;
  }

  /** Fills in, by position, the offsets of the objects in the pack. */
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

  /** Reads all ids, concatenated. */
  readIds(to: Uint8Array): void {
    readFully(this.#fd, to, this.#idsAt);
  }

  /** Yields all ids, concatenated, in chunks that are valid until the next one. */
  *idChunks(): Iterable<Buffer> {
    const ids = Buffer.allocUnsafe(Math.min(this.count, numbersRead) * this.idBytes);
    for (let first = 0; first < this.count; first += numbersRead) {
      const part = ids.subarray(0, Math.min(this.count - first, numbersRead) * this.idBytes);
      readFully(this.#fd, part, this.#idsAt + first * this.idBytes);
      yield part;
    }
  }

  /** All ids with this first byte, concatenated, and the position of the first one. */
  bucket(firstByte: number): { readonly ids: Buffer; readonly first: number } {
    const first = firstByte === 0 ? 0 : this.#fanout[firstByte - 1];
    const ids = Buffer.allocUnsafe((this.#fanout[firstByte] - first) * this.idBytes);
    readFully(this.#fd, ids, this.#idsAt + first * this.idBytes);
    return { ids, first };
  }

  /** The offset in the pack of the object with this id; undefined if it is not in the pack. */
  offsetOf(id: Buffer): number | undefined {
    const position = this.#positionOf(id);
    if (position < 0) return undefined;
    const offset = this.#numberAt(this.#offsetsAt + 4 * position);
    if (offset < 2 ** 31) return offset;
    const large = Buffer.allocUnsafe(8 * this.#largeCount);
    readFully(this.#fd, large, this.#offsetsAt + 4 * this.count);
    return largeOffset(large, offset - 2 ** 31);
  }

  close(): void {
    closeSync(this.#fd);
  }

  /** Ids are evenly distributed, so that nearly all are near the place that their second to fourth bytes suggest. */
  #positionOf(id: Buffer): number {
    const start = id[0] === 0 ? 0 : this.#fanout[id[0] - 1];
    const end = this.#fanout[id[0]];
    const guess = start + Math.floor((id.readUIntBE(1, 3) / 2 ** 24) * (end - start));
    const first = Math.max(start, guess - idsAround);
    const count = Math.min(end, guess + idsAround) - first;
    const near = this.#near.subarray(0, count * this.idBytes);
    readFully(this.#fd, near, this.#idsAt + first * this.idBytes);
    const found = findInFew(near, id);
    if (found >= 0) return first + found;
    // The id may come before or after them.
    const isWithin =
      (first === start || near.compare(id, 0, this.idBytes, 0, this.idBytes) < 0) &&
      (first + count === end || near.compare(id, 0, this.idBytes, near.length - this.idBytes) > 0);
    if (isWithin) return -1;
    const bucket = this.bucket(id[0]);
    const foundFar = findInBucket(bucket.ids, id);
    return foundFar < 0 ? -1 : bucket.first + foundFar;
  }

  get #near(): Buffer {
    return (this.#nearIds ??= Buffer.allocUnsafe(2 * idsAround * this.idBytes));
  }

  #numberAt(place: number): number {
    const bytes = Buffer.allocUnsafe(4);
    readFully(this.#fd, bytes, place);
    return bytes.readUInt32BE(0);
  }

  get #idsAt(): number {
    return headBytes + fanoutBytes;
  }

  /** The ids are followed by checksums of 4 bytes each. */
  get #offsetsAt(): number {
    return this.#idsAt + this.count * (this.idBytes + 4);
  }
}

/** Opens the indexes of these packs for some work, and closes them whatever comes of it. */
export function withIndexes<Result>(
  packs: readonly PackFiles[],
  idBytes: number,
  work: (indexes: readonly PackIndex[]) => Result,
): Result {
  const indexes = openIndexes(packs, idBytes);
  try {
    return work(indexes);
  } finally {
    for (const index of indexes) index.close();
  }
}

/** All or none. */
export function openIndexes(packs: readonly PackFiles[], idBytes: number): readonly PackIndex[] {
  const indexes: PackIndex[] = [];
  try {
    for (const { index } of packs) indexes.push(new PackIndex(index, idBytes));
    return indexes;
  } catch (error) {
    for (const index of indexes) index.close();
    throw error;
  }
}

/** For each byte, how many ids begin with it or a lower one. */
function readFanout(fd: number): Uint32Array {
  const head = Buffer.alloc(headBytes + fanoutBytes);
  readFully(fd, head, 0);
  if (head.readUInt32BE(0) !== signature || head.readUInt32BE(4) !== 2)
    throw new Distrust('the index of a pack is of another version');
  const fanout = new Uint32Array(256);
  for (let byte = 0; byte < fanout.length; byte++) {
    fanout[byte] = head.readUInt32BE(headBytes + 4 * byte);
    if (byte > 0 && fanout[byte] < fanout[byte - 1]) throw new Distrust('the index of a pack is broken');
  }
  return fanout;
}

/**
 * Does the same as `findInBucket`, for a few ids: a single call into native code, where a binary search takes eight
 * steps of cold JavaScript.
 */
function findInFew(ids: Buffer, wanted: Buffer): number {
  let at = ids.indexOf(wanted);
  // A match that does not start at the start of an id is none.
  while (at >= 0 && at % wanted.length !== 0) at = ids.indexOf(wanted, at + 1);
  return at < 0 ? -1 : at / wanted.length;
}

/** The place of an id in a bucket, counted in ids; -1 if it is not there. */
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
