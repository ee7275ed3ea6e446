/** The value of a JSON text; undefined if it is not JSON, since no JSON text has that value. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is what JSON calls an object, and TOML a table. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A JSON value of unknown shape. Each reader follows the keys into nested objects; whatever is missing on the way, or
 * of another type at its end, reads as undefined.
 */
export class Json {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  /** A text that is not JSON has nothing in it. */
  static parse(text: string): Json {
    return new Json(parseJson(text));
  }

  at(...keys: readonly string[]): Json {
    return keys.reduce<Json>((json, key) => new Json(json.#field(key)), this);
  }

  /** Whether there is a value, if only null. */
  has(...keys: readonly string[]): boolean {
    return this.at(...keys).#value !== undefined;
  }

  text(...keys: readonly string[]): string | undefined {
    const value = this.at(...keys).#value;
    return typeof value === 'string' ? value : undefined;
  }

  number(...keys: readonly string[]): number | undefined {
    const value = this.at(...keys).#value;
    return typeof value === 'number' ? value : undefined;
  }

  /** A whole number that is not negative. */
  count(...keys: readonly string[]): number | undefined {
    const value = this.number(...keys);
    return Number.isSafeInteger(value) && Number(value) >= 0 ? value : undefined;
  }

  flag(...keys: readonly string[]): boolean | undefined {
    const value = this.at(...keys).#value;
    return typeof value === 'boolean' ? value : undefined;
  }

  list(...keys: readonly string[]): readonly Json[] | undefined {
    const value = this.at(...keys).#value;
    return Array.isArray(value) ? value.map((item: unknown) => new Json(item)) : undefined;
  }

  /** The fields of an object, in its order. */
  fields(...keys: readonly string[]): readonly (readonly [name: string, value: Json])[] | undefined {
    const value = this.at(...keys).#value;
    return isJsonObject(value) ? Object.entries(value).map(([name, field]) => [name, new Json(field)]) : undefined;
  }

  #field(key: string): unknown {
    const value = this.#value;
    return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
}
