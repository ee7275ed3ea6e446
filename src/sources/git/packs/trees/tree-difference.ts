import { Distrust } from '../distrust.ts';
import type { LoneObjects } from '../lone/lone-objects.ts';

/** Beyond this many trees git, started once, is as fast. */
const mostTrees = 1_000;
const deepestFolder = 100;
const idBytes = 20;
const space = 0x20;
const treeMode = '040000';
const noBytes: Buffer = Buffer.alloc(0);

/** The entry at a path, in git's notation. */
export interface TreeEntry {
  readonly mode: string;
  readonly id: string;
}

/**
 * Called with a path, one character for each byte, and the files there; a folder is reported through the files in it.
 */
export type DifferenceReceiver = (path: string, before: TreeEntry | undefined, after: TreeEntry | undefined) => void;

interface NamedEntry extends TreeEntry {
  readonly name: string;
  /** Where the next entry begins. */
  readonly end: number;
}

/**
 * Reports what `git diff-tree -r` would report about two trees, either of which may be absent. Throws Distrust for
 * invalid trees.
 */
export class TreeComparison {
  readonly #objects: LoneObjects;
  readonly #onDifference: DifferenceReceiver;
  #trees = 0;

  constructor(objects: LoneObjects, onDifference: DifferenceReceiver) {
    this.#objects = objects;
    this.#onDifference = onDifference;
  }

  compare(before: string | undefined, after: string | undefined): void {
    if (before !== after) this.#compareFolders(before, after, '', 0);
  }

  /**
   * Entries are sorted, so both trees are walked side by side; an entry that is out of order is reported as removed and
   * added.
   */
  #compareFolders(before: string | undefined, after: string | undefined, prefix: string, depth: number): void {
    if (depth > deepestFolder) throw new Distrust('folders are nested too deep');
    const [old, now] = [this.#read(before), this.#read(after)];
    let [oldAt, nowAt] = [0, 0];
    while (oldAt < old.length || nowAt < now.length) {
      const same = sameEntries(old, oldAt, now, nowAt);
      oldAt += same;
      nowAt += same;
      const [oldEntry, entry] = [entryAt(old, oldAt), entryAt(now, nowAt)];
      const order = oldEntry === undefined ? 1 : entry === undefined ? -1 : compareOrder(oldEntry, entry);
      if (order <= 0 && oldEntry) oldAt = oldEntry.end;
      if (order >= 0 && entry) nowAt = entry.end;
      const [first, second] = [order <= 0 ? oldEntry : undefined, order >= 0 ? entry : undefined];
      this.#compareEntries(prefix + (first?.name ?? second?.name ?? ''), first, second, depth);
    }
  }

  #compareEntries(path: string, before: TreeEntry | undefined, after: TreeEntry | undefined, depth: number): void {
    if (before?.id === after?.id && before?.mode === after?.mode) return;
    const [oldFolder, newFolder] = [folderIn(before), folderIn(after)];
    const [oldFile, newFile] = [oldFolder ? undefined : before, newFolder ? undefined : after];
    if (oldFile || newFile) this.#onDifference(path, oldFile, newFile);
    if (oldFolder || newFolder) this.#compareFolders(oldFolder?.id, newFolder?.id, `${path}/`, depth + 1);
  }

  #read(id: string | undefined): Buffer {
    if (id === undefined) return noBytes;
    if (++this.#trees > mostTrees) throw new Distrust('there are many trees to compare');
    const { type, bytes } = this.#objects.read(id);
    if (type !== 'tree') throw new Distrust('a tree is none');
    return Buffer.from(bytes);
  }
}

function folderIn(entry: TreeEntry | undefined): TreeEntry | undefined {
  return entry?.mode === treeMode ? entry : undefined;
}

/**
 * How many bytes of complete entries are equal from here on. Most entries are equal and cold JavaScript is slow, so
 * native code finds them.
 */
function sameEntries(a: Buffer, aAt: number, b: Buffer, bAt: number): number {
  const isSame = (from: number, to: number): boolean => a.compare(b, bAt + from, bAt + to, aAt + from, aAt + to) === 0;
  const length = Math.min(a.length - aAt, b.length - bAt);
  if (length === 0 || isSame(0, length)) return length;
  let [same, differs] = [0, length];
  while (differs - same > 1) {
    const middle = (same + differs) >> 1;
    if (isSame(same, middle)) same = middle;
    else differs = middle;
  }
  let end = aAt;
  for (let next = entryEnd(a, end); next <= aAt + same; next = entryEnd(a, end)) end = next;
  return end - aAt;
}

/** The end of an entry: its name ends with a zero, and ids have a fixed length. */
function entryEnd(tree: Buffer, at: number): number {
  const zero = tree.indexOf(0, at);
  return zero < 0 ? Number.POSITIVE_INFINITY : zero + 1 + idBytes;
}

function entryAt(tree: Buffer, at: number): NamedEntry | undefined {
  if (at >= tree.length) return undefined;
  const nameAt = tree.indexOf(space, at) + 1;
  const zero = tree.indexOf(0, nameAt);
  const end = zero + 1 + idBytes;
  if (nameAt <= at || zero <= nameAt || end > tree.length) throw new Distrust('a tree is not sound');
  return {
    name: tree.toString('latin1', nameAt, zero),
    mode: canonicalMode(tree.toString('latin1', at, nameAt - 1)),
    id: tree.toString('hex', zero + 1, end),
    end,
  };
}

/** Sorts folders as if their names ended in a slash. */
function compareOrder(a: NamedEntry, b: NamedEntry): number {
  const [left, right] = [a, b].map(({ name, mode }) => (mode === treeMode ? `${name}/` : name));
  return left === right ? 0 : left < right ? -1 : 1;
}

/** The mode as git reads it: of the modes that old versions wrote for files only the executable bit counts. */
function canonicalMode(text: string): string {
  if (text === '100644') return text;
  const mode = Number.parseInt(text, 8);
  switch (mode >> 12) {
    case 0o10:
      return (mode & 0o100) === 0 ? '100644' : '100755';
    case 0o12:
      return '120000';
    case 0o04:
      return treeMode;
    case 0o16:
      return '160000';
    default:
      throw new Distrust('a tree is not sound');
  }
}
