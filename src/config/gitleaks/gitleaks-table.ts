import { isJsonObject } from '../../foundation/json.ts';
import { Fields, type FieldPath } from '../../rule/given/fields.ts';
import type { TomlDocument } from '../toml.ts';

/** What a file of another tool asks for and does not get; counted by key, so that a large file yields few notes. */
export class UnhonouredKeys {
  readonly #places = new Map<string, { readonly where: string; count: number }>();

  add(key: string, where: string): void {
    const known = this.#places.get(key);
    if (known === undefined) this.#places.set(key, { where, count: 1 });
    else known.count++;
  }

  notes(): readonly string[] {
    return [...this.#places].map(
      ([key, { where, count }]) =>
        `${where}: "${key}" has no effect in straykey${count > 1 ? ` (nor in ${count - 1} more places)` : ''}`,
    );
  }
}

/** A file in gitleaks' format while it is read. */
export interface GitleaksReading {
  readonly document: TomlDocument;
  readonly unhonoured: UnhonouredKeys;
  readonly notes: string[];
}

/**
 * A table of such a file. Keys may be in any case, as in gitleaks, and are returned in lower case; unknown keys are
 * noted, not refused.
 */
export function readTable(
  data: unknown,
  keys: readonly string[],
  path: FieldPath,
  { document, unhonoured }: GitleaksReading,
): Fields {
  if (!isJsonObject(data)) throw document.complain(path, 'must be a table');
  const known = new Map<string, unknown>();
  for (const [key, value] of Object.entries(data)) {
    const name = key.toLowerCase();
    if (keys.includes(name)) known.set(name, value);
    else
      unhonoured.add(
        [...path.filter((part) => typeof part === 'string'), key].join('.'),
        document.whereIs([...path, key]),
      );
  }
  return new Fields(Object.fromEntries(known), 'any', document.complain, path);
}

/** The tables under a key, which holds a list of tables or a single one. */
export function readTables(
  fields: Fields,
  key: string,
  keys: readonly string[],
  reading: GitleaksReading,
): readonly Fields[] {
  const value = fields.raw(key);
  if (value === undefined) return [];
  const path = [...fields.path, key];
  if (!Array.isArray(value)) return [readTable(value, keys, path, reading)];
  return value.map((item: unknown, index) => readTable(item, keys, [...path, index], reading));
}
