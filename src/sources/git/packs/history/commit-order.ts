import { Distrust } from '../distrust.ts';
import type { TreeStore } from '../trees/tree-store.ts';

/**
 * The commits that tips lead to, in the order of `git log --date-order`: no parent before its children, otherwise the
 * newest first, and those of the same second in the order in which they are found. Tips are numbers of objects. Throws
 * Distrust if something that should be a commit is not.
 */
export function orderCommits(
  { commits, roles }: Pick<TreeStore, 'commits' | 'roles'>,
  tips: Iterable<number>,
): Int32Array {
  const { dates, parentStarts, parents } = commits;
  const commitOf = (object: number): number => {
    if (!(roles[object] < 0)) throw new Distrust('a commit is missing');
    return -roles[object] - 1;
  };
  const children = new Int32Array(dates.length).fill(-1);
  const met = new Int32Array(dates.length);
  let metCount = 0;
  const queue = new DateQueue(dates);
  const meet = (object: number): void => {
    const commit = commitOf(object);
    if (children[commit] >= 0) return;
    children[commit] = 0;
    queue.add(commit);
  };
  for (const tip of tips) meet(tip);
  for (let commit = queue.take(); commit !== undefined; commit = queue.take()) {
    met[metCount++] = commit;
    for (let at = parentStarts[commit]; at < parentStarts[commit + 1]; at++) meet(parents[at]);
  }
  const all = met.subarray(0, metCount);
  for (const commit of all)
    for (let at = parentStarts[commit]; at < parentStarts[commit + 1]; at++) children[commitOf(parents[at])]++;
  for (const commit of all) if (children[commit] === 0) queue.add(commit);
  const order = new Int32Array(metCount);
  let length = 0;
  for (let commit = queue.take(); commit !== undefined; commit = queue.take()) {
    order[length++] = commit;
    for (let at = parentStarts[commit]; at < parentStarts[commit + 1]; at++) {
      const parent = commitOf(parents[at]);
      if (--children[parent] === 0) queue.add(parent);
    }
  }
  return order.subarray(0, length);
}

/** A queue that gives the newest commit first, and of the same second the one added first. */
class DateQueue {
  readonly #dates: Float64Array;
  /** A heap, and, by commit, when it was added. Each commit is added at most once before the queue is empty. */
  readonly #heap: Int32Array;
  #count = 0;
  readonly #turns: Uint32Array;
  #turn = 0;

  constructor(dates: Float64Array) {
    this.#dates = dates;
    this.#heap = new Int32Array(dates.length);
    this.#turns = new Uint32Array(dates.length);
  }

  add(commit: number): void {
    this.#turns[commit] = this.#turn++;
    let at = this.#count++;
    for (let up = (at - 1) >> 1; at > 0 && this.#isBefore(commit, this.#heap[up]); up = (at - 1) >> 1) {
      this.#heap[at] = this.#heap[up];
      at = up;
    }
    this.#heap[at] = commit;
  }

  take(): number | undefined {
    if (this.#count === 0) return undefined;
    const first = this.#heap[0];
    const count = --this.#count;
    const last = this.#heap[count];
    let at = 0;
    for (let down = 1; down < count; down = 2 * at + 1) {
      if (down + 1 < count && this.#isBefore(this.#heap[down + 1], this.#heap[down])) down++;
      if (!this.#isBefore(this.#heap[down], last)) break;
      this.#heap[at] = this.#heap[down];
      at = down;
    }
    this.#heap[at] = last;
    return first;
  }

  #isBefore(a: number, b: number): boolean {
    return this.#dates[a] > this.#dates[b] || (this.#dates[a] === this.#dates[b] && this.#turns[a] < this.#turns[b]);
  }
}
