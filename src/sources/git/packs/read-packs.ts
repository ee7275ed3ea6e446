import type { PackPlan } from '../../../model/git/pack-plan.ts';
import type { Unpacker } from '../../../model/git/unpacker.ts';
import type { BlobSink, Sharing } from '../../../model/source.ts';
import { Turns } from '../../event-loop-turns.ts';
import { IdList } from '../objects/wanted-objects.ts';
import { Distrust, isDistrust } from './distrust.ts';
import { findContents, type ObjectStore, type PackContents } from './pack-contents.ts';
import type { PackIndex } from './pack-index.ts';
import { failureReasons } from './pack-objects.ts';
import { PackReader } from './pack-reader.ts';
import { entryFlags } from './plan/families.ts';
import type { Structure } from './trees/tree-reader.ts';

/** Where blobs go, and what helps to read them. */
export interface PackReading {
  readonly sink: BlobSink;
  readonly unpacker: Unpacker;
  readonly sharing: Sharing | undefined;
}

/**
 * Called with where trees and commits are, before this thread reads anything and while others do; with undefined if
 * that is not known.
 */
export type OnStructure = (structure: Structure | undefined) => Promise<void>;

/**
 * Reads the blobs, commits and tags of all packs, in this thread and those of `sharing`, and returns the ids of the
 * other objects, trees among them: loose ones, and those that could not be read. Undefined, with nothing read, where
 * git has to read everything.
 */
export async function readPacks(
  store: ObjectStore,
  { sink, unpacker, sharing }: PackReading,
  onStructure?: OnStructure,
): Promise<IdList | undefined> {
  const contents = tryContents(store, sink, sharing, onStructure !== undefined);
  if (contents === undefined) return undefined;
  try {
    return await readContents(store, contents, { sink, unpacker, sharing }, onStructure);
  } finally {
    for (const index of contents.indexes) index.close();
  }
}

async function readContents(
  store: ObjectStore,
  contents: PackContents,
  { sink, unpacker, sharing }: PackReading,
  onStructure: OnStructure | undefined,
): Promise<IdList> {
  const { plan, indexes, loose, lost } = contents;
  const units = (sharing?.sharePacks(plan) ?? allUnits(plan))[Symbol.iterator]();
  let unit = units.next();
  if (onStructure) await giveStructure(contents, onStructure);
  const reader = new PackReader(plan, unpacker, sink);
  const turns = sink.timeLimit?.signal && new Turns();
  for (; unit.done !== true; unit = units.next()) {
    reader.read(unit.value.index);
    if (turns?.isDue === true) await turns.take();
  }
  reader.close();
  await sharing?.settle();
  const left = new IdList(store.objectFormat);
  const leave = (why: string, ids: readonly string[]): void => {
    for (const id of ids) left.addText(id);
    if (ids.length > 0) sink.readByGit(why, ids.length);
  };
  leave('loose', loose);
  leave('made of an object that is in no pack', lost);
  for (const [why, ids] of readFailures(plan, indexes)) leave(why, ids);
  return left;
}

/** A function of its own, since V8 keeps alive what a running function refers to, needed or not. */
async function giveStructure(contents: PackContents, onStructure: OnStructure): Promise<void> {
  const { findStructure } = contents;
  contents.findStructure = undefined;
  await onStructure(findStructure?.());
}

function* allUnits({ units }: PackPlan): Iterable<{ readonly index: number }> {
  for (let index = 0; index < units.count; index++) yield { index };
}

function tryContents(
  store: ObjectStore,
  sink: BlobSink,
  sharing: Sharing | undefined,
  isWalked: boolean,
): PackContents | undefined {
  try {
    return findContents(store, sharing, isWalked);
  } catch (error) {
    if (!isDistrust(error)) throw error;
    sink.readByGit(error instanceof Distrust ? `all, since ${error.message}` : 'all, since a pack cannot be opened', 0);
    return undefined;
  }
}

/** The ids of objects that could not be read, by reason. */
function readFailures(
  { entries, units, failures }: PackPlan,
  indexes: readonly PackIndex[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  if (!failures.some((why) => why !== 0)) return found;
  for (let unit = 0; unit < units.count; unit++) {
    for (let entry = units.starts[unit]; entry < units.ends[unit]; entry++) {
      if (failures[entry] === 0 || (entries.flags[entry] & entryFlags.isKnown) !== 0) continue;
      const why = failureReasons[failures[entry]] ?? '';
      const ids = found.get(why) ?? [];
      ids.push(indexes[units.packs[unit]].id(entries.positions[entry]));
      found.set(why, ids);
    }
  }
  return found;
}
