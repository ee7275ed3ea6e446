import { noTree, type TreeStore } from './tree-store.ts';

/** What differs between two trees: a key, what it holds afterwards and before. Three numbers each, as in `TreeUnpacker.changes`, in the order of a tree. */
export type Changes = readonly number[];

const none: Changes = [];

/** Compares trees by what they change of those that they are made of: two that follow each other in a history are made of each other, mostly. */
export class TreeChanges {
  readonly #store: TreeStore;
  readonly #changes: Uint32Array;
  /** By key, in which comparison it was met, and what it holds afterwards and before; either may still be that of the tree that both are made of. */
  readonly #met: Uint32Array;
  readonly #after: Int32Array;
  readonly #before: Int32Array;
  #comparison = 0;
  /** Keys that were met. */
  readonly #keys: number[] = [];
  /** By key a name by which entries are in order. */
  readonly #names: (string | undefined)[] = [];

  constructor(store: TreeStore) {
    this.#store = store;
    this.#changes = store.unpacker.changes();
    const keys = 2 * store.unpacker.nameCount();
    this.#met = new Uint32Array(keys);
    this.#after = new Int32Array(keys);
    this.#before = new Int32Array(keys);
  }

  /** Of two trees, either of which may be `noTree`. */
  between(after: number, before: number): Changes {
    if (after === before) return none;
    const { bases } = this.#store;
    if (after !== noTree && bases[after] === before) return this.#own(after, false);
    if (before !== noTree && bases[before] === after) return this.#own(before, true);
    return this.#meet(after, before);
  }

  /** What a tree holds at a key. */
  valueAt(tree: number, key: number): number {
    const { bases, starts } = this.#store;
    for (let one = tree; one !== noTree; one = bases[one]) {
      for (let at = 3 * starts[one]; at < 3 * starts[one + 1]; at += 3) if (this.#changes[at] === key) return this.#changes[at + 1];
    }
    return 0;
  }

  /** What a tree changes of its base, or the other way round. */
  #own(tree: number, isReversed: boolean): Changes {
    const { starts } = this.#store;
    const own: number[] = [];
    for (let at = 3 * starts[tree]; at < 3 * starts[tree + 1]; at += 3) {
      const [one, other] = [this.#changes[at + 1], this.#changes[at + 2]];
      own.push(this.#changes[at], isReversed ? other : one, isReversed ? one : other);
    }
    return own;
  }

  /** Goes from both to the tree that they are made of. */
  #meet(after: number, before: number): Changes {
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
   * Notes what a tree changes. What was met first holds for its own side; what stood there before holds for the other side as long as that has said
   * nothing, and for its own where that comes later. Values that are only those of the base are negative, less one.
   */
  #take(tree: number, own: Int32Array, other: Int32Array): void {
    const { starts } = this.#store;
    for (let at = 3 * starts[tree]; at < 3 * starts[tree + 1]; at += 3) {
      const key = this.#changes[at];
      const base = -this.#changes[at + 2] - 1;
      if (this.#met[key] !== this.#comparison) {
        this.#met[key] = this.#comparison;
        this.#keys.push(key);
        own[key] = this.#changes[at + 1];
        other[key] = base;
        continue;
      }
      if (own[key] < 0) own[key] = this.#changes[at + 1];
      if (other[key] < 0) other[key] = base;
    }
  }

  #listed(): Changes {
    const keys = this.#keys;
    let count = 0;
    for (const key of keys) if (valueOf(this.#after[key]) !== valueOf(this.#before[key])) keys[count++] = key;
    keys.length = count;
    if (count > 1) keys.sort((a, b) => (this.#nameOf(a) < this.#nameOf(b) ? -1 : 1));
    const listed: number[] = [];
    for (const key of keys) listed.push(key, valueOf(this.#after[key]), valueOf(this.#before[key]));
    return listed;
  }

  /** The names of folders count as if they ended in a slash. */
  #nameOf(key: number): string {
    return (this.#names[key] ??= this.#store.unpacker.nameOf(key >> 1) + ((key & 1) === 1 ? '/' : ''));
  }
}

function valueOf(noted: number): number {
  return noted < 0 ? -noted - 1 : noted;
}
