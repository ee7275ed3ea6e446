import { treeValueKinds } from '../../../../model/git/unpacker.ts';
import { TimeOver } from '../../../../model/time-over.ts';
import type { Turns } from '../../../event-loop-turns.ts';
import { ChangeRecord } from '../../history/change-record.ts';
import { Distrust } from '../distrust.ts';
import { TreeChanges } from '../trees/tree-changes.ts';
import { topFolder, TreePaths } from '../trees/tree-paths.ts';
import { noTree, type TreeStore } from '../trees/tree-store.ts';

/** How deep folders may be nested. Git itself goes no deeper. */
const deepest = 2048;

/** What a walk asks and tells while it goes on. */
export interface WalkEvents {
  /** Called with each path and folder once, as Latin-1. */
  readonly onPath: (path: string) => void;
  /** Whether the time is over. */
  readonly isOver: () => boolean;
  /** Set if the walk is to let the event loop turn. */
  readonly turns?: Turns | undefined;
}

/** Asking for the time takes as long as reading a small tree, so it is asked once in so many. */
const countPerLook = 1024;

/** Throws TimeOver if it is, for a part of the numbers only. */
export function lookAtTime(count: number, { isOver }: WalkEvents): void {
  if (count % countPerLook === 0 && isOver()) throw new TimeOver();
}

/** Walks through the commits. In the record an object's number is increased by one; 0 stands for no object. */
export class HistoryWalk {
  readonly paths: TreePaths;
  readonly changes: ChangeRecord = new ChangeRecord();
  readonly absent: Set<string> = new Set();
  readonly others: Map<number, string> = new Map();
  readonly #store: TreeStore;
  readonly #trees: TreeChanges;
  readonly #idCount: number;
  readonly #events: WalkEvents;
  #folders = 0;

  constructor(store: TreeStore, idCount: number, events: WalkEvents) {
    this.#store = store;
    this.#events = events;
    this.#idCount = idCount;
    this.#trees = new TreeChanges(store);
    this.paths = new TreePaths((name) => store.facts.nameOf(name), events.onPath);
  }

  /** Stops now and then, so that something else can be done. */
  *run(order: Int32Array): Iterable<void> {
    const { commits, roles } = this.#store;
    for (const [index, commit] of order.entries()) {
      if (index % countPerLook === 0) yield;
      lookAtTime(index, this.#events);
      this.changes.begin(commits.objects[commit] + 1, commits.dates[commit]);
      const parents: number[] = [];
      for (let at = commits.parentStarts[commit]; at < commits.parentStarts[commit + 1]; at++)
        parents.push(this.#treeOf(commits.trees[-roles[commits.parents[at]] - 1]));
      const tree = this.#treeOf(commits.trees[commit]);
      if (parents.length > 1) this.#combine(tree, parents, topFolder, 0);
      else this.#compare(tree, parents[0] ?? noTree, topFolder, 0);
    }
    if (this.changes.isFull) throw new Distrust('there are too many changes');
  }

  /** A few trees that hold each other many times make a billion folders, so one commit may take for ever. */
  #enter(depth: number): void {
    if (depth > deepest) throw new Distrust('folders are nested too deep');
    if (this.changes.isFull) throw new Distrust('there are too many changes');
    lookAtTime(++this.#folders, this.#events);
  }

  #treeOf(object: number): number {
    const role = this.#store.roles[object] ?? 0;
    if (role <= 0) throw new Distrust('a tree is missing');
    return role - 1;
  }

  #folderOf(value: number): number {
    return value === 0 ? noTree : this.#treeOf(value >>> 3);
  }

  #compare(after: number, before: number, folder: number, depth: number): void {
    this.#enter(depth);
    const changes = this.#trees.between(after, before);
    for (let at = 0; at < changes.length; at += 3) {
      const path = this.paths.add(folder, changes[at]);
      if ((changes[at] & 1) === 1)
        this.#compare(this.#folderOf(changes[at + 1]), this.#folderOf(changes[at + 2]), path, depth + 1);
      else this.#note(path, changes[at + 1], 1, () => changes[at + 2]);
    }
  }

  /** For a merge, notes only what differs from all parents. */
  #combine(after: number, parents: readonly number[], folder: number, depth: number): void {
    this.#enter(depth);
    if (parents.includes(after)) return;
    const changes = this.#trees.between(after, parents[0] ?? noTree);
    for (let at = 0; at < changes.length; at += 3) {
      const value = changes[at + 1];
      const before = this.#beforeIn(parents, changes[at], value, changes[at + 2]);
      if (before === undefined) continue;
      const path = this.paths.add(folder, changes[at]);
      if ((changes[at] & 1) === 1)
        this.#combine(
          this.#folderOf(value),
          before.map((one) => this.#folderOf(one)),
          path,
          depth + 1,
        );
      else this.#note(path, value, before.length, (parent) => before[parent]);
    }
  }

  /** The values of the parents at a key; undefined if one of them equals `value`. */
  #beforeIn(parents: readonly number[], key: number, value: number, first: number): readonly number[] | undefined {
    const before = [first];
    for (let parent = 1; parent < parents.length; parent++) {
      const one = this.#trees.valueAt(parents[parent], key);
      if (one === value) return undefined;
      before.push(one);
    }
    return before;
  }

  #note(path: number, value: number, parents: number, before: (parent: number) => number): void {
    const after = this.#numberOf(value);
    const numberBefore = (parent: number): number => this.#numberOf(before(parent));
    if ((value & 7) === treeValueKinds.submodule) {
      this.changes.addSubmodule(path, after, parents, numberBefore);
      return;
    }
    if (after > this.#idCount) this.absent.add(this.others.get(after) ?? '');
    this.changes.add(path, after, parents, numberBefore);
  }

  #numberOf(value: number): number {
    if (value === 0) return 0;
    const number = (value >>> 3) + 1;
    if (number > this.#idCount && !this.others.has(number))
      this.others.set(number, this.#store.facts.absentId(number - 1));
    return number;
  }
}
