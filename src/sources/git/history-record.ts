import { idBytesOf, type ObjectFormat } from '../../model/object-id.ts';
import type { PathChange } from '../../model/source.ts';
import { LogLines, type LogLine } from './log-lines.ts';
import { ObjectNumbers } from './object-numbers.ts';
import { PathNumbers } from './path-numbers.ts';

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
  readonly #paths = new PathNumbers();
  readonly #runs: Run[] = [];
  /** For each entry its path, what stands there afterwards, and what stood there in each parent. */
  #words = new Uint32Array(1 << 12);
  #length = 0;
  #commit = -1;
  #seconds = 0;
  #isFull = false;
  readonly #lines: LogLines;
  readonly #onPath: (path: string) => void;

  /** `onPath` is told of each path once, as Latin-1. */
  constructor(objectFormat: ObjectFormat, onPath: (path: string) => void) {
    const idBytes = idBytesOf(objectFormat);
    this.#numbers = new ObjectNumbers(idBytes);
    this.#lines = new LogLines(idBytes, {
      commit: (bytes, idAt, seconds) => {
        this.#commit = this.#numbers.add(bytes, idAt);
        this.#seconds = seconds;
      },
      entry: (bytes, line) => this.#add(bytes, line),
    });
    this.#onPath = onPath;
  }

  /** There was more than is kept, or something else than is known here. */
  get isCut(): boolean {
    return this.#isFull || this.#lines.isBroken;
  }

  /** What git printed. */
  push(bytes: Buffer): void {
    this.#lines.push(bytes);
  }

  /** The entries that have one of these before or after, in the order in which they came. */
  tell(wanted: ReadonlySet<string>, onEntry: (entry: PathChange) => void): void {
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

  #entry({ commit, seconds, parents }: Run, at: number): PathChange {
    const isSubmodule = this.#words[at] >= submoduleBit;
    const path = this.#paths.bytes(isSubmodule ? this.#words[at] - submoduleBit : this.#words[at]).toString('utf8');
    const ids = [...this.#words.subarray(at + 1, at + 2 + parents)].map((number) => this.#numbers.id(number));
    const [after = '', ...before] = ids;
    return { commitId: this.#numbers.id(commit), seconds, path, before, after, isSubmodule };
  }

  #add(bytes: Buffer, { parents, idsAt, stride, isSubmodule, pathAt, pathEnd }: LogLine): void {
    const path = this.#numberOfPath(bytes, pathAt, pathEnd);
    const width = 2 + parents;
    if (this.#length + width > mostWords) this.#isFull = true;
    if (this.#isFull) return;
    this.#startRun(parents);
    if (this.#length + width > this.#words.length) this.#grow();
    this.#words[this.#length] = isSubmodule ? path + submoduleBit : path;
    this.#words[this.#length + 1] = this.#numbers.add(bytes, idsAt + stride * parents);
    for (let parent = 0; parent < parents; parent++) this.#words[this.#length + 2 + parent] = this.#numbers.add(bytes, idsAt + stride * parent);
    this.#length += width;
  }

  #startRun(parents: number): void {
    const last = this.#runs.at(-1);
    if (last?.commit !== this.#commit || last.parents !== parents) this.#runs.push({ commit: this.#commit, seconds: this.#seconds, start: this.#length, parents });
  }

  #numberOfPath(bytes: Buffer, start: number, end: number): number {
    const known = this.#paths.count;
    const number = this.#paths.add(bytes, start, end);
    if (number === known) this.#onPath(bytes.toString('latin1', start, end));
    return number;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#words.length * 2);
    larger.set(this.#words);
    this.#words = larger;
  }
}
