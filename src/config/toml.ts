import { parse, TomlDate, TomlError } from 'smol-toml';
import { ConfigError } from '../errors.ts';
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
    return parse(text, { maxDepth: depthLimit });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [summary = ''] = error.message.split('\n');
    throw new ConfigError(
      `${path}:${error.line}`,
      `is not valid TOML: ${summary.replace('Invalid TOML document: ', '')}`,
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
