import { join } from 'node:path';
import { idBytesOf, type ObjectFormat } from '../../../model/object-id.ts';
import type { PackEntries, PackFiles, PackPlan } from '../../../model/pack-plan.ts';
import type { BlobSink, Sharing } from '../../../model/source.ts';
import type { Unpacker } from '../../../model/unpacker.ts';
import type { GitPlace } from '../process/run.ts';
import { IdList } from '../objects/wanted-objects.ts';
import { Distrust, isDistrust } from './distrust.ts';
import { entryFlags } from './families.ts';
import { findKnown } from './known-objects.ts';
import { findObjectFolders } from './object-folders.ts';
import { listLoose, listPacks } from './pack-files.ts';
import { withIndexes } from './pack-index.ts';
import { type PlannedPack, planPack, roomForEntries } from './pack-plan.ts';
import { failureReasons } from './pack-objects.ts';
import { PackReader } from './pack-reader.ts';
import { formUnits } from './pack-units.ts';
import type { Structure } from './tree-store.ts';

/** More open files than many systems allow. */
const mostPacks = 200;

interface ObjectStore extends GitPlace {
  readonly commonDir: string;
  readonly objectFormat: ObjectFormat;
}

/** Where blobs go, and what helps to read them. */
export interface PackReading {
  readonly sink: BlobSink;
  readonly unpacker: Unpacker;
  readonly sharing: Sharing | undefined;
}

/** What is in the packs of a repository, and which of its objects are left to git. */
interface PackContents {
  readonly plan: PackPlan;
  readonly loose: readonly string[];
  readonly lost: readonly string[];
  /**
   * Finds the structure, where it was asked for and can be known; set to undefined once taken. Run only while other
   * threads are at work: it takes 0.3 s for ansible's packs, and the structure is as large as the plan.
   */
  findStructure: (() => Structure) | undefined;
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
  const { plan, loose, lost } = contents;
  const units = (sharing?.sharePacks(plan) ?? allUnits(plan))[Symbol.iterator]();
  let unit = units.next();
  if (onStructure) await giveStructure(contents, onStructure);
  const reader = new PackReader(plan, unpacker, sink);
  for (; unit.done !== true; unit = units.next()) reader.read(unit.value.index);
  reader.close();
  await sharing?.settle();
  const left = new IdList(store.objectFormat);
  const leave = (why: string, ids: readonly string[]): void => {
    for (const id of ids) left.addText(id);
    if (ids.length > 0) sink.readByGit(why, ids.length);
  };
  leave('loose', loose);
  leave('made of an object that is in no pack', lost);
  for (const [why, ids] of readFailures(plan)) leave(why, ids);
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

function findContents(store: ObjectStore, sharing: Sharing | undefined, isWalked: boolean): PackContents {
  const idBytes = idBytesOf(store.objectFormat);
  const folders = findObjectFolders(store, store.commonDir);
  const packs = folders.flatMap(listPacks);
  if (packs.length > mostPacks) throw new Distrust(`there are more than ${mostPacks} packs`);
  sharing?.foundPacks(packs.map(({ pack }) => pack));
  const memory = (bytes: number): ArrayBufferLike =>
    sharing === undefined ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
  const planned = packs.map((files) =>
    planPack(files, {
      idBytes,
      isWalked,
      memory: packs.length === 1 ? memory : (bytes) => new ArrayBuffer(bytes),
    }),
  );
  const { entries, packEnds } = joinEntries(
    planned.map((pack) => pack.entries),
    memory,
  );
  const plan: PackPlan = {
    packs,
    idBytes,
    entries,
    units: formUnits(entries, packEnds),
    failures: new Uint8Array(memory(entries.flags.length)),
  };
  const looseFiles = new Map(
    folders.flatMap((folder) =>
      listLoose(folder, idBytes).map((id): [string, string] => [id, join(folder, id.slice(0, 2), id.slice(2))]),
    ),
  );
  const loose = markKnown(plan, packEnds, [...looseFiles.keys()]);
  return {
    plan,
    loose,
    lost: [...new Set(planned.flatMap((pack) => pack.lost))],
    findStructure: structureOf(packs, planned, idBytes, looseFiles),
  };
}

function structureOf(
  packs: readonly PackFiles[],
  planned: readonly PlannedPack[],
  idBytes: number,
  loose: ReadonlyMap<string, string>,
): (() => Structure) | undefined {
  const parts = planned.flatMap(({ listStructure }, index) =>
    listStructure ? { files: packs[index], listStructure } : [],
  );
  if (parts.length < packs.length) return undefined;
  return () => ({
    idBytes,
    packs: parts.map(({ files, listStructure }) => ({ files, parts: listStructure() })),
    loose: new Map([...loose].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}

function joinEntries(
  parts: readonly PackEntries[],
  memory: (bytes: number) => ArrayBufferLike,
): { readonly entries: PackEntries; readonly packEnds: readonly number[] } {
  let count = 0;
  const packEnds = parts.map(({ flags }) => (count += flags.length));
  if (parts.length === 1) return { entries: parts[0], packEnds };
  const isFar = parts.some(({ offsets }) => offsets instanceof Float64Array);
  const entries = roomForEntries(count, isFar ? 'far' : 'near', memory);
  for (const [pack, part] of parts.entries()) {
    const start = packEnds[pack] - part.flags.length;
    entries.offsets.set(part.offsets, start);
    entries.lengths.set(part.lengths, start);
    entries.positions.set(part.positions, start);
    entries.flags.set(part.flags, start);
    entries.spans.set(part.spans, start);
  }
  return { entries, packEnds };
}

/** Marks entries that are also in an earlier pack, and returns the loose objects that are in no pack. */
function markKnown(
  { packs, idBytes, entries }: PackPlan,
  packEnds: readonly number[],
  loose: readonly string[],
): readonly string[] {
  if (packs.length < 2 && loose.length === 0) return [];
  return withIndexes(packs, idBytes, (indexes) => {
    const entryByPosition = new Map<number, Uint32Array>();
    const entriesOf = (pack: number): Uint32Array => {
      const known =
        entryByPosition.get(pack) ??
        invert(entries.positions, packEnds[pack - 1] ?? 0, packEnds[pack], indexes[pack].count);
      entryByPosition.set(pack, known);
      return known;
    };
    return findKnown(indexes, loose, (pack, position) => {
      const entry = entriesOf(pack)[position];
      if (entry !== noEntry) entries.flags[entry] |= entryFlags.isKnown;
    });
  });
}

const noEntry = 0xffffffff;

/** The entry at each position; trees have none. */
function invert(positions: Uint32Array, start: number, end: number, count: number): Uint32Array {
  const entries = new Uint32Array(count).fill(noEntry);
  for (let entry = start; entry < end; entry++) entries[positions[entry]] = entry;
  return entries;
}

/** The ids of objects that could not be read, by reason. */
function readFailures({ packs, idBytes, entries, units, failures }: PackPlan): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  if (!failures.some((why) => why !== 0)) return found;
  withIndexes(packs, idBytes, (indexes) => {
    for (let unit = 0; unit < units.count; unit++) {
      for (let entry = units.starts[unit]; entry < units.ends[unit]; entry++) {
        if (failures[entry] === 0 || (entries.flags[entry] & entryFlags.isKnown) !== 0) continue;
        const why = failureReasons[failures[entry]] ?? '';
        const ids = found.get(why) ?? [];
        ids.push(indexes[units.packs[unit]].id(entries.positions[entry]));
        found.set(why, ids);
      }
    }
  });
  return found;
}
