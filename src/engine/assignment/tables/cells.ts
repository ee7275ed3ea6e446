import { carriageReturn } from '../codes.ts';

/** What stands between the columns of a table. */
export type Mark = ',' | ';' | '\t' | '|';

/** A field of a row, and where it begins. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The fields of a line; bars at the ends of the line separate nothing, and neither do marks in quotes. */
export function cellsOf(line: string, start: number, mark: Mark): readonly Cell[] {
  if (mark === ',' || mark === ';') {
    const cells = line.includes('"') ? quotedCells(line, start, mark) : undefined;
    if (cells !== undefined) return cells;
  }
  let at = start;
  const cells = line.split(mark).map((text) => {
    const cell = { text, start: at };
    at += text.length + 1;
    return cell;
  });
  if (mark !== '|') return cells;
  const first = cells[0]?.text.trim() === '' ? 1 : 0;
  return cells.slice(first, cells.at(-1)?.text.trim() === '' ? -1 : undefined);
}

/** Undefined if a quote is not closed on the line. */
function quotedCells(line: string, start: number, mark: Mark): readonly Cell[] | undefined {
  const cells: Cell[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const here = line.charAt(at);
    if (here === '"') isQuoted = !isQuoted;
    else if (here === mark && !isQuoted) {
      cells.push({ text: line.slice(from, at), start: start + from });
      from = at + 1;
    }
  }
  return isQuoted ? undefined : [...cells, { text: line.slice(from), start: start + from }];
}

/** The end of the line at `at`, without what ends it. */
export function lineEndOf(window: string, at: number): number {
  const end = window.indexOf('\n', at);
  const line = end < 0 ? window.length : end;
  return window.charCodeAt(line - 1) === carriageReturn ? line - 1 : line;
}

export function nextLine(window: string, end: number): number {
  return end + (window.charCodeAt(end) === carriageReturn ? 2 : 1);
}
