import { readFileSync } from 'node:fs';
import type { PackedObjects, PackFiles } from '../../../model/pack-plan.ts';
import type { TreeFacts, TreeUnpacker, Unpacker } from '../../../model/unpacker.ts';
import { zlib } from '../../archive/zlib.ts';
import type { IdList } from '../objects/wanted-objects.ts';
import { Distrust } from './distrust.ts';
import { entryFlags } from './families.ts';
import { giveBack, NumberRoom } from './number-room.ts';
import type { ObjectIds } from './object-ids.ts';
import { PackObjects } from './pack-objects.ts';

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

/** Stands for the empty tree, and for no tree at all. */
export const noTree = -1;

/** All trees and commits, numbered in the order in which they were read. */
export interface TreeStore {
  readonly facts: TreeFacts;
  /**
   * For each object, the number of its tree plus one, or the negative of its commit's number plus one; 0 if it is
   * neither or missing.
   */
  readonly roles: Int32Array;
  /** For each tree, the one it is made from, or `noTree`; and how many steps it is away from the last of those. */
  readonly bases: Int32Array;
  readonly depths: Uint16Array;
  /** For each tree, where its changes begin, in bytes; with one more for the end of the last. */
  readonly starts: Uint32Array;
  readonly commits: Commits;
  /** The objects of the tips, by number; -1 for a missing one. */
  readonly tips: Int32Array;
  /** Call it once no more trees are compared: it frees some 30 MB for a million. */
  closeChanges(): void;
  /** Call it once the store is no longer needed: it frees some 25 MB for a million trees. */
  close(): void;
}

export interface Commits {
  /** Numbers of objects. */
  readonly objects: Uint32Array;
  readonly trees: Uint32Array;
  /** Seconds since 1970. */
  readonly dates: Float64Array;
  /** For each commit, where its parents begin in `parents`, which are numbers of objects; with one more for the end. */
  readonly parentStarts: Uint32Array;
  readonly parents: Uint32Array;
}

const largestLoose = 16 << 20;
const mostLoose = 100_000;
const commitType = 0;
/** What is kept for a tree and for a commit, in bytes, and room for the padding of arrays. */
const roomMargin = 256;
const treeStoreBytes = 10;
const commitStoreBytes = 20;

/**
 * Reads all trees and commits once, and looks up the numbers of `tips`. Throws Distrust if one of them is invalid, or
 * there are too many to fit; `look` may throw, too.
 */
export function readTrees(
  { idBytes, packs, loose }: Structure,
  ids: ObjectIds,
  unpacker: Unpacker,
  tips: IdList,
  look: (count: number) => void,
): TreeStore {
  if (loose.size > mostLoose) throw new Distrust('there are too many loose objects');
  const trees = unpacker.openTrees(ids.count, idBytes);
  for (const chunk of ids.chunks()) if (!trees.addIds(chunk)) throw new Distrust('the index of a pack is broken');
  trees.endIds();
  const commitCount = packs.reduce((sum, { parts }) => sum + countCommits(parts), 0);
  const treeCount = packs.reduce((sum, { parts }) => sum + countOf(parts), -commitCount);
  const store = new GrowingStore(trees, ids.count, treeCount + loose.size, commitCount + loose.size);
  for (const [pack, { files, parts }] of packs.entries())
    while (parts.length > 0) readFirst(files, parts, idBytes, store, ids.numbers[pack], look);
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

function readFirst(
  files: PackFiles,
  parts: PackedObjects[],
  idBytes: number,
  store: GrowingStore,
  numbers: Uint32Array | undefined,
  look: (count: number) => void,
): void {
  const entries = parts.shift();
  if (!entries) return;
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

function readLoose(file: string, store: GrowingStore, number: number): void {
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

class GrowingStore {
  readonly unpacker: TreeUnpacker;
  readonly #roles: Int32Array;
  readonly #bases: Int32Array;
  readonly #depths: Uint16Array;
  readonly #starts: Uint32Array;
  #treeCount = 0;
  readonly #objects: Uint32Array;
  readonly #trees: Uint32Array;
  readonly #dates: Float64Array;
  readonly #parentStarts: Uint32Array;
  #parents: Uint32Array;
  #parentCount = 0;
  #commitCount = 0;

  constructor(unpacker: TreeUnpacker, objectCount: number, mostTrees: number, mostCommits: number) {
    this.unpacker = unpacker;
    const room = new NumberRoom(
      4 * objectCount + treeStoreBytes * (mostTrees + 1) + commitStoreBytes * (mostCommits + 1) + roomMargin,
    );
    this.#dates = room.float64(mostCommits);
    this.#roles = room.int32(objectCount);
    this.#bases = room.int32(mostTrees);
    this.#depths = room.uint16(mostTrees);
    this.#starts = room.uint32(mostTrees + 1);
    this.#objects = room.uint32(mostCommits);
    this.#trees = room.uint32(mostCommits);
    this.#parentStarts = room.uint32(mostCommits + 1);
    this.#parents = new Uint32Array(mostCommits + 1);
  }

  /** Returns the tree's number; `base.known` is that of its base. */
  addTree(
    object: number,
    at: number,
    size: number,
    base: { readonly at: number; readonly size: number; readonly known: number | undefined } | undefined,
  ): number {
    const tree = this.#treeCount++;
    const changes = this.unpacker.addTree(at, size, base?.at ?? 0, base?.size ?? 0);
    if (changes < 0) throw new Distrust('a tree is not sound, or trees are more than there is room for');
    this.#starts[tree + 1] = changes;
    this.#bases[tree] = base?.known ?? noTree;
    this.#depths[tree] = base?.known === undefined ? 0 : this.#depths[base.known] + 1;
    this.#roles[object] = tree + 1;
    return tree;
  }

  addCommit(object: number, at: number, size: number): void {
    const date = this.unpacker.readCommit(at, size);
    if (date < 0) throw new Distrust('a commit is not sound');
    const { commit: numbers } = this.unpacker;
    const commit = this.#commitCount++;
    this.#objects[commit] = object;
    this.#trees[commit] = numbers[0];
    this.#dates[commit] = date;
    for (let parent = 0; parent < numbers[1]; parent++) this.#addParent(numbers[2 + parent]);
    this.#parentStarts[commit + 1] = this.#parentCount;
    this.#roles[object] = -commit - 1;
  }

  #addParent(object: number): void {
    if (this.#parentCount === this.#parents.length) {
      const larger = new Uint32Array(this.#parents.length * 2);
      larger.set(this.#parents);
      this.#parents = larger;
    }
    this.#parents[this.#parentCount++] = object;
  }

  finish(tips: Int32Array): TreeStore {
    const facts = this.unpacker.finish();
    const [trees, commits] = [this.#treeCount, this.#commitCount];
    // A local variable: a closure over `this` would keep the memory in which trees were read.
    const roles = this.#roles;
    return {
      facts,
      roles,
      bases: this.#bases.subarray(0, trees),
      depths: this.#depths.subarray(0, trees),
      starts: this.#starts.subarray(0, trees + 1),
      commits: {
        objects: this.#objects.subarray(0, commits),
        trees: this.#trees.subarray(0, commits),
        dates: this.#dates.subarray(0, commits),
        parentStarts: this.#parentStarts.subarray(0, commits + 1),
        parents: this.#parents.subarray(0, this.#parentCount),
      },
      tips,
      closeChanges: () => giveBack(facts.changes.view),
      close: () => giveBack(roles),
    };
  }
}
