import { readFileSync } from 'node:fs';
import type { PackedObjects, PackFiles } from '../../../../model/git/pack-plan.ts';
import type { Unpacker } from '../../../../model/git/unpacker.ts';
import { zlib } from '../../../archive/deflate/zlib.ts';
import type { IdList } from '../../objects/wanted-objects.ts';
import { Distrust } from '../distrust.ts';
import { giveBack } from '../number-room.ts';
import type { ObjectIds } from '../object-ids.ts';
import { PackObjects } from '../pack-objects.ts';
import { entryFlags } from '../plan/families.ts';
import { type TreeStore, TreeStoreBuilder } from './tree-store.ts';

/** Where the trees and commits of a repository are. */
export interface Structure {
  readonly idBytes: number;
  /**
   * Whoever reads the parts takes them out one by one and gives their memory back: for ansible's 1.4 million trees and
   * commits they take 18 MB, while what is read from them grows to 50.
   */
  readonly packs: readonly { readonly files: PackFiles; readonly parts: PackedObjects[] }[];
  /** The files of loose objects, by id, in ascending order. */
  readonly loose: ReadonlyMap<string, string>;
}

/** From this many objects on, the memory for reading them, 100 bytes for each, is released right away. */
export const manyObjects = 200_000;

const largestLoose = 16 << 20;
const mostLoose = 100_000;
const commitType = 0;
export interface TreeReading {
  readonly unpacker: Unpacker;
  /** Ids that are looked up among the objects. */
  readonly tips: IdList;
  /** Called for each object with the number of those of its part before it; may throw. */
  look(count: number): void;
}

/** Reads all trees and commits once. Throws Distrust if one of them is invalid, or there are too many to fit. */
export function readTrees(
  { idBytes, packs, loose }: Structure,
  ids: ObjectIds,
  { unpacker, tips, look }: TreeReading,
): TreeStore {
  if (loose.size > mostLoose) throw new Distrust('there are too many loose objects');
  const trees = unpacker.openTrees(ids.count, idBytes);
  for (const chunk of ids.chunks()) if (!trees.addIds(chunk)) throw new Distrust('the index of a pack is broken');
  trees.endIds();
  const commitCount = packs.reduce((sum, { parts }) => sum + countCommits(parts), 0);
  const treeCount = packs.reduce((sum, { parts }) => sum + countOf(parts), -commitCount);
  const store = new TreeStoreBuilder(trees, {
    objects: ids.count,
    trees: treeCount + loose.size,
    commits: commitCount + loose.size,
  });
  for (const [pack, { files, parts }] of packs.entries()) {
    const numbers = ids.numbers[pack];
    for (let entries = parts.shift(); entries !== undefined; entries = parts.shift())
      readPart({ files, idBytes, entries, numbers }, store, look);
  }
  for (const [index, file] of [...loose.values()].entries())
    readLoose(file, store, ids.numbers[packs.length]?.[index] ?? 0);
  return store.finish(
    Int32Array.from({ length: tips.count }, (_, index) => trees.find(Buffer.from(tips.at(index), 'hex'))),
  );
}

/** The number of objects in these parts. */
export function countOf(parts: readonly PackedObjects[]): number {
  return parts.reduce((sum, { flags }) => sum + flags.length, 0);
}

function countCommits(parts: readonly PackedObjects[]): number {
  const countIn = ({ flags }: PackedObjects): number =>
    flags.reduce((count, flag) => count + Number((flag & entryFlags.typeMask) === commitType), 0);
  return parts.reduce((sum, part) => sum + countIn(part), 0);
}

interface PackPart {
  readonly files: PackFiles;
  readonly idBytes: number;
  readonly entries: PackedObjects;
  /** The numbers of objects by their positions in the index; the same where it is left out. */
  readonly numbers: Uint32Array | undefined;
}

function readPart(
  { files, idBytes, entries, numbers }: PackPart,
  store: TreeStoreBuilder,
  look: TreeReading['look'],
): void {
  const objects = new PackObjects<number>(
    { packs: [files], idBytes, entries },
    store.unpacker,
    (entry, at, size, base) => {
      look(entry);
      const position = entries.positions[entry];
      const number = numbers ? numbers[position] : position;
      if ((entries.flags[entry] & entryFlags.typeMask) === commitType) return void store.addCommit(number, at, size);
      return store.addTree(number, at, size, base);
    },
    refuse,
  );
  try {
    objects.read(0, 0, entries.flags.length);
  } finally {
    objects.close();
    giveBack(entries.flags);
  }
}

function refuse(): never {
  throw new Distrust('a tree or commit cannot be read');
}

function readLoose(file: string, store: TreeStoreBuilder, number: number): void {
  const bytes = zlib().inflateSync(readFileSync(file), { maxOutputLength: largestLoose });
  const end = bytes.indexOf(0);
  const type = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf(0x20)));
  if (end < 0 || end > 32 || (type !== 'tree' && type !== 'commit')) return;
  const { unpacker } = store;
  const content = bytes.subarray(end + 1);
  if (unpacker.start + content.length + unpacker.outputPadding > unpacker.end)
    throw new Distrust('a loose object is too large');
  unpacker.bytes.set(content, unpacker.start);
  if (type === 'tree') store.addTree(number, unpacker.start, content.length, undefined);
  else store.addCommit(number, unpacker.start, content.length);
}
