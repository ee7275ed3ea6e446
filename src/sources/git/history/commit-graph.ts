import type { RecordedCommits } from '../../../model/source.ts';
import { streamLines, type GitPlace } from '../process/run.ts';

/** Sets that are followed at once, one bit each. */
export const setsAtOnce = 31;

/** The parents of every commit that refs and reflogs lead to. */
export class CommitGraph {
  readonly #commits: RecordedCommits;
  /** Where the entry of each commit begins in `links`. */
  readonly #starts: Uint32Array;
  readonly #bits: Int32Array;

  constructor(commits: RecordedCommits) {
    const { count, links } = commits;
    this.#commits = commits;
    const starts = new Uint32Array(count);
    let listed = 0;
    for (let at = 0; at < links.length; at += 2 + links[at + 1]) starts[listed++] = at;
    // A missing parent has a number, but no entry.
    this.#starts = starts.subarray(0, listed);
    this.#bits = new Int32Array(count);
  }

  static async load(place: GitPlace): Promise<CommitGraph> {
    const commits = new ListedCommits();
    await streamLines(place, ['rev-list', '--all', '--reflog', '--topo-order', '--parents', '--'], (line) =>
      commits.add(line.split(' ')),
    );
    return new CommitGraph(commits);
  }

  numberOf(id: string): number | undefined {
    return this.#commits.numberOf(id);
  }

  /**
   * For each commit, by number, a bit for every set that contains it or one of its ancestors. At most `setsAtOnce`
   * sets. Valid until the next call.
   */
  reach(sets: readonly Iterable<number>[]): Int32Array {
    const { links } = this.#commits;
    const bits = this.#bits.fill(0);
    for (const [index, numbers] of sets.entries()) for (const number of numbers) bits[number] |= 1 << index;
    for (let index = this.#starts.length - 1; index >= 0; index--) {
      const start = this.#starts[index];
      const end = start + 2 + links[start + 1];
      for (let at = start + 2; at < end; at++) bits[links[start]] |= bits[links[at]];
    }
    return bits;
  }
}

class ListedCommits implements RecordedCommits {
  readonly #numbers = new Map<string, number>();
  #links = new Int32Array(1 << 12);
  #length = 0;

  get count(): number {
    return this.#numbers.size;
  }

  get links(): Int32Array {
    return this.#links.subarray(0, this.#length);
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  add([id = '', ...parents]: readonly string[]): void {
    this.#put(this.#number(id));
    this.#put(parents.length);
    for (const parent of parents) this.#put(this.#number(parent));
  }

  #put(value: number): void {
    if (this.#length === this.#links.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#links);
      this.#links = larger;
    }
    this.#links[this.#length++] = value;
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    // A copy, since a slice of a string keeps the whole string in memory.
    this.#numbers.set(Buffer.from(id, 'latin1').toString('latin1'), this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
