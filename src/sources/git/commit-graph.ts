import { streamGit, type GitPlace } from './run.ts';

/** Sets that are followed at once, a bit each. */
export const setsAtOnce = 31;

/** Which commit has which parents, of all that refs and reflogs lead to. */
export class CommitGraph {
  readonly #numbers = new Map<string, number>();
  /** Commits, no parent before its children. */
  readonly #order: number[] = [];
  /** For each commit of the order its parents. */
  readonly #parents: (readonly number[])[] = [];

  static async load(place: GitPlace): Promise<CommitGraph> {
    const graph = new CommitGraph();
    let rest = '';
    await streamGit(place, ['rev-list', '--all', '--reflog', '--topo-order', '--parents', '--'], (bytes) => {
      const lines = (rest + bytes.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) graph.#add(line.split(' '));
    });
    return graph;
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** For each commit, by number, the bits of the sets of which it is one or has one among its ancestors. At most `setsAtOnce` sets. */
  reach(sets: readonly Iterable<number>[]): Int32Array {
    const bits = new Int32Array(this.#numbers.size);
    for (const [index, numbers] of sets.entries()) for (const number of numbers) bits[number] = (bits[number] ?? 0) | (1 << index);
    for (let at = this.#order.length - 1; at >= 0; at--) {
      const number = this.#order[at] ?? 0;
      for (const parent of this.#parents[at] ?? []) bits[number] = (bits[number] ?? 0) | (bits[parent] ?? 0);
    }
    return bits;
  }

  #add([id = '', ...parents]: readonly string[]): void {
    this.#order.push(this.#number(id));
    this.#parents.push(parents.map((parent) => this.#number(parent)));
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
