import type { PathChange } from '../../model/source.ts';

/** What one commit brought, or a part of it: entries that have the same number of parents. */
interface Run {
  readonly commit: number;
  readonly seconds: number;
  /** Where its entries begin. */
  readonly start: number;
  readonly parents: number;
}

/** What numbers stand for. */
export interface RecordedNames {
  /** In hexadecimal. */
  idOf(number: number): string;
  /** Bytes that are not UTF-8 are replaced. */
  pathOf(number: number): string;
}

/** 5 million entries of commits with one parent; 64 MiB. */
const mostWords = 1 << 24;
const submoduleBit = 2 ** 31;

/** The entries of a walk through a history, kept until it is known which of them are asked for: 12 bytes an entry. */
export class ChangeRecord {
  readonly #runs: Run[] = [];
  /** For each entry its path, what stands there afterwards, and what stood there in each parent. */
  #words = new Uint32Array(1 << 12);
  #length = 0;
  #commit = -1;
  #seconds = 0;
  #isFull = false;

  /** There was more than is kept. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** The entries that follow are of this commit. */
  begin(commit: number, seconds: number): void {
    this.#commit = commit;
    this.#seconds = seconds;
  }

  /** `path` is below 2^31; `before` is asked for each parent. */
  add(path: number, isSubmodule: boolean, after: number, parents: number, before: (parent: number) => number): void {
    const width = 2 + parents;
    if (this.#length + width > mostWords) this.#isFull = true;
    if (this.#isFull) return;
    this.#startRun(parents);
    if (this.#length + width > this.#words.length) this.#grow();
    this.#words[this.#length] = isSubmodule ? path + submoduleBit : path;
    this.#words[this.#length + 1] = after;
    for (let parent = 0; parent < parents; parent++) this.#words[this.#length + 2 + parent] = before(parent);
    this.#length += width;
  }

  /** The entries that have one of these numbers before or after, in the order in which they came. */
  tell(isWanted: Uint8Array, names: RecordedNames, onEntry: (entry: PathChange) => void): void {
    this.#go((run, at) => {
      for (let word = at + 1; word < at + 2 + run.parents; word++) if (isWanted[this.#words[word]] === 1) return onEntry(this.#entry(run, at, names));
    });
  }

  /** What was brought, but for submodules: each entry's number. */
  *brought(): Iterable<number> {
    for (const [index, run] of this.#runs.entries()) {
      const end = this.#runs[index + 1]?.start ?? this.#length;
      for (let at = run.start; at < end; at += 2 + run.parents) if (this.#words[at] < submoduleBit) yield this.#words[at + 1];
    }
  }

  #go(onEntry: (run: Run, at: number) => void): void {
    for (const [index, run] of this.#runs.entries()) {
      const end = this.#runs[index + 1]?.start ?? this.#length;
      for (let at = run.start; at < end; at += 2 + run.parents) onEntry(run, at);
    }
  }

  #entry({ commit, seconds, parents }: Run, at: number, { idOf, pathOf }: RecordedNames): PathChange {
    const isSubmodule = this.#words[at] >= submoduleBit;
    const path = pathOf(isSubmodule ? this.#words[at] - submoduleBit : this.#words[at]);
    const [after = '', ...before] = [...this.#words.subarray(at + 1, at + 2 + parents)].map(idOf);
    return { commitId: idOf(commit), seconds, path, before, after, isSubmodule };
  }

  #startRun(parents: number): void {
    const last = this.#runs.at(-1);
    if (last?.commit !== this.#commit || last.parents !== parents) this.#runs.push({ commit: this.#commit, seconds: this.#seconds, start: this.#length, parents });
  }

  #grow(): void {
    const larger = new Uint32Array(this.#words.length * 2);
    larger.set(this.#words);
    this.#words = larger;
  }
}
