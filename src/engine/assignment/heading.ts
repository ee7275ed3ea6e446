import { type Candidate, unadorned } from './candidate.ts';
import { meaningOf, type Family } from './family.ts';
import { isStoredDigest } from './row.ts';

const mostRows = 20;
/** No value begins more bytes behind its keyword than this. */
const mostBytes = 560;
const longestHeading = 150;

interface Column {
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly nameStart: number;
  readonly family: Family;
  readonly words: readonly string[];
}

/** The cells below a heading, 20 rows at most: `| User | Password |`, `name,password`, or separated by tabs. */
export function candidatesOfHeadings(window: string, hit: number, keyword: string): readonly Candidate[] {
  const mark = keyword.includes('|') ? '|' : keyword.startsWith('\t') ? '\t' : ',';
  const start = Math.max(window.lastIndexOf('\n', hit) + 1, 0);
  const end = lineEndOf(window, hit + 1);
  if (hit - start > longestHeading || (start === 0 && hit >= longestHeading)) return [];
  const heading = window.slice(start, end);
  const column = isHeading(heading, mark) ? columnAt(heading, start, hit + 1, mark) : undefined;
  if (column === undefined) return [];
  const below = nextLine(window, end);
  const from = mark === '|' ? behindRule(window, below, heading) : below;
  return from === undefined ? [] : rowsBelow(window, from, hit, column, mark);
}

function lineEndOf(window: string, at: number): number {
  const end = window.indexOf('\n', at);
  const line = end < 0 ? window.length : end;
  return window.charCodeAt(line - 1) === carriageReturn ? line - 1 : line;
}

const carriageReturn = 13;

function nextLine(window: string, end: number): number {
  return end + (window.charCodeAt(end) === carriageReturn ? 2 : 1);
}

/** Whether the line holds only names of columns: no code, no prose. */
function isHeading(text: string, mark: string): boolean {
  if (mark === '\t') return /^[A-Za-z][\w .-]{0,40}(?:\t[A-Za-z][\w .-]{0,40}){1,15}$/.test(text);
  return mark === '|'
    ? /^\s{0,8}\|?[\w *`/().-]{1,60}(?:\|[\w *`/().-]{0,60}){1,11}\s{0,8}$/.test(text)
    : /^"?[A-Za-z][\w .-]{0,40}"?(?:,"?[A-Za-z][\w .-]{0,40}"?){1,15}$/.test(text);
}

/** The rule below a heading, in Markdown and in drawn tables: `+------+------+`. */
const rule = /[ \t]{0,8}(?:\|?[ \t]{0,20}:?-{2,60}:?[ \t]{0,20}\|[-:| \t]{0,200}|\+[-=]{3,100}\+[-=+]{3,300})\r?\n/y;
/** In Gherkin, the steps of a test are followed by tables without a rule. */
const stepRow = /[ \t]{2,12}\|/y;

function behindRule(window: string, at: number, heading: string): number | undefined {
  rule.lastIndex = at;
  if (rule.test(window)) return rule.lastIndex;
  stepRow.lastIndex = at;
  return /^[ \t]{2}/.test(heading) && stepRow.test(window) ? at : undefined;
}

/** The cells of a line and where they begin; bars at the ends of the line separate nothing. */
function cellsOf(
  line: string,
  start: number,
  mark: string,
): readonly { readonly text: string; readonly start: number }[] {
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

/** Words that on their own name other things. */
const vague: ReadonlySet<string> = new Set(['key', 'keys', 'token', 'tokens', 'pass', 'auth']);

function columnAt(heading: string, start: number, at: number, mark: string): Column | undefined {
  const cells = cellsOf(heading, start, mark);
  const index = cells.findIndex((cell) => cell.start <= at && at <= cell.start + cell.text.length);
  const cell = cells[index];
  if (cell === undefined) return undefined;
  const name = cell.text.replace(/^[\s*`"]+|[\s*`"]+$/g, '');
  const { family, words } = meaningOf(name);
  if (family === undefined || (words.length === 1 && vague.has(words[0] ?? ''))) return undefined;
  return { index, count: cells.length, name, nameStart: cell.start + cell.text.indexOf(name), family, words };
}

function rowsBelow(window: string, from: number, hit: number, column: Column, mark: string): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = from;
  for (let count = 0; count < mostRows && at < hit + mostBytes && at < window.length; count++) {
    const end = lineEndOf(window, at);
    const cells = cellsOf(window.slice(at, end), at, mark);
    const cell = cells[column.index];
    if (cell === undefined || cells.length !== column.count || cell.start > hit + mostBytes) break;
    // The next heading has a keyword of its own: a flood of headings took 4 s for 100 kB.
    if (cell.text.trim().toLowerCase() === column.name.toLowerCase()) break;
    const candidate = candidateIn(cell.text, cell.start, column, mark);
    if (candidate !== undefined) found.push(candidate);
    at = nextLine(window, end);
  }
  return found;
}

const inCell =
  /^(?<before>[ \t]{0,40}(?:\*\*)?(?<quote>[`"]?))(?<value>[^\s`"|,<>]{3,100})\k<quote>(?:\*\*)?[ \t]{0,60}$/;

function candidateIn(
  text: string,
  start: number,
  { name, nameStart, family, words }: Column,
  mark: string,
): Candidate | undefined {
  const found = inCell.exec(text)?.groups;
  const value = found?.['value'] ?? '';
  if (found === undefined || value.startsWith('*') || isStoredDigest(family, value)) return undefined;
  const valueStart = start + (found['before'] ?? '').length;
  return {
    ...unadorned,
    kind: mark === '|' ? 'table' : 'pair',
    family,
    name,
    nameStart,
    nameEnd: nameStart + name.length,
    words,
    value,
    valueStart,
    valueEnd: valueStart + value.length,
    separator: mark === '|' ? 'bar' : 'pair',
    quote: found['quote'] === '`' ? 'backtick' : found['quote'] === '"' ? 'double' : 'none',
    next: mark === '|' ? '\n' : mark,
  };
}
