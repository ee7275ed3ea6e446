import type { PackFiles } from '../../../model/git/pack-plan.ts';
import { findInBucket, PackIndex } from './pack-index.ts';

/**
 * The ids of a repository's objects. An object's number is the place of its id among all ids in ascending order,
 * without duplicates.
 */
export interface ObjectIds {
  readonly count: number;
  readonly idBytes: number;
  /**
   * For each pack, then for the loose objects in the order of their ids, the numbers of its objects; undefined if they
   * equal the positions in its index.
   */
  readonly numbers: readonly (Uint32Array | undefined)[];
  /** Yields all ids in ascending order, concatenated, in chunks that are valid until the next one. */
  chunks(): Iterable<Buffer>;
}

const chunkIds = 1 << 12;
/** The most ids of a single index that are kept in memory: 1.3 MB. */
const mostKept = 1 << 16;

/**
 * Collects the ids of packs and loose objects. With a single pack they stay in its index, since there may be many.
 * Throws Distrust if an index is not in a form we know.
 */
export function collectIds(packs: readonly PackFiles[], loose: readonly string[], idBytes: number): ObjectIds {
  const [first] = packs;
  return first && packs.length === 1 && loose.length === 0
    ? idsOfIndex(first.index, idBytes)
    : mergeIds(packs, loose, idBytes);
}

/** The numbers of these hexadecimal ids, which must be in ascending order; -1 for an id that does not exist. */
export function findNumbers(ids: ObjectIds, wanted: readonly string[]): Int32Array {
  const numbers = new Int32Array(wanted.length).fill(-1);
  let next = 0;
  let first = 0;
  for (const chunk of ids.chunks()) {
    if (next === wanted.length) break;
    const last = chunk.toString('hex', chunk.length - ids.idBytes);
    for (; next < wanted.length && wanted[next] <= last; next++) {
      const found = findInBucket(chunk, Buffer.from(wanted[next], 'hex'));
      if (found >= 0) numbers[next] = first + found;
    }
    first += chunk.length / ids.idBytes;
  }
  return numbers;
}

/**
 * The hexadecimal ids of the marked objects, by number. Goes through all ids: reading one by one the 160,000 needed for
 * the places in ansible's history took ten times as long.
 */
export function readMarked(ids: ObjectIds, isMarked: Uint8Array): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let number = 0;
  for (const chunk of ids.chunks()) {
    for (let at = 0; at < chunk.length; at += ids.idBytes, number++)
      if (isMarked[number] === 1) texts.set(number, chunk.toString('hex', at, at + ids.idBytes));
  }
  return texts;
}

/** Closes an index once nobody can ask for its ids any more. */
const unused = new FinalizationRegistry<PackIndex>((index) => index.close());

/**
 * Git may replace and remove the index at any time, and its ids are asked for until the very end. So a small one is
 * kept, and a large one stays open.
 */
function idsOfIndex(path: string, idBytes: number): ObjectIds {
  const index = new PackIndex(path, idBytes);
  const { count } = index;
  const numbers = [undefined];
  if (count <= mostKept) {
    const table = readTable(index);
    return { count, idBytes, numbers, chunks: () => chunksOf(table, idBytes) };
  }
  const ids: ObjectIds = { count, idBytes, numbers, chunks: () => index.idChunks() };
  unused.register(ids, index);
  return ids;
}

function mergeIds(packs: readonly PackFiles[], loose: readonly string[], idBytes: number): ObjectIds {
  const tables = [
    ...packs.map(({ index }) => readTable(new PackIndex(index, idBytes))),
    Buffer.from([...loose].sort().join(''), 'hex'),
  ];
  const most = tables.reduce((sum, { length }) => sum + length, 0);
  const merged = Buffer.alloc(most);
  const places = tables.map(() => 0);
  const numbers = tables.map(({ length }) => new Uint32Array(length / idBytes));
  let count = 0;
  for (let least = leastOf(tables, places, idBytes); least !== undefined; least = leastOf(tables, places, idBytes)) {
    least.copy(merged, count * idBytes);
    for (const [index, table] of tables.entries()) {
      const at = places[index];
      if (at >= table.length || table.compare(least, 0, idBytes, at, at + idBytes) !== 0) continue;
      numbers[index][at / idBytes] = count;
      places[index] += idBytes;
    }
    count++;
  }
  const ids = merged.subarray(0, count * idBytes);
  return { count, idBytes, numbers, chunks: () => chunksOf(ids, idBytes) };
}

function* chunksOf(ids: Buffer, idBytes: number): Iterable<Buffer> {
  for (let start = 0; start < ids.length; start += chunkIds * idBytes)
    yield ids.subarray(start, start + chunkIds * idBytes);
}

/** The lowest id that is next in one of the tables. */
function leastOf(tables: readonly Buffer[], places: readonly number[], idBytes: number): Buffer | undefined {
  let least: Buffer | undefined;
  for (const [index, table] of tables.entries()) {
    const at = places[index];
    if (at >= table.length || (least && table.compare(least, 0, idBytes, at, at + idBytes) >= 0)) continue;
    least = table.subarray(at, at + idBytes);
  }
  return least;
}

/** All ids of an index, which is closed then. */
function readTable(index: PackIndex): Buffer {
  try {
    const ids = Buffer.allocUnsafe(index.count * index.idBytes);
    index.readIds(ids);
    return ids;
  } finally {
    index.close();
  }
}
