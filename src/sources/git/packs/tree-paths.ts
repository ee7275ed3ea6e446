import { PairNumbers } from './pair-numbers.ts';

/** The path of what stands in no folder. */
export const topFolder = 0;

/** Paths as numbers: each is one of a folder and a key of an entry in it, as in `TreeUnpacker.changes`. */
export class TreePaths {
  readonly #pairs = new PairNumbers();
  #nameOf: (name: number) => string;
  readonly #names: (string | undefined)[] = [];
  #onPath: (path: string) => void;

  /** `nameOf` gives a name as Latin-1; `onPath` is told of each path once. */
  constructor(nameOf: (name: number) => string, onPath: (path: string) => void) {
    this.#nameOf = nameOf;
    this.#onPath = onPath;
    this.#pairs.add(topFolder, 0);
  }

  /** The number of an entry's path. */
  add(folder: number, key: number): number {
    const known = this.#pairs.count;
    const number = this.#pairs.add(folder, key + 1);
    if (number === known) {
      this.#names[key >> 1] ??= this.#nameOf(key >> 1);
      this.#onPath(this.textOf(number));
    }
    return number;
  }

  /** Lets go of what names are read from: paths are only asked for from now on. */
  close(): void {
    this.#nameOf = () => '';
    this.#onPath = () => undefined;
  }

  /** As Latin-1. */
  textOf(number: number): string {
    const name = this.#names[(this.#pairs.secondOf(number) - 1) >> 1] ?? '';
    const folder = this.#pairs.firstOf(number);
    return folder === topFolder ? name : `${this.textOf(folder)}/${name}`;
  }
}
