/** Numbers the names of features, so that a model adds up entries of one table. */
export class FeatureSpace {
  readonly #names: string[] = [];
  readonly #open = new Map<string, Map<string, number>>();

  /** Adds a feature for each of the values and returns the number of the first. */
  family(name: string, values: readonly string[]): number {
    const first = this.#names.length;
    for (const value of values) this.#names.push(`${name}=${value}`);
    return first;
  }

  /**
   * Adds a feature for each pair and returns the number of the first. The pair at `i` in `left` and `j` in `right` is
   * the first + `i * right.length + j`.
   */
  cross(name: string, left: readonly string[], right: readonly string[]): number {
    return this.family(
      name,
      left.flatMap((a) => right.map((b) => `${a}+${b}`)),
    );
  }

  /** Adds a feature that is there or not, and returns its number. */
  flag(name: string): number {
    return this.#names.push(name) - 1;
  }

  /** The numbers of words in this family; words that the model does not know have none. */
  words(name: string): ReadonlyMap<string, number> {
    return this.#wordsOf(name);
  }

  /** Adds the word of a feature such as `last=key` to its family of words; does nothing for other features. */
  learn(feature: string): void {
    const at = feature.indexOf('=');
    const words = this.#open.get(feature.slice(0, at));
    if (words !== undefined && !words.has(feature.slice(at + 1)))
      words.set(feature.slice(at + 1), this.#names.push(feature) - 1);
  }

  get size(): number {
    return this.#names.length;
  }

  nameOf(feature: number): string {
    return this.#names[feature] ?? '';
  }

  #wordsOf(name: string): Map<string, number> {
    const known = this.#open.get(name) ?? new Map<string, number>();
    this.#open.set(name, known);
    return known;
  }
}

/** The features of one candidate; the same list serves all candidates, so that nothing is allocated. */
export class FeatureList {
  readonly #features = new Int32Array(256);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  add(feature: number): void {
    this.#features[this.#count++ & 255] = feature;
  }

  addWord(words: ReadonlyMap<string, number>, word: string): void {
    const feature = words.get(word);
    if (feature !== undefined) this.add(feature);
  }

  sum(weights: Float64Array): number {
    let sum = 0;
    for (let index = 0; index < this.#count; index++) sum += weights[this.#features[index] ?? 0] ?? 0;
    return sum;
  }

  /** The features that weigh most, for or against: strongest first, the earlier of equals first, none of weight 0. */
  strongest(weights: Float64Array, count: number): readonly number[] {
    const found: number[] = [];
    for (let index = 0; index < this.#count; index++) {
      const feature = this.#features[index] ?? 0;
      const weight = Math.abs(weights[feature] ?? 0);
      if (weight === 0) continue;
      let place = found.length;
      while (place > 0 && Math.abs(weights[found[place - 1] ?? 0] ?? 0) < weight) place--;
      if (place >= count) continue;
      found.splice(place, 0, feature);
      if (found.length > count) found.pop();
    }
    return found;
  }

  toArray(): number[] {
    return Array.from(this.#features.subarray(0, Math.min(this.#count, 256)));
  }
}
