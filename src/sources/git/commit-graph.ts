import { streamLines, type GitPlace } from './run.ts';

/** Sets that are followed at once, a bit each. */
export const setsAtOnce = 31;

/** Which commit has which parents, of all that refs and reflogs lead to. */
export class CommitGraph {
  readonly #numbers = new Map<string, number>();
  /** Commits, no parent before its children, each with the number of its parents and these behind it. */
  #links = new Int32Array(1 << 12);
  #length = 0;
  /** Where each commit stands there. */
  readonly #starts: number[] = [];

  static async load(place: GitPlace): Promise<CommitGraph> {
    const graph = new CommitGraph();
    await streamLines(place, ['rev-list', '--all', '--reflog', '--topo-order', '--parents', '--'], (line) => graph.#add(line.split(' ')));
    return graph;
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** For each commit, by number, the bits of the sets of which it is one or has one among its ancestors. At most `setsAtOnce` sets. */
  reach(sets: readonly Iterable<number>[]): Int32Array {
    const bits = new Int32Array(this.#numbers.size);
    for (const [index, numbers] of sets.entries()) for (const number of numbers) bits[number] = (bits[number] ?? 0) | (1 << index);
    for (let index = this.#starts.length - 1; index >= 0; index--) {
      const start = this.#starts[index] ?? 0;
      const number = this.#links[start] ?? 0;
      const end = start + 2 + (this.#links[start + 1] ?? 0);
      for (let at = start + 2; at < end; at++) bits[number] = (bits[number] ?? 0) | (bits[this.#links[at] ?? 0] ?? 0);
    }
    return bits;
  }

  #add([id = '', ...parents]: readonly string[]): void {
    this.#starts.push(this.#length);
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
    // A copy: a part of a text keeps all of it in memory.
    this.#numbers.set(Buffer.from(id, 'latin1').toString('latin1'), this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
