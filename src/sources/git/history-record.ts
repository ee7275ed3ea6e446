import type { HistoryEntry } from './history.ts';
import { ObjectNumbers } from './object-numbers.ts';

/** What one commit brought, or a part of it: entries that have the same number of parents. */
interface Run {
  readonly commit: number;
  readonly seconds: number;
  /** Where its entries begin. */
  readonly start: number;
  readonly parents: number;
}

/** 5 million entries of commits with one parent; 64 MiB. */
const mostWords = 1 << 24;
const submoduleBit = 2 ** 31;

/**
 * The entries of a walk through a history, kept until it is known which of them are asked for: 12 bytes an entry, beside each path
 * and each id once.
 */
export class HistoryRecord {
  readonly #numbers: ObjectNumbers;
  readonly #paths: string[] = [];
  readonly #pathNumbers = new Map<string, number>();
  readonly #runs: Run[] = [];
  /** For each entry its path, what stands there afterwards, and what stood there in each parent. */
  #words = new Uint32Array(1 << 12);
  #length = 0;
  #commitId = '';
  #isFull = false;
  readonly #onPath: (path: string) => void;

  /** `onPath` is told of each path once. */
  constructor(objectFormat: 'sha1' | 'sha256', onPath: (path: string) => void) {
    this.#numbers = new ObjectNumbers(objectFormat === 'sha1' ? 20 : 32);
    this.#onPath = onPath;
  }

  /** There was more than is kept. */
  get isFull(): boolean {
    return this.#isFull;
  }

  add({ commitId, seconds, path, before, after, isSubmodule }: HistoryEntry): void {
    const pathNumber = this.#numberOfPath(path);
    const width = 2 + before.length;
    if (this.#length + width > mostWords) this.#isFull = true;
    if (this.#isFull) return;
    this.#startRun(commitId, seconds, before.length);
    if (this.#length + width > this.#words.length) this.#grow();
    this.#words[this.#length++] = isSubmodule ? pathNumber + submoduleBit : pathNumber;
    this.#words[this.#length++] = this.#numbers.add(after);
    for (const id of before) this.#words[this.#length++] = this.#numbers.add(id);
  }

  /** The entries that have one of these before or after, in the order in which they came. */
  tell(wanted: ReadonlySet<string>, onEntry: (entry: HistoryEntry) => void): void {
    const isWanted = new Uint8Array(this.#numbers.count);
    for (const id of wanted) isWanted[this.#numbers.find(id) ?? isWanted.length] = 1;
    this.#go((run, at) => {
      for (let word = at + 1; word < at + 2 + run.parents; word++) if (isWanted[this.#words[word]] !== 0) return onEntry(this.#entry(run, at));
    });
  }

  /** What commits brought, but for submodules: the numbers of the objects, each once. */
  objects(): { readonly numbers: ObjectNumbers; readonly brought: readonly number[] } {
    const isBrought = new Uint8Array(this.#numbers.count);
    const nothing = this.#numbers.find('0'.repeat(2 * this.#numbers.idBytes));
    const brought: number[] = [];
    this.#go((_, at) => {
      const number = this.#words[at + 1];
      if (this.#words[at] >= submoduleBit || isBrought[number] !== 0 || number === nothing) return;
      isBrought[number] = 1;
      brought.push(number);
    });
    return { numbers: this.#numbers, brought };
  }

  #go(onEntry: (run: Run, at: number) => void): void {
    for (const [index, run] of this.#runs.entries()) {
      const end = this.#runs[index + 1]?.start ?? this.#length;
      for (let at = run.start; at < end; at += 2 + run.parents) onEntry(run, at);
    }
  }

  #entry({ commit, seconds, parents }: Run, at: number): HistoryEntry {
    const isSubmodule = this.#words[at] >= submoduleBit;
    const path = this.#paths[isSubmodule ? this.#words[at] - submoduleBit : this.#words[at]];
    const ids = [...this.#words.subarray(at + 1, at + 2 + parents)].map((number) => this.#numbers.id(number));
    const [after = '', ...before] = ids;
    return { commitId: this.#numbers.id(commit), seconds, path, before, after, isSubmodule };
  }

  #startRun(commitId: string, seconds: number, parents: number): void {
    if (commitId === this.#commitId && this.#runs.at(-1)?.parents === parents) return;
    this.#commitId = commitId;
    this.#runs.push({ commit: this.#numbers.add(commitId), seconds, start: this.#length, parents });
  }

  #numberOfPath(path: string): number {
    const known = this.#pathNumbers.get(path);
    if (known !== undefined) return known;
    this.#pathNumbers.set(path, this.#paths.length);
    this.#onPath(path);
    return this.#paths.push(path) - 1;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#words.length * 2);
    larger.set(this.#words);
    this.#words = larger;
  }
}
