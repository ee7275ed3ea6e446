import { countBefore } from '../../../foundation/binary-search.ts';

/**
 * The paths of objects, both as numbers: 8 bytes for each pair of object and path, a tenth of what a map of lists of
 * strings takes.
 */
export class ObjectPaths {
  /** One number for each pair, sorted by object: the object times `#pathEnd`, plus the path. */
  readonly #keys: Float64Array;
  /** Larger than any path's number. */
  readonly #pathEnd: number;

  /** `pairs`: an object, a path, and so on; a pair may occur more than once. */
  constructor(pairs: readonly number[]) {
    let pathEnd = 1;
    for (let at = 1; at < pairs.length; at += 2) pathEnd = Math.max(pathEnd, pairs[at] + 1);
    this.#pathEnd = pathEnd;
    this.#keys = new Float64Array(pairs.length / 2);
    for (let at = 0; at < pairs.length; at += 2) this.#keys[at / 2] = pairs[at] * pathEnd + pairs[at + 1];
    this.#keys.sort();
  }

  /** The paths of an object, each once. */
  of(object: number): readonly number[] {
    const keys = this.#keys;
    const first = object * this.#pathEnd;
    const paths: number[] = [];
    // The first key that is not less.
    const start = countBefore(keys.length, (index) => keys[index] < first);
    for (let at = start; at < keys.length && keys[at] < first + this.#pathEnd; at++) {
      if (at === 0 || keys[at] !== keys[at - 1]) paths.push(keys[at] - first);
    }
    return paths;
  }
}
