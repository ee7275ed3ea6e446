import { ConfigError } from '../errors.ts';
import { isCalendarDate } from '../foundation/calendar-date.ts';
import { defined } from '../foundation/defined.ts';
import { isJsonObject, parseJson } from '../foundation/json.ts';
import { suggestion } from '../foundation/nearest.ts';
import { type Baseline, type BaselineEntry, inOrder } from './entry.ts';
import { lineOfConflict, lineOfEntry, lineOfSecondSalt, lineOfSyntaxError, withCommas } from './lines.ts';

const keys = ['version', 'salt', 'entries'];
const entryKeys = ['fingerprint', 'rule', 'path', 'reason', 'owner', 'date', 'expires'];
const entryLimit = 1_000_000;
const textLimit = 65_536;

/**
 * Reads a baseline from the text of its file. A merge may have left an entry twice, which counts once, and commas that
 * are too few or too many.
 * @throws ConfigError with the line of the first thing that is wrong.
 */
export function parseBaseline(text: string, path: string): Baseline {
  const table = readTable(parseDocument(text, path), keys, path);
  const version = table.get('version');
  if (version !== 1)
    throw new ConfigError(
      path,
      typeof version === 'number' ? `is of version ${version}; this straykey reads version 1` : 'has no version',
    );
  const salt = table.get('salt');
  if (typeof salt !== 'string' || !/^[0-9a-f]{32,128}$/.test(salt))
    throw new ConfigError(path, 'has no salt of at least 32 hexadecimal digits');
  const values = table.get('entries');
  if (!Array.isArray(values)) throw new ConfigError(path, 'has no list of entries');
  if (values.length > entryLimit) throw new ConfigError(path, `has more than ${entryLimit} entries`);
  const entries = values.map((value: unknown, index) => readEntry(value, () => whereIs(text, path, index)));
  return { version: 1, salt, entries: inOrder(entries) };
}

function parseDocument(text: string, path: string): unknown {
  const [conflict, secondSalt] = [lineOfConflict(text), lineOfSecondSalt(text)];
  if (conflict !== undefined)
    throw new ConfigError(
      `${path}:${conflict}`,
      'contains a merge conflict; delete its <<<<<<<, ======= and >>>>>>> lines to keep the entries of both sides (`merge=union` in .gitattributes does that for you)',
    );
  if (secondSalt !== undefined)
    throw new ConfigError(
      `${path}:${secondSalt}`,
      'has a second salt, since two branches each made a baseline; keep one and run `straykey baseline update`',
    );
  const json = text.replace(/^\uFEFF/, '');
  const value = parseJson(json) ?? parseJson(withCommas(json));
  if (value !== undefined) return value;
  const line = lineOfSyntaxError(text);
  throw new ConfigError(line === undefined ? path : `${path}:${line}`, 'is not valid JSON');
}

function readEntry(value: unknown, where: () => string): BaselineEntry {
  const table = readTable(value, entryKeys, where);
  const fingerprint = readText(table, 'fingerprint', where);
  if (!/^[0-9a-f]{32}$/.test(fingerprint))
    throw new ConfigError(where(), 'fingerprint must have 32 hexadecimal digits');
  const owner = readOptional(table, 'owner', where);
  const expires = readOptional(table, 'expires', where);
  const date = readText(table, 'date', where);
  const wrongDay = [date, expires].find((day) => day !== undefined && !isCalendarDate(day));
  if (wrongDay !== undefined) throw new ConfigError(where(), 'date and expires must be dates: 2026-12-31');
  return {
    fingerprint,
    rule: readText(table, 'rule', where),
    path: readOptional(table, 'path', where) ?? '',
    reason: readText(table, 'reason', where),
    date,
    ...defined({ owner, expires }),
  };
}

function readTable(
  value: unknown,
  known: readonly string[],
  where: string | (() => string),
): ReadonlyMap<string, unknown> {
  const place = (): string => (typeof where === 'string' ? where : where());
  if (!isJsonObject(value)) throw new ConfigError(place(), 'must be a JSON object');
  const table = new Map<string, unknown>(Object.entries(value));
  const unknownKey = [...table.keys()].find((key) => !known.includes(key));
  if (unknownKey === undefined) return table;
  throw new ConfigError(
    place(),
    `${JSON.stringify(unknownKey.slice(0, 40))} is not known here${suggestion(unknownKey, known)}`,
  );
}

function readText(table: ReadonlyMap<string, unknown>, key: string, where: () => string): string {
  const text = readOptional(table, key, where);
  if (text === undefined || text.trim() === '') throw new ConfigError(where(), `${key} is missing`);
  return text;
}

function readOptional(table: ReadonlyMap<string, unknown>, key: string, where: () => string): string | undefined {
  const value = table.get(key);
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.length <= textLimit) return value;
  throw new ConfigError(where(), `${key} must be a text of at most ${textLimit} characters`);
}

function whereIs(text: string, path: string, index: number): string {
  const line = lineOfEntry(text, index);
  return line === undefined ? path : `${path}:${line}`;
}
