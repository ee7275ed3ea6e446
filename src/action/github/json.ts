/** A JSON value of unknown shape: whatever is missing, or of another type, reads as undefined. */
export class Json {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  /** @throws SyntaxError for text that is not JSON. */
  static parse(text: string): Json {
    return new Json(JSON.parse(text));
  }

  at(...keys: readonly string[]): Json {
    return keys.reduce<Json>((json, key) => new Json(json.#field(key)), this);
  }

  text(...keys: readonly string[]): string | undefined {
    const value = this.at(...keys).#value;
    return typeof value === 'string' ? value : undefined;
  }

  /** A whole number that is not negative. */
  count(...keys: readonly string[]): number | undefined {
    const value = this.at(...keys).#value;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  }

  /** Empty if there is no list. */
  list(...keys: readonly string[]): readonly Json[] {
    const value = this.at(...keys).#value;
    return Array.isArray(value) ? value.map((item: unknown) => new Json(item)) : [];
  }

  #field(key: string): unknown {
    const value = this.#value;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? new Map<string, unknown>(Object.entries(value)).get(key)
      : undefined;
  }
}
