import type { PathChange } from '../../../model/source.ts';
import { roomBytes } from '../packs/number-room.ts';
import { ObjectPaths } from './object-paths.ts';

/** The entries of one commit, or those of them that have the same number of parents. */
interface Run {
  readonly commit: number;
  readonly seconds: number;
  readonly parents: number;
}

/** Turns the numbers of a record back into names. */
export interface RecordedNames {
  /** In hexadecimal. */
  idOf(number: number): string;
  /** Bytes that are not UTF-8 are replaced. */
  pathOf(number: number): string;
}

/** Chosen entries of a record, two numbers each: the run and where the entry begins. */
export type Selection = readonly number[];

/** Caches `textOf`: asks it once for each number, and gives the same text every time. */
export function rememberTexts(textOf: (number: number) => string): (number: number) => string {
  const known = new Map<number, string>();
  return (number) => {
    const text = known.get(number) ?? textOf(number);
    known.set(number, text);
    return text;
  };
}

/** 64 MiB: room for 5 million entries of commits with one parent. */
const mostWords = 1 << 24;
const submoduleBit = 2 ** 31;

/** Numbers kept for a run, besides its seconds: commit, where its entries begin, parents. */
const runWidth = 3;

/**
 * The entries of a walk through a history, kept until it is known which of them are wanted: 12 bytes an entry. Runs are
 * kept as numbers, too: as objects, the 233,000 runs of ansible took 17 MB instead of 5.
 */
export class ChangeRecord {
  #runs = new Uint32Array(runWidth << 8);
  #runSeconds = new Float64Array(1 << 8);
  #runCount = 0;
  /** For each entry its path, the object there after the commit, and the object there in each parent. */
  #words = new Uint32Array(1 << 12);
  #length = 0;
  #commit = -1;
  #seconds = 0;
  #isFull = false;

  /** There were more entries than are kept. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** The entries added next belong to this commit. */
  begin(commit: number, seconds: number): void {
    this.#commit = commit;
    this.#seconds = seconds;
  }

  /** `path` is below 2^31; `before` is called for each parent. */
  add(path: number, after: number, parents: number, before: (parent: number) => number): void {
    this.#add(path, after, parents, before);
  }

  /** The same for a commit of another repository: what is there is no object of this one. */
  addSubmodule(path: number, after: number, parents: number, before: (parent: number) => number): void {
    this.#add(path + submoduleBit, after, parents, before);
  }

  #add(place: number, after: number, parents: number, before: (parent: number) => number): void {
    const width = 2 + parents;
    if (this.#length + width > mostWords) this.#isFull = true;
    if (this.#isFull) return;
    this.#startRun(parents);
    if (this.#length + width > this.#words.length)
      this.#words = enlarged(this.#words, new Uint32Array(grown(this.#words)));
    this.#words[this.#length] = place;
    this.#words[this.#length + 1] = after;
    for (let parent = 0; parent < parents; parent++) this.#words[this.#length + 2 + parent] = before(parent);
    this.#length += width;
  }

  /** The entries that have one of these numbers before or after, in the order in which they were added. */
  select(isWanted: Uint8Array): Selection {
    const words = this.#words;
    const selection: number[] = [];
    for (let run = 0; run < this.#runCount; run++) {
      const width = 2 + this.#runs[run * runWidth + 2];
      const runEnd = this.#startOf(run + 1);
      for (let at = this.#startOf(run); at < runEnd; at += width) {
        let word = at + 1;
        while (word < at + width && isWanted[words[word]] !== 1) word++;
        if (word < at + width) selection.push(run, at);
      }
    }
    return selection;
  }

  /** The paths at which commits put these objects; submodules are left out. */
  paths(isWanted: Uint8Array): ObjectPaths {
    const pairs: number[] = [];
    for (let run = 0; run < this.#runCount; run++) {
      const width = 2 + this.#runs[run * runWidth + 2];
      const runEnd = this.#startOf(run + 1);
      for (let at = this.#startOf(run); at < runEnd; at += width)
        if (isWanted[this.#words[at + 1]] === 1 && this.#words[at] < submoduleBit)
          pairs.push(this.#words[at + 1], this.#words[at]);
    }
    return new ObjectPaths(pairs);
  }

  /** The objects that commits put at these paths, each with one of its paths; submodules are left out. */
  filesAt(isWanted: (path: number) => boolean): ReadonlyMap<number, number> {
    const answers = new Map<number, boolean>();
    const files = new Map<number, number>();
    for (let run = 0; run < this.#runCount; run++) {
      const width = 2 + this.#runs[run * runWidth + 2];
      const runEnd = this.#startOf(run + 1);
      for (let at = this.#startOf(run); at < runEnd; at += width) {
        const path = this.#words[at];
        if (path >= submoduleBit) continue;
        let answer = answers.get(path);
        if (answer === undefined) answers.set(path, (answer = isWanted(path)));
        if (answer) files.set(this.#words[at + 1], path);
      }
    }
    return files;
  }

  /** Marks the numbers of all objects and commits that `tell` will ask names for. */
  mark(selection: Selection, isTold: Uint8Array): void {
    for (let index = 0; index < selection.length; index += 2) {
      const { commit, parents } = this.#run(selection[index]);
      const at = selection[index + 1];
      isTold[commit] = 1;
      for (let word = at + 1; word < at + 2 + parents; word++) isTold[this.#words[word]] = 1;
    }
  }

  tell(selection: Selection, names: RecordedNames, onEntry: (entry: PathChange) => void): void {
    for (let index = 0; index < selection.length; index += 2)
      onEntry(this.#entry(this.#run(selection[index]), selection[index + 1], names));
  }

  /** The object that each entry added, as its number; submodules are left out. */
  *brought(): Iterable<number> {
    for (let run = 0; run < this.#runCount; run++) {
      const { parents } = this.#run(run);
      for (let at = this.#startOf(run); at < this.#startOf(run + 1); at += 2 + parents)
        if (this.#words[at] < submoduleBit) yield this.#words[at + 1];
    }
  }

  #run(index: number): Run {
    const at = index * runWidth;
    return { commit: this.#runs[at], seconds: this.#runSeconds[index], parents: this.#runs[at + 2] };
  }

  #startOf(run: number): number {
    return run === this.#runCount ? this.#length : this.#runs[run * runWidth + 1];
  }

  #entry({ commit, seconds, parents }: Run, at: number, { idOf, pathOf }: RecordedNames): PathChange {
    const isSubmodule = this.#words[at] >= submoduleBit;
    const path = pathOf(isSubmodule ? this.#words[at] - submoduleBit : this.#words[at]);
    const before: string[] = [];
    for (let word = at + 2; word < at + 2 + parents; word++) before.push(idOf(this.#words[word]));
    return { commitId: idOf(commit), seconds, path, before, after: idOf(this.#words[at + 1]), isSubmodule };
  }

  #startRun(parents: number): void {
    const last = (this.#runCount - 1) * runWidth;
    if (last >= 0 && this.#runs[last] === this.#commit && this.#runs[last + 2] === parents) return;
    const at = this.#runCount * runWidth;
    if (at + runWidth > this.#runs.length) this.#runs = enlarged(this.#runs, new Uint32Array(grown(this.#runs)));
    if (this.#runCount === this.#runSeconds.length)
      this.#runSeconds = enlarged(this.#runSeconds, new Float64Array(grown(this.#runSeconds)));
    this.#runs[at] = this.#commit;
    this.#runs[at + 1] = this.#length;
    this.#runs[at + 2] = parents;
    this.#runSeconds[this.#runCount] = this.#seconds;
    this.#runCount++;
  }
}

/** The number of elements in the enlarged array. */
function grown({ byteLength, BYTES_PER_ELEMENT }: Uint32Array | Float64Array): number {
  return roomBytes(2 * byteLength) / BYTES_PER_ELEMENT;
}

function enlarged<Numbers extends Uint32Array | Float64Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}
