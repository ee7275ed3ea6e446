import type { FieldPath } from '../rule/given/fields.ts';

/** Finds the lines of a TOML text, from 1, on which its fields are. For messages only: it reads keys, not values. */
export class FieldLines {
  readonly #text: string;
  #lines: ReadonlyMap<string, number> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line of the field, or of the nearest table around it; undefined if neither is found. */
  lineOf(path: FieldPath): number | undefined {
    this.#lines ??= readLines(this.#text);
    for (let length = path.length; length > 0; length--) {
      const line = this.#lines.get(JSON.stringify(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return undefined;
  }
}

function readLines(text: string): ReadonlyMap<string, number> {
  const reader = new KeyReader();
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const found = reader.read(line);
    if (found === undefined) continue;
    for (const path of typeof found.at(-1) === 'number' ? [found, found.slice(0, -1)] : [found]) {
      const name = JSON.stringify(path);
      if (!lines.has(name)) lines.set(name, index + 1);
    }
  }
  return lines;
}

const keyPart = `(?:[\\w-]+|"[^"]*"|'[^']*')`;
const dottedKey = `${keyPart}(?:[ \\t]*\\.[ \\t]*${keyPart})*`;
const headerLine = new RegExp(`^[ \\t]*\\[(?<isList>\\[)?[ \\t]*(?<key>${dottedKey})[ \\t]*\\]`);
const keyLine = new RegExp(`^[ \\t]*(?<key>${dottedKey})[ \\t]*=`);

/** Keeps track of tables, lists of tables and texts over several lines. */
class KeyReader {
  readonly #lengths = new Map<string, number>();
  #table: FieldPath = [];
  #openQuotes: string | undefined;

  /** The path of the field or table that begins on this line. */
  read(line: string): FieldPath | undefined {
    if (this.#openQuotes !== undefined) {
      if (line.includes(this.#openQuotes)) this.#openQuotes = undefined;
      return undefined;
    }
    const header = headerLine.exec(line)?.groups;
    if (header !== undefined)
      return (this.#table = this.#enter(partsOf(header['key'] ?? ''), header['isList'] !== undefined));
    const key = keyLine.exec(line)?.groups?.['key'];
    this.#openQuotes = quotesLeftOpen(line);
    return key === undefined ? undefined : [...this.#table, ...partsOf(key)];
  }

  /** Enters a table. Lists on the way to it stand for their last entry. */
  #enter(parts: readonly string[], isList: boolean): FieldPath {
    const path: (string | number)[] = [];
    for (const [index, part] of parts.entries()) {
      path.push(part);
      const name = JSON.stringify(path);
      if (isList && index === parts.length - 1) this.#lengths.set(name, (this.#lengths.get(name) ?? 0) + 1);
      const length = this.#lengths.get(name);
      if (length !== undefined) path.push(length - 1);
    }
    return path;
  }
}

function partsOf(key: string): readonly string[] {
  return [...key.matchAll(new RegExp(keyPart, 'g'))].map(([part]) => part.replace(/^(["'])(?<name>.*)\1$/, '$<name>'));
}

function quotesLeftOpen(line: string): string | undefined {
  let open: string | undefined;
  for (const [quotes] of line.matchAll(/"""|'''/g)) {
    if (open === undefined) open = quotes;
    else if (open === quotes) open = undefined;
  }
  return open;
}
