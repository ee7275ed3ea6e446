import { addToGroup } from '../../../foundation/groups.ts';
import { findInBucket, type PackIndex } from './pack-index.ts';

/** Called for an object that is also in an earlier pack. */
export type OnKnown = (pack: number, position: number) => void;

/**
 * Finds objects that exist more than once: those of a pack that are also in an earlier one, and loose ones that are
 * also in a pack. Returns the loose ones that are in no pack. Goes through the indexes bucket by bucket, by the first
 * byte of the ids.
 */
export function findKnown(
  indexes: readonly PackIndex[],
  loose: readonly string[],
  onKnown: OnKnown,
): readonly string[] {
  if (indexes.length < 2 && loose.length === 0) return [];
  const looseByByte = groupByByte(loose);
  const unknown: string[] = [];
  for (let byte = 0; byte < 256; byte++) {
    const ids = looseByByte.get(byte) ?? [];
    if (indexes.length < 2 && ids.length === 0) continue;
    const buckets = indexes.map((index) => index.bucket(byte));
    tellKnown(buckets, indexes[0]?.idBytes ?? 1, onKnown);
    for (const id of ids)
      if (buckets.every((bucket) => findInBucket(bucket.ids, Buffer.from(id, 'hex')) < 0)) unknown.push(id);
  }
  return unknown;
}

function groupByByte(ids: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const id of new Set(ids)) addToGroup(groups, Number.parseInt(id.slice(0, 2), 16), id);
  return groups;
}

function tellKnown(buckets: readonly ReturnType<PackIndex['bucket']>[], idBytes: number, onKnown: OnKnown): void {
  if (buckets.length < 2) return;
  const seen = new Set<string>();
  for (const [pack, { ids, first }] of buckets.entries()) {
    for (let at = 0; at < ids.length; at += idBytes) {
      const id = ids.toString('latin1', at, at + idBytes);
      if (pack > 0 && seen.has(id)) onKnown(pack, first + at / idBytes);
      else if (pack < buckets.length - 1) seen.add(id);
    }
  }
}
