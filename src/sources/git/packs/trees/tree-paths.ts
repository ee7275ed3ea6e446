import { PairNumbers } from '../pair-numbers.ts';

/** The path of the top folder. */
export const topFolder = 0;

/** Paths as numbers: each is a pair of a folder and the key of an entry in it, as in `TreeUnpacker.changes`. */
export class TreePaths {
  readonly #pairs = new PairNumbers();
  #nameOf: (name: number) => string;
  readonly #names: (string | undefined)[] = [];
  #onPath: (path: string) => void;

  /** `nameOf` returns a name as Latin-1; `onPath` is called with each path once. */
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

  /** Releases what names are read from: from now on paths are only looked up. */
  close(): void {
    this.#nameOf = () => '';
    this.#onPath = () => undefined;
  }

  /** The path as Latin-1. */
  textOf(number: number): string {
    const name = this.#names[(this.#pairs.secondOf(number) - 1) >> 1] ?? '';
    const folder = this.#pairs.firstOf(number);
    return folder === topFolder ? name : `${this.textOf(folder)}/${name}`;
  }
}
