import type { FieldPath } from '../rule/fields.ts';

/**
 * The line, from 1, on which a field of a TOML text is written, or the nearest table round it; undefined where
 * neither is found. For errors only: it reads keys, not values.
 */
export function lineOfField(text: string, path: FieldPath): number | undefined {
  const reader = new KeyReader();
  let best: number | undefined;
  let bestLength = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const found = reader.read(line);
    if (found === undefined || found.length <= bestLength || !isBeginning(found, path)) continue;
    best = index + 1;
    bestLength = found.length;
  }
  return best;
}

function isBeginning(start: FieldPath, path: FieldPath): boolean {
  return start.length <= path.length && start.every((part, index) => part === path[index]);
}

const keyPart = `(?:[\\w-]+|"[^"]*"|'[^']*')`;
const dottedKey = `${keyPart}(?:[ \\t]*\\.[ \\t]*${keyPart})*`;
const headerLine = new RegExp(`^[ \\t]*\\[(?<isList>\\[)?[ \\t]*(?<key>${dottedKey})[ \\t]*\\]`);
const keyLine = new RegExp(`^[ \\t]*(?<key>${dottedKey})[ \\t]*=`);

/** Follows tables, lists of tables and texts over several lines. */
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
    if (header !== undefined) return (this.#table = this.#enter(partsOf(header['key'] ?? ''), header['isList'] !== undefined));
    const key = keyLine.exec(line)?.groups?.['key'];
    this.#openQuotes = quotesLeftOpen(line);
    return key === undefined ? undefined : [...this.#table, ...partsOf(key)];
  }

  /** Names before the last mean the last entry of their list. */
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
