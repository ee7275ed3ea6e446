import type { PackFiles } from '../../../model/pack-plan.ts';
import { findInBucket, PackIndex } from './pack-index.ts';

/** Ids of a repository's objects by their numbers, which are those of the ids in ascending order, each once. */
export interface ObjectIds {
  readonly count: number;
  /** For each pack, then for the loose objects in the order of their ids, the numbers of its objects; undefined where they are those of its index. */
  readonly numbers: readonly (Uint32Array | undefined)[];
  /** Gives all ids in ascending order, one behind the other, some at a time; valid until the next ones. */
  chunks(): Iterable<Buffer>;
  /** Calls `ask` with what tells an id, in hexadecimal, and a number of one; negative where it is not there. */
  ask(asking: (idOf: (number: number) => string, numberOf: (id: string) => number) => void): void;
}

const chunkIds = 1 << 12;

/** Throws Distrust where an index is not what we know. Of a single pack the ids stay in its index, since they may be many. */
export function collectIds(packs: readonly PackFiles[], loose: readonly string[], idBytes: number): ObjectIds {
  const [first] = packs;
  return first && packs.length === 1 && loose.length === 0 ? idsOfIndex(first.index, idBytes) : mergeIds(packs, loose, idBytes);
}

function idsOfIndex(path: string, idBytes: number): ObjectIds {
  const use = <Result>(asking: (index: PackIndex) => Result): Result => {
    const index = new PackIndex(path, idBytes);
    try {
      return asking(index);
    } finally {
      index.close();
    }
  };
  return {
    count: use(({ count }) => count),
    numbers: [undefined],
    *chunks() {
      const index = new PackIndex(path, idBytes);
      try {
        yield* index.idChunks();
      } finally {
        index.close();
      }
    },
    ask: (asking) => use((index) => asking((number) => index.id(number), (id) => positionIn(index, id))),
  };
}

function positionIn(index: PackIndex, id: string): number {
  const bytes = Buffer.from(id, 'hex');
  const { ids, first } = index.bucket(bytes[0]);
  const found = findInBucket(ids, bytes);
  return found < 0 ? -1 : first + found;
}

function mergeIds(packs: readonly PackFiles[], loose: readonly string[], idBytes: number): ObjectIds {
  const tables = [...packs.map(({ index }) => readTable(index, idBytes)), Buffer.from([...loose].sort().join(''), 'hex')];
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
  return {
    count,
    numbers,
    *chunks() {
      for (let start = 0; start < ids.length; start += chunkIds * idBytes) yield ids.subarray(start, start + chunkIds * idBytes);
    },
    ask: (asking) => asking((number) => ids.toString('hex', number * idBytes, (number + 1) * idBytes), (id) => findInBucket(ids, Buffer.from(id, 'hex'))),
  };
}

/** The least id that stands next in one of the tables. */
function leastOf(tables: readonly Buffer[], places: readonly number[], idBytes: number): Buffer | undefined {
  let least: Buffer | undefined;
  for (const [index, table] of tables.entries()) {
    const at = places[index];
    if (at >= table.length || (least && table.compare(least, 0, idBytes, at, at + idBytes) >= 0)) continue;
    least = table.subarray(at, at + idBytes);
  }
  return least;
}

function readTable(path: string, idBytes: number): Buffer {
  const index = new PackIndex(path, idBytes);
  try {
    const ids = Buffer.allocUnsafe(index.count * idBytes);
    index.readIds(ids);
    return ids;
  } finally {
    index.close();
  }
}
