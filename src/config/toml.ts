import { parse, TomlDate, TomlError } from 'smol-toml';
import { ConfigError } from '../errors.ts';
import { isCalendarDate } from '../foundation/calendar-date.ts';
import { type Complain, type FieldPath, nameOfField } from '../rule/given/fields.ts';
import { FieldLines } from './toml-lines.ts';

const depthLimit = 32;

/** A parsed file that can tell where in it something is wrong. */
export interface TomlDocument {
  readonly data: unknown;
  /** `straykey.toml:12`, or only the path if the line is not found. */
  whereIs(path: FieldPath): string;
  readonly complain: Complain;
}

/**
 * Reads TOML as plain data: tables, lists, texts, numbers, booleans; a day becomes the text `YYYY-MM-DD`.
 * @throws ConfigError with the line; it never quotes the file.
 */
export function parseToml(text: string, path: string): TomlDocument {
  const lines = new FieldLines(text);
  const whereIs = (field: FieldPath): string => {
    const line = lines.lineOf(field);
    return line === undefined ? path : `${path}:${line}`;
  };
  const complain: Complain = (field, detail) =>
    new ConfigError(whereIs(field), `${nameOfField(field)} ${detail}`.trim());
  return { data: toPlain(parseDocument(text, path), path, 0), whereIs, complain };
}

function parseDocument(text: string, path: string): unknown {
  try {
    const data: unknown = parse(text, { maxDepth: depthLimit });
    checkDays(text, path);
    return data;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [summary = ''] = error.message.split('\n');
    throw new ConfigError(
      `${path}:${error.line}`,
      `is not valid TOML: ${summary.replace('Invalid TOML document: ', '')}`,
    );
  }
}

/** Texts, comments and the heads of tables, which are passed over, and days that are no keys. */
const textOrDay =
  /"{3}[^]*?"{3}|'{3}[^]*?'{3}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#.*|^[ \t]*\[[^\]\n]*\]|(?<![\w-])(?<day>\d{4}-\d{2}-\d{2})(?![\w-]*[ \t]*[=.])/gm;

/** The parser takes the 30th of February for a day in March. `text` is valid otherwise. */
function checkDays(text: string, path: string): void {
  for (const { index, groups } of text.matchAll(textOrDay)) {
    const day = groups?.['day'];
    if (day === undefined || isCalendarDate(day)) continue;
    throw new ConfigError(
      `${path}:${text.slice(0, index).split('\n').length}`,
      `is not valid TOML: no such day: ${day}`,
    );
  }
}

/** Checks the depth again, since dotted keys can nest deeper than the parser's own limit. */
function toPlain(value: unknown, path: string, depth: number): unknown {
  if (depth > depthLimit) throw new ConfigError(path, 'is nested too deeply');
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => toPlain(item, path, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner, path, depth + 1)]));
}
