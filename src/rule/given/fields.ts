import { isJsonObject } from '../../foundation/json.ts';
import { suggestion } from '../../foundation/nearest.ts';

/** Where a value is in plain data: `['allow', 0, 'paths']`. */
export type FieldPath = readonly (string | number)[];

/** Makes the error for something wrong at a place; the caller throws it. */
export type Complain = (path: FieldPath, detail: string) => Error;

/**
 * A table of data from outside, read field by field into types. Every reader returns undefined for a missing field and
 * throws the complaint for one of another type; an unknown key is refused at once.
 */
export class Fields {
  readonly path: FieldPath;
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #complain: Complain;

  /** `keys` are the known ones; 'any' if they are names that the user chose. */
  constructor(data: unknown, keys: readonly string[] | 'any', complain: Complain, path: FieldPath = []) {
    this.path = path;
    this.#complain = complain;
    if (!isJsonObject(data)) throw complain(path, 'must be a table');
    this.#values = new Map(Object.entries(data));
    for (const key of this.#values.keys()) {
      if (keys !== 'any' && !keys.includes(key))
        throw complain([...path, key], `is not known here${suggestion(key, keys)}`);
    }
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  text(key: string): string | undefined {
    const value = this.#values.get(key);
    if (value === undefined || typeof value === 'string') return value;
    throw this.complaint(key, 'must be a text');
  }

  requiredText(key: string): string {
    const value = this.text(key);
    if (value === undefined || value.trim() === '') throw this.complaint(key, 'is missing');
    return value;
  }

  texts(key: string): readonly string[] | undefined {
    const values = this.#list(key);
    return values?.map((value, index) => {
      if (typeof value === 'string') return value;
      throw this.#complain([...this.path, key, index], 'must be a text');
    });
  }

  boolean(key: string): boolean | undefined {
    const value = this.#values.get(key);
    if (value === undefined || typeof value === 'boolean') return value;
    throw this.complaint(key, 'must be true or false');
  }

  /** A finite number from `min` to `max`. */
  number(key: string, min: number, max: number): number | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && value >= min && value <= max) return value;
    throw this.complaint(key, `must be a number from ${min} to ${max}`);
  }

  integer(key: string, min: number, max: number): number | undefined {
    const value = this.number(key, min, max);
    if (value === undefined || Number.isInteger(value)) return value;
    throw this.complaint(key, 'must be a whole number');
  }

  oneOf<Value extends string>(key: string, values: readonly Value[]): Value | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const found = values.find((value) => value === text);
    if (found !== undefined) return found;
    throw this.complaint(key, `must be one of ${values.join(', ')}${suggestion(text, values)}`);
  }

  /** The value as it came, for fields that may take several forms. */
  raw(key: string): unknown {
    return this.#values.get(key);
  }

  keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  table(key: string, keys: readonly string[] | 'any'): Fields | undefined {
    const value = this.#values.get(key);
    return value === undefined ? undefined : new Fields(value, keys, this.#complain, [...this.path, key]);
  }

  tables(key: string, keys: readonly string[]): readonly Fields[] {
    const spelling = [...this.path, key].filter((part) => typeof part === 'string').join('.');
    if (isJsonObject(this.#values.get(key))) throw this.complaint(key, `must be written as [[${spelling}]]`);
    const values = this.#list(key) ?? [];
    return values.map((value, index) => new Fields(value, keys, this.#complain, [...this.path, key, index]));
  }

  /** The error for a field of this table. */
  complaint(key: string, detail: string): Error {
    return this.#complain([...this.path, key], detail);
  }

  #list(key: string): readonly unknown[] | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value;
    throw this.complaint(key, 'must be a list');
  }
}

/** The name of a field for people: `allow[1].paths`, counted from 1. */
export function nameOfField(path: FieldPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index === 0 ? '' : '.'}${part}`))
    .join('');
}
