import type { TreeFacts, TreeUnpacker } from '../../../../model/git/unpacker.ts';
import { Distrust } from '../distrust.ts';
import { giveBack, NumberRoom } from '../number-room.ts';

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

/** What is kept for an object, a tree and a commit, in bytes, and room for the padding of arrays. */
const roomMargin = 256;
const objectStoreBytes = 4;
const treeStoreBytes = 10;
const commitStoreBytes = 20;

/** The most that there can be of each. */
export interface StoreSize {
  readonly objects: number;
  readonly trees: number;
  readonly commits: number;
}

/** The text that a tree is made from; `known` is the number of its tree. */
interface TreeBase {
  readonly at: number;
  readonly size: number;
  readonly known: number | undefined;
}

/** Takes in trees and commits one by one. */
export class TreeStoreBuilder {
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

  constructor(unpacker: TreeUnpacker, { objects, trees, commits }: StoreSize) {
    this.unpacker = unpacker;
    const room = new NumberRoom(
      objectStoreBytes * objects + treeStoreBytes * (trees + 1) + commitStoreBytes * (commits + 1) + roomMargin,
    );
    this.#dates = room.float64(commits);
    this.#roles = room.int32(objects);
    this.#bases = room.int32(trees);
    this.#depths = room.uint16(trees);
    this.#starts = room.uint32(trees + 1);
    this.#objects = room.uint32(commits);
    this.#trees = room.uint32(commits);
    this.#parentStarts = room.uint32(commits + 1);
    this.#parents = new Uint32Array(commits + 1);
  }

  /** Returns the tree's number. */
  addTree(object: number, at: number, size: number, base: TreeBase | undefined): number {
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
