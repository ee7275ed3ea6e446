import { noTree, type TreeStore } from './tree-store.ts';

/**
 * What differs between two trees, three numbers for each entry, in the order of a tree: a key (the number of a name,
 * doubled, plus one for a folder), then its value afterwards and before, as in `TreeChangeBytes`.
 */
export type EntryChanges = readonly number[];

const none: EntryChanges = [];
const wordMask = 0xffffff;

/**
 * Compares trees through what each changes in the tree it is stored as a delta of: trees that follow each other in a
 * history are mostly made from each other.
 */
export class TreeChanges {
  readonly #store: TreeStore;
  readonly #changes: DataView;
  readonly #valueBytes: number;
  readonly #valueMask: number;
  /**
   * For each key: the comparison that met it, and its values afterwards and before; either may still be that of the
   * tree both are made from.
   */
  readonly #met: Uint32Array;
  readonly #after: Int32Array;
  readonly #before: Int32Array;
  #comparison = 0;
  /** The last change read: the value in its tree and in the base, and where the next change begins. */
  #ownAfter = 0;
  #ownBefore = 0;
  #next = 0;
  /** The keys met in this comparison. */
  readonly #keys: number[] = [];
  /** For each key, a name to sort entries by. */
  readonly #names: (string | undefined)[] = [];

  constructor(store: TreeStore) {
    this.#store = store;
    const { view, valueBytes } = store.facts.changes;
    this.#changes = view;
    this.#valueBytes = valueBytes;
    this.#valueMask = valueBytes === 3 ? wordMask : -1;
    const keys = 2 * store.facts.nameCount;
    this.#met = new Uint32Array(keys);
    this.#after = new Int32Array(keys);
    this.#before = new Int32Array(keys);
  }

  /** The changes between two trees, either of which may be `noTree`. */
  between(after: number, before: number): EntryChanges {
    if (after === before) return none;
    const { bases } = this.#store;
    if (after !== noTree && bases[after] === before) return this.#own(after, false);
    if (before !== noTree && bases[before] === after) return this.#own(before, true);
    return this.#meet(after, before);
  }

  /** The value of a tree at a key. */
  valueAt(tree: number, key: number): number {
    const { bases, starts } = this.#store;
    for (let one = tree; one !== noTree; one = bases[one]) {
      for (let at = starts[one]; at < starts[one + 1]; at = this.#next)
        if (this.#readChange(at) === key) return this.#ownAfter;
    }
    return 0;
  }

  /** What a tree changes in its base, or the reverse. */
  #own(tree: number, isReversed: boolean): EntryChanges {
    const { starts } = this.#store;
    const own: number[] = [];
    for (let at = starts[tree]; at < starts[tree + 1]; at = this.#next) {
      const key = this.#readChange(at);
      if (isReversed) own.push(key, this.#ownBefore, this.#ownAfter);
      else own.push(key, this.#ownAfter, this.#ownBefore);
    }
    return own;
  }

  /** Goes from both trees to the one that both are made from. */
  #meet(after: number, before: number): EntryChanges {
    const { bases, depths } = this.#store;
    this.#comparison++;
    this.#keys.length = 0;
    let one = after;
    let other = before;
    while (one !== other) {
      const isDeeper = one !== noTree && (other === noTree || depths[one] >= depths[other]);
      if (isDeeper) {
        this.#take(one, this.#after, this.#before);
        one = bases[one];
      } else {
        this.#take(other, this.#before, this.#after);
        other = bases[other];
      }
    }
    return this.#listed();
  }

  /**
   * Notes what a tree changes. The value met first counts for the tree's own side. The base's value counts for the
   * other side until that side has a value itself, and for the own side where a later one gives it. A value known only
   * from the base is stored as its negative minus one.
   */
  #take(tree: number, own: Int32Array, other: Int32Array): void {
    const { starts } = this.#store;
    for (let at = starts[tree]; at < starts[tree + 1]; at = this.#next) {
      const key = this.#readChange(at);
      const base = -this.#ownBefore - 1;
      if (this.#met[key] !== this.#comparison) {
        this.#met[key] = this.#comparison;
        this.#keys.push(key);
        own[key] = this.#ownAfter;
        other[key] = base;
        continue;
      }
      if (own[key] < 0) own[key] = this.#ownAfter;
      if (other[key] < 0) other[key] = base;
    }
  }

  /** Reads a change, and where the next one begins; returns its key. */
  #readChange(at: number): number {
    const word = this.#changes.getUint32(at, true) & wordMask;
    const afterAt = at + 3;
    const beforeAt = afterAt + this.#valueBytes;
    this.#ownAfter = this.#changes.getInt32(afterAt, true) & this.#valueMask;
    this.#ownBefore = (word & 1) === 0 ? 0 : this.#changes.getInt32(beforeAt, true) & this.#valueMask;
    this.#next = (word & 1) === 0 ? beforeAt : beforeAt + this.#valueBytes;
    return word >> 1;
  }

  #listed(): EntryChanges {
    const keys = this.#keys;
    let count = 0;
    for (const key of keys) if (valueOf(this.#after[key]) !== valueOf(this.#before[key])) keys[count++] = key;
    keys.length = count;
    if (count > 1) keys.sort((a, b) => (this.#nameOf(a) < this.#nameOf(b) ? -1 : 1));
    const listed: number[] = [];
    for (const key of keys) listed.push(key, valueOf(this.#after[key]), valueOf(this.#before[key]));
    return listed;
  }

  /** Names of folders are sorted as if they ended in a slash. */
  #nameOf(key: number): string {
    return (this.#names[key] ??= this.#store.facts.nameOf(key >> 1) + ((key & 1) === 1 ? '/' : ''));
  }
}

function valueOf(noted: number): number {
  return noted < 0 ? -noted - 1 : noted;
}
