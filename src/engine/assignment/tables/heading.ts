import { type Candidate, candidateUnder, type Heading } from '../candidate.ts';
import { blank, codeAt, inName, isKind, lineEnd, skipKind } from '../characters.ts';
import { meaningOf } from '../name/family.ts';
import type { Reading } from '../reading.ts';
import { mostValues } from '../series/values.ts';
import { type Cell, cellsOf, lineEndOf, type Mark, nextLine } from './cells.ts';
import { isStoredDigest } from './row.ts';

const longestBefore = 150;
const longestHeading = 800;

/** A column and where its cells are: the one at `index` of `count` in a row, between these marks. */
interface Column extends Heading {
  readonly index: number;
  readonly count: number;
  readonly mark: Mark;
}

/**
 * The mark between columns behind a name that may head one: `name,password,email`, `| User | Password |`. Undefined
 * behind most names. `end` is behind the quotes of the name; more words of it may follow.
 */
export function columnMark(window: string, end: number): Mark | 'line end' | undefined {
  const at = window.charAt(end) === ' ' ? skipKind(window, end, inName | blank, longestRest) : end;
  const here = window.charAt(at);
  if (here === '|' || here === '\t') return here;
  if (here === ',' || here === ';') return isKind(codeAt(window, at + 1), blank | lineEnd) ? undefined : here;
  return here === '\n' || here === '\r' ? 'line end' : undefined;
}

const longestRest = 40;

/**
 * The cells below a heading: `| User | Password |`, `name,password`, or parted by tabs or semicolons. Undefined if the
 * keyword at `hit` is in no heading.
 */
export function candidatesOfColumn(
  window: string,
  hit: number,
  behind: Mark | 'line end',
  reading: Reading,
): readonly Candidate[] | undefined {
  const start = window.lastIndexOf('\n', hit) + 1;
  if (hit - start > longestBefore || (start === 0 && hit >= longestBefore)) return undefined;
  const end = lineEndOf(window, hit);
  if (end - start > longestHeading || end >= window.length) return undefined;
  const heading = window.slice(start, end);
  const mark = behind === 'line end' ? markIn(heading) : behind;
  if (mark === undefined || !isHeading(heading, mark)) return undefined;
  const column = columnAt(heading, start, hit, mark);
  if (column === undefined) return undefined;
  const below = nextLine(window, end);
  const from = mark === '|' ? behindRule(window, below, heading) : below;
  if (from === undefined || isRowAsWell(heading, window.slice(from, lineEndOf(window, from)), mark)) return undefined;
  return rowsBelow(window, from, column, reading);
}

/** `Shop.User-Password` above `Shop.Order-Id` in some column: what looks like a heading is a row of names as well. */
function isRowAsWell(heading: string, first: string, mark: Mark): boolean {
  if (!heading.includes('.')) return false;
  const below = first.split(mark);
  return heading.split(mark).some((name, index) => {
    const place = /^\s*[A-Za-z][\w-]{1,40}\./.exec(name)?.[0].trimStart();
    return place !== undefined && below[index]?.trimStart().startsWith(place) === true;
  });
}

function markIn(heading: string): Mark | undefined {
  return [',', '\t', ';', '|'].find((mark): mark is Mark => heading.includes(mark));
}

const names: Readonly<Record<Mark, RegExp>> = {
  '\t': /^[A-Za-z][\w .-]{0,40}(?:\t[A-Za-z][\w .-]{0,40}){1,30}$/,
  '|': /^\s{0,8}\|?[\w *`/().-]{1,60}(?:\|[\w *`/().-]{0,60}){1,11}\s{0,8}$/,
  ',': /^"?[A-Za-z][\w .-]{0,40}"?(?:,"?[A-Za-z][\w .-]{0,40}"?){1,30}$/,
  ';': /^"?[A-Za-z][\w .-]{0,40}"?(?:;"?[A-Za-z][\w .-]{0,40}"?){1,30}$/,
};

/** Whether the line holds only names of columns: no code, no prose. */
function isHeading(text: string, mark: Mark): boolean {
  return names[mark].test(text);
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

/** Words that on their own name other things. */
const vague: ReadonlySet<string> = new Set(['key', 'keys', 'token', 'tokens', 'pass', 'auth']);

/** The column of a name is read at the keyword that decides what it is. */
function columnAt(heading: string, start: number, hit: number, mark: Mark): Column | undefined {
  const cells = cellsOf(heading, start, mark);
  const index = cells.findIndex((cell) => cell.start <= hit && hit <= cell.start + cell.text.length);
  const cell = cells[index];
  if (cell === undefined) return undefined;
  const name = cell.text.replace(/^[\s*`"]+|[\s*`"]+$/g, '');
  const nameStart = cell.start + cell.text.indexOf(name);
  const { family, words, stemStart } = meaningOf(name);
  if (family === undefined || nameStart + stemStart !== hit) return undefined;
  return { index, count: cells.length, mark, name, nameStart, family, words };
}

function rowsBelow(window: string, from: number, column: Column, reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = from;
  while (at < window.length) {
    const end = lineEndOf(window, at);
    reading.end = end;
    const cells = cellsOf(window.slice(at, end), at, column.mark);
    const cell = cells[column.index];
    // A row that the window cuts has too few of them.
    reading.isCut = end >= window.length;
    if (cell === undefined || cells.length !== column.count) break;
    // The next heading has a keyword of its own: a flood of headings took 4 s for 100 kB.
    if (cell.text.trim().toLowerCase() === column.name.toLowerCase()) break;
    const candidate = candidateIn(cell, column);
    if (candidate !== undefined && found.push(candidate) >= mostValues) {
      reading.isLong = true;
      break;
    }
    at = nextLine(window, end);
    reading.isCut = at >= window.length;
  }
  return found;
}

const inCell =
  /^(?<before>[ \t]{0,40}(?:\*\*)?(?<quote>[`"]?))(?<value>[^\s`"|,;<>]{3,512})\k<quote>(?:\*\*)?[ \t]{0,60}$/;
/** Nothing but a generated text is the secret of a column called `token`. */
const generated = /^(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z])(?!.{8}-.{4}-.{4}-.{4}-)[\w+/.=~-]{20,512}$/;

function candidateIn({ text, start }: Cell, column: Column): Candidate | undefined {
  const { family, words } = column;
  const found = inCell.exec(text)?.groups;
  const value = found?.['value'] ?? '';
  if (found === undefined || value.startsWith('*') || isStoredDigest(family, value)) return undefined;
  const [word = ''] = words;
  if (words.length === 1 && vague.has(word) && (word.startsWith('key') || !generated.test(value))) return undefined;
  const quote = found['quote'] === '`' ? 'backtick' : found['quote'] === '"' ? 'double' : 'none';
  return candidateUnder(column, {
    ...(column.mark === '|'
      ? { kind: 'table', separator: 'bar', next: '\n' }
      : { kind: 'pair', separator: 'pair', next: ',' }),
    value,
    valueStart: start + (found['before'] ?? '').length,
    quote,
  });
}
