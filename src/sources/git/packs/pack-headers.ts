import { Distrust } from './distrust.ts';
import { readFully } from './file-bytes.ts';
import { findInBucket, type PackIndex } from './pack-index.ts';

/** Types as stored in a pack. Deltas do not say which type they result in. */
export const entryTypes = { commit: 1, tree: 2, blob: 3, tag: 4, offsetDelta: 6, idDelta: 7 } as const;

/** No base: the object is whole. */
export const noBase = 0xffffffff;
/** The base is not in this pack. */
export const lostBase = 0xfffffffe;

/** What the headers of a pack's objects say. An object's number is its place in the order of the pack. */
export interface PackHeaders {
  /** Values of `entryTypes`. */
  readonly types: Uint8Array;
  /** The number of each object's base, or `noBase` or `lostBase`. */
  readonly bases: Uint32Array;
}

/** An open pack and its index. */
export interface OpenPack {
  readonly fd: number;
  readonly index: PackIndex;
}

/** Where the objects of a pack are, by number. */
export interface ObjectPlaces {
  /** Ascending offsets in the pack, with that of the trailer as the last one. */
  readonly offsets: Float64Array;
  /** Places in the index. */
  readonly positions: Uint32Array;
}

const windowBytes = 1 << 20;
/** Longer than any header. */
const longestHead = 64;

/** Fills in the headers of a pack, which it reads in one pass from beginning to end. */
export function readHeaders(
  { fd, index }: OpenPack,
  { offsets, positions }: ObjectPlaces,
  { types, bases }: PackHeaders,
): void {
  const count = positions.length;
  const end = offsets[count];
  bases.fill(noBase);
  const window = Buffer.allocUnsafe(windowBytes);
  const named: NamedBase[] = [];
  let start = 0;
  let length = 0;
  for (let number = 0; number < count; number++) {
    const offset = offsets[number];
    if (offset + longestHead > start + length && start + length < end) {
      start = offset;
      length = Math.min(windowBytes, end - start);
      readFully(fd, window.subarray(0, length), start);
    }
    let at = offset - start;
    const type = (window[at] >> 4) & 7;
    types[number] = type;
    while (window[at] >= 128 && at < length) at++;
    at++;
    if (type === entryTypes.offsetDelta) bases[number] = findOffset(offsets, number, offset - readDistance(window, at));
    else if (type === entryTypes.idDelta)
      named.push({ number, id: Buffer.from(window.subarray(at, at + index.idBytes)) });
    else if (type < entryTypes.commit || type > entryTypes.tag)
      throw new Distrust('an object in a pack is of an unknown type');
  }
  if (named.length > 0) findNamed(named, index, positions, bases);
}

/**
 * How far before the delta its base begins: seven bits a byte, and one is added for each byte that follows, so that no
 * number can be written in two ways.
 */
export function readDistance(bytes: Uint8Array, from: number): number {
  let at = from;
  let distance = bytes[at] & 127;
  while (bytes[at] >= 128 && distance < 2 ** 46) distance = (distance + 1) * 128 + (bytes[++at] & 127);
  return distance;
}

/**
 * The number of the object at this offset. Bases are usually near: doubling steps lead back past it, then a binary
 * search finds it.
 */
function findOffset(offsets: Float64Array, number: number, wanted: number): number {
  let step = 1;
  let high = number;
  while (high - step >= 0 && offsets[high - step] > wanted) {
    high -= step;
    step *= 2;
  }
  let low = Math.max(0, high - step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return offsets[low] === wanted && low < number ? low : lostBase;
}

interface NamedBase {
  readonly number: number;
  readonly id: Buffer;
}

/** Finds bases that are named by id, which may come after their deltas. Each bucket of the index is read once. */
function findNamed(named: NamedBase[], index: PackIndex, positions: Uint32Array, bases: Uint32Array): void {
  const numbers = new Uint32Array(positions.length);
  for (const [number, position] of positions.entries()) numbers[position] = number;
  named.sort((a, b) => a.id[0] - b.id[0]);
  let bucket: ReturnType<PackIndex['bucket']> | undefined;
  let byte = -1;
  for (const { number, id } of named) {
    if (bucket === undefined || id[0] !== byte) {
      byte = id[0];
      bucket = index.bucket(byte);
    }
    const found = findInBucket(bucket.ids, id);
    bases[number] = found < 0 ? lostBase : numbers[bucket.first + found];
  }
}
