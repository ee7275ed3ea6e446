/**
 * At which paths objects stand, both as numbers: 8 bytes for each object and path, where a map of lists of texts takes
 * ten times as much.
 */
export class ObjectPaths {
  /** Of each pair a number by which they are in order of their objects. */
  readonly #keys: Float64Array;
  /** More than any path has. */
  readonly #pathEnd: number;

  /** `pairs`: an object, a path, and so on; the same may come again. */
  constructor(pairs: readonly number[]) {
    let pathEnd = 1;
    for (let at = 1; at < pairs.length; at += 2) pathEnd = Math.max(pathEnd, pairs[at] + 1);
    this.#pathEnd = pathEnd;
    this.#keys = new Float64Array(pairs.length / 2);
    for (let at = 0; at < pairs.length; at += 2) this.#keys[at / 2] = pairs[at] * pathEnd + pairs[at + 1];
    this.#keys.sort();
  }

  /** Each once. */
  of(object: number): readonly number[] {
    const keys = this.#keys;
    const first = object * this.#pathEnd;
    const paths: number[] = [];
    for (let at = this.#indexOf(first); at < keys.length && keys[at] < first + this.#pathEnd; at++) {
      if (at === 0 || keys[at] !== keys[at - 1]) paths.push(keys[at] - first);
    }
    return paths;
  }

  /** Of the first key that is no less. */
  #indexOf(key: number): number {
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
