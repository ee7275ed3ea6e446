import type { RecordedCommits } from '../../../../model/source.ts';
import type { ObjectIds } from '../object-ids.ts';
import { findInBucket } from '../pack-index.ts';
import type { TreeStore } from '../trees/tree-store.ts';

/** The commits of a store and their parents, by id. A commit's number is its place in `order`. */
export function recordCommits(
  { commits, roles }: TreeStore,
  order: Int32Array,
  ids: ObjectIds,
  idBytes: number,
): RecordedCommits {
  const { objects, parentStarts, parents } = commits;
  const places = new Int32Array(objects.length).fill(-1);
  let linkCount = 0;
  for (const [place, commit] of order.entries()) {
    places[commit] = place;
    linkCount += 2 + parentStarts[commit + 1] - parentStarts[commit];
  }
  const links = new Int32Array(linkCount);
  let at = 0;
  for (const [place, commit] of order.entries()) {
    links[at++] = place;
    links[at++] = parentStarts[commit + 1] - parentStarts[commit];
    for (let parent = parentStarts[commit]; parent < parentStarts[commit + 1]; parent++)
      links[at++] = places[-roles[parents[parent]] - 1];
  }
  return { count: order.length, numberOf: numberByIds({ roles, places, count: order.length }, ids, idBytes), links };
}

/** The commits among the objects of a store, and the place of each. */
interface PlacedCommits {
  readonly roles: Int32Array;
  readonly places: Int32Array;
  readonly count: number;
}

/**
 * Keeps the commits' ids concatenated in ascending order, and their places beside them: finding one needs no hash
 * table.
 */
function numberByIds(
  { roles, places, count }: PlacedCommits,
  ids: ObjectIds,
  idBytes: number,
): (id: string) => number | undefined {
  const sorted = Buffer.alloc(count * idBytes);
  const numbers = new Uint32Array(count);
  let found = 0;
  let object = 0;
  for (const chunk of ids.chunks()) {
    for (let at = 0; at < chunk.length; at += idBytes, object++) {
      const place = roles[object] < 0 ? places[-roles[object] - 1] : -1;
      if (place < 0) continue;
      chunk.copy(sorted, found * idBytes, at, at + idBytes);
      numbers[found++] = place;
    }
  }
  return (id) => {
    const index = findInBucket(sorted, Buffer.from(id, 'hex'));
    return index < 0 ? undefined : numbers[index];
  };
}
