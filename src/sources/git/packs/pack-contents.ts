import { join } from 'node:path';
import { idBytesOf, type ObjectFormat } from '../../../model/git/object-id.ts';
import type { PackEntries, PackFiles, PackPlan } from '../../../model/git/pack-plan.ts';
import type { Sharing } from '../../../model/source.ts';
import type { GitPlace } from '../process/run.ts';
import { Distrust } from './distrust.ts';
import { findKnown } from './known-objects.ts';
import { findObjectFolders } from './lone/object-folders.ts';
import { listLoose, listPacks } from './pack-files.ts';
import { openIndexes, type PackIndex } from './pack-index.ts';
import { entryFlags } from './plan/families.ts';
import { type PlannedPack, planPack, roomForEntries } from './plan/pack-plan.ts';
import { formUnits } from './plan/pack-units.ts';
import type { Structure } from './trees/tree-reader.ts';

/** More open files than many systems allow. */
const mostPacks = 200;

export interface ObjectStore extends GitPlace {
  readonly commonDir: string;
  readonly objectFormat: ObjectFormat;
}

/** What is in the packs of a repository, and which of its objects are left to git. */
export interface PackContents {
  readonly plan: PackPlan;
  /** Those of the packs, open until all is read, since git may replace and remove packs meanwhile. */
  readonly indexes: readonly PackIndex[];
  readonly loose: readonly string[];
  readonly lost: readonly string[];
  /**
   * Finds the structure, where it was asked for and can be known; set to undefined once taken. Run only while other
   * threads are at work: it takes 0.3 s for ansible's packs, and the structure is as large as the plan.
   */
  findStructure: (() => Structure) | undefined;
}

/** Opens all packs and finds out what is in them. Throws Distrust where git has to read everything. */
export function findContents(store: ObjectStore, sharing: Sharing | undefined, isWalked: boolean): PackContents {
  const idBytes = idBytesOf(store.objectFormat);
  const folders = findObjectFolders(store, store.commonDir);
  const packs = folders.flatMap(listPacks);
  if (packs.length > mostPacks) throw new Distrust(`there are more than ${mostPacks} packs`);
  sharing?.foundPacks(packs.map(({ pack }) => pack));
  const indexes = openIndexes(packs, idBytes);
  try {
    return { ...planPacks({ packs, indexes, folders, idBytes }, sharing, isWalked), indexes };
  } catch (error) {
    for (const index of indexes) index.close();
    throw error;
  }
}

interface FoundPacks {
  readonly packs: readonly PackFiles[];
  readonly indexes: readonly PackIndex[];
  readonly folders: readonly string[];
  readonly idBytes: number;
}

function planPacks(
  { packs, indexes, folders, idBytes }: FoundPacks,
  sharing: Sharing | undefined,
  isWalked: boolean,
): Omit<PackContents, 'indexes'> {
  const memory = (bytes: number): ArrayBufferLike =>
    sharing === undefined ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
  const planned = packs.map(({ pack }, number) =>
    planPack(pack, indexes[number], {
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
  const loose = markKnown(plan, indexes, packEnds, [...looseFiles.keys()]);
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
  { entries }: PackPlan,
  indexes: readonly PackIndex[],
  packEnds: readonly number[],
  loose: readonly string[],
): readonly string[] {
  if (indexes.length < 2 && loose.length === 0) return [];
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
}

const noEntry = 0xffffffff;

/** The entry at each position; trees have none. */
function invert(positions: Uint32Array, start: number, end: number, count: number): Uint32Array {
  const entries = new Uint32Array(count).fill(noEntry);
  for (let entry = start; entry < end; entry++) entries[positions[entry]] = entry;
  return entries;
}
