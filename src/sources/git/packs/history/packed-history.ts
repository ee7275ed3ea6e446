import type { Unpacker } from '../../../../model/git/unpacker.ts';
import type { PathChange, RecordedCommits } from '../../../../model/source.ts';
import { showByteString } from '../../../path-bytes.ts';
import { type ChangeRecord, rememberTexts } from '../../history/change-record.ts';
import type { IdList } from '../../objects/wanted-objects.ts';
import { releaseMemory } from '../../release-memory.ts';
import { collectIds, findNumbers, readMarked, type ObjectIds } from '../object-ids.ts';
import { topFolder, type TreePaths } from '../trees/tree-paths.ts';
import { manyObjects, readTrees, type Structure } from '../trees/tree-reader.ts';
import { orderCommits } from './commit-order.ts';
import { recordCommits } from './commit-record.ts';
import { HistoryWalk, lookAtTime, type WalkEvents } from './history-walk.ts';

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
    { paths, changes, absent, others }: HistoryWalk,
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
    const store = readTrees(structure, ids, { unpacker, tips, look: (count) => lookAtTime(count, events) });
    const isLarge = ids.count >= manyObjects;
    if (isLarge) releaseMemory();
    try {
      const walk = new HistoryWalk(store, ids.count, events);
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

/** Marks these numbers, each plus one as in the record, where 0 stands for no object. */
function mark(numbers: Iterable<number>, count: number): Uint8Array {
  const isMarked = new Uint8Array(count + 1);
  for (const number of numbers) isMarked[number + 1] = 1;
  isMarked[0] = 0;
  return isMarked;
}
