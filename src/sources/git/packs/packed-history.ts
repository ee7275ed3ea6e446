import type { PathChange, RecordedCommits } from '../../../model/source.ts';
import { TimeOver } from '../../../model/time-over.ts';
import { treeValueKinds, type Unpacker } from '../../../model/unpacker.ts';
import { releaseMemory } from '../../release-memory.ts';
import type { Turns } from '../../turns.ts';
import { ChangeRecord, rememberTexts } from '../history/change-record.ts';
import type { IdList } from '../objects/wanted-objects.ts';
import { orderCommits } from './commit-order.ts';
import { recordCommits } from './commit-record.ts';
import { Distrust } from './distrust.ts';
import { collectIds, findNumbers, readMarked, type ObjectIds } from './object-ids.ts';
import { TreeChanges } from './tree-changes.ts';
import { topFolder, TreePaths } from './tree-paths.ts';
import { manyObjects, noTree, readTrees, type Structure, type TreeStore } from './tree-store.ts';
import { showByteString } from '../../path-bytes.ts';

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

/**
 * What the commits that tips lead to changed, as `git log -c --root --date-order` would report it, but read directly
 * from the packs: git takes 19 s for the 245,000 commits in ansible's packs, and holds 350 MB.
 */
export class PackedHistory {
  readonly #ids: ObjectIds;
  readonly #zeros: string;
  readonly #paths: TreePaths;
  readonly #changes: ChangeRecord;
  /** Ids of objects that are not in the repository, commits of submodules among them, by their number in the record. */
  readonly #others: ReadonlyMap<number, string>;
  /** Ids of objects that commits brought but that are not in the repository. */
  readonly absent: readonly string[];
  readonly commits: RecordedCommits;

  private constructor(
    ids: ObjectIds,
    idBytes: number,
    { paths, changes, absent, others }: Walk,
    commits: RecordedCommits,
  ) {
    this.#ids = ids;
    this.#zeros = '0'.repeat(2 * idBytes);
    this.#paths = paths;
    this.#changes = changes;
    this.#others = others;
    this.absent = [...absent].sort();
    this.commits = commits;
  }

  /** Throws Distrust if git should be asked instead, and TimeOver. */
  static async read(
    structure: Structure,
    tips: IdList,
    unpacker: Unpacker,
    events: WalkEvents,
  ): Promise<PackedHistory> {
    const ids = collectIds(
      structure.packs.map(({ files }) => files),
      [...structure.loose.keys()],
      structure.idBytes,
    );
    const store = readTrees(structure, ids, unpacker, tips, (count) => lookAtTime(count, events));
    const isLarge = ids.count >= manyObjects;
    if (isLarge) releaseMemory();
    try {
      const walk = new Walk(store, ids.count, events);
      const order = orderCommits(store, store.tips);
      for (const _ of walk.run(order)) if (events.turns?.isDue === true) await events.turns.take();
      walk.paths.close();
      store.closeChanges();
      if (isLarge) releaseMemory();
      return new PackedHistory(ids, structure.idBytes, walk, recordCommits(store, order, ids, structure.idBytes));
    } finally {
      store.closeChanges();
      store.close();
    }
  }

  /**
   * Reports the changes that have one of these objects before or after, newest first. Changes that name the same object
   * or path share one string.
   */
  tell(wanted: ReadonlySet<string>, onEntry: (entry: PathChange) => void): void {
    const others = this.#othersIn(wanted);
    const isWanted = mark(
      [...findNumbers(this.#ids, [...wanted].sort()), ...others],
      Math.max(this.#ids.count, ...others.map((number) => number + 1)),
    );
    const isTold = new Uint8Array(this.#ids.count + 1);
    const selection = this.#changes.select(isWanted);
    this.#changes.mark(selection, isTold);
    const ids = readMarked(this.#ids, isTold.subarray(1));
    const names = {
      idOf: (number: number) => (number === 0 ? this.#zeros : (ids.get(number - 1) ?? this.#others.get(number) ?? '')),
      pathOf: rememberTexts((number) => this.#pathOf(number)),
    };
    this.#changes.tell(selection, names, onEntry);
  }

  /** Gives a function from the id of one of these objects to the paths at which commits put it. */
  paths(wanted: ReadonlySet<string>): (id: string) => readonly string[] {
    const sorted = [...wanted].sort();
    const numbers = findNumbers(this.#ids, sorted);
    const numberById = new Map(sorted.map((id, index) => [id, numbers[index] + 1]));
    const paths = this.#changes.paths(mark(numbers, this.#ids.count));
    const pathOf = rememberTexts((number) => this.#pathOf(number));
    return (id) => paths.of(numberById.get(id) ?? 0).map(pathOf);
  }

  /** The ids of the files that commits put at these paths, given as Latin-1, each with one of the paths. */
  filesAt(paths: ReadonlySet<string>): ReadonlyMap<string, string> {
    const files = this.#changes.filesAt((path) => paths.has(this.#paths.textOf(path)));
    const isAsked = new Uint8Array(this.#ids.count);
    for (const object of files.keys()) if (object > 0 && object <= isAsked.length) isAsked[object - 1] = 1;
    const ids = readMarked(this.#ids, isAsked);
    return new Map([...ids].map(([number, id]) => [id, this.#paths.textOf(files.get(number + 1) ?? topFolder)]));
  }

  /** The numbers of those that are not in the repository, without the increase. */
  #othersIn(wanted: ReadonlySet<string>): readonly number[] {
    return [...this.#others].flatMap(([number, id]) => (wanted.has(id) ? number - 1 : []));
  }

  #pathOf(number: number): string {
    return showByteString(this.#paths.textOf(number));
  }
}

/** Throws TimeOver if it is, for a part of the numbers only. */
function lookAtTime(count: number, { isOver }: WalkEvents): void {
  if (count % countPerLook === 0 && isOver()) throw new TimeOver();
}

/** Marks these numbers, each plus one as in the record, where 0 stands for no object. */
function mark(numbers: Iterable<number>, count: number): Uint8Array {
  const isMarked = new Uint8Array(count + 1);
  for (const number of numbers) isMarked[number + 1] = 1;
  isMarked[0] = 0;
  return isMarked;
}

/** Walks through the commits. In the record an object's number is increased by one; 0 stands for no object. */
class Walk {
  readonly paths: TreePaths;
  readonly changes: ChangeRecord = new ChangeRecord();
  readonly absent = new Set<string>();
  readonly others = new Map<number, string>();
  readonly #store: TreeStore;
  readonly #trees: TreeChanges;
  readonly #idCount: number;

  readonly #events: WalkEvents;

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

  #treeOf(object: number): number {
    const role = this.#store.roles[object] ?? 0;
    if (role <= 0) throw new Distrust('a tree is missing');
    return role - 1;
  }

  #folderOf(value: number): number {
    return value === 0 ? noTree : this.#treeOf(value >>> 3);
  }

  #compare(after: number, before: number, folder: number, depth: number): void {
    if (depth > deepest) throw new Distrust('folders are nested too deep');
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
    if (depth > deepest) throw new Distrust('folders are nested too deep');
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
    const isSubmodule = (value & 7) === treeValueKinds.submodule;
    const after = this.#numberOf(value);
    if (!isSubmodule && after > this.#idCount) this.absent.add(this.others.get(after) ?? '');
    this.changes.add(path, isSubmodule, after, parents, (parent) => this.#numberOf(before(parent)));
  }

  #numberOf(value: number): number {
    if (value === 0) return 0;
    const number = (value >>> 3) + 1;
    if (number > this.#idCount && !this.others.has(number))
      this.others.set(number, this.#store.facts.absentId(number - 1));
    return number;
  }
}
