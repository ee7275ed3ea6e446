import { type Candidate, candidateUnder, type Heading } from '../candidate.ts';
import { meaningOf, type Family } from '../name/family.ts';
import type { Reading } from '../reading.ts';
import { mostValues } from '../series/values.ts';
import { lineEndOf, nextLine } from './cells.ts';

const longestValue = 200;
/** No field is longer, so a row that ends farther before the end of the window is not cut. */
const longestField = 500;
const head = /(?:insert|replace) into\s{1,4}[`"[]?[\w.$-]{1,60}[`"\]]?\s{0,4}\(([^()]{3,800})\)\s{0,8}values?\s{0,8}/iy;
/** A quoted text, where two quotes mean one; the quoted argument of a hash; or anything else up to the next value. */
const field =
  /\s{0,8}(?:[NE]?'((?:[^'\\\r\n]|\\.|''){0,400})'|"([^"\\\r\n]{0,400})"|(?:md5|sha[12]?|password|crypt|digest)\(\s?'([^'\\\r\n]{3,200})'\s?(?:,[^()\r\n]{0,60}(?:\([^()\r\n]{0,40}\))?)?\)|[^,()'"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?)\s{0,8}([,)])/iy;
const digest =
  /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{80}|[0-9a-f]{96}|[0-9a-f]{128}|\*[0-9A-F]{40})$/i;

/** As long as a random token in hexadecimal is, and as MD5 and SHA-1. */
const [shortDigest, longDigest] = [32, 40];

/**
 * Whether the value may be the digest that databases store instead of a password. Keys are hexadecimal themselves, and
 * so are tokens, unless they are as long as the digests of today.
 */
export function isStoredDigest(family: Family, value: string): boolean {
  if (family === 'api-key' || !digest.test(value)) return false;
  return family === 'password' || (value.length !== shortDigest && value.length !== longDigest);
}

/** Words that make `key` a secret; on its own, it is the column that tells rows apart. */
const tellingWords: ReadonlySet<string> = new Set([
  'api',
  'secret',
  'private',
  'access',
  'auth',
  'encryption',
  'signing',
]);

/** The columns of a table in order; undefined for those that hold no secrets. */
export type Columns = readonly (Heading | undefined)[];

/** A table while its rows are read. */
export interface TableReading {
  readonly window: string;
  readonly columns: Columns;
  /** The secrets that were read so far. */
  readonly candidates: Candidate[];
  readonly reading: Reading;
}

/** Adds the secrets of the rows that begin at `from`. */
type RowReader = (table: TableReading, from: number) => void;

/** `INSERT INTO users (name, password) VALUES ('bob', 'VALUE'), …`: values in columns of secrets. */
export function candidatesOfRows(window: string, hit: number, reading: Reading): readonly Candidate[] {
  head.lastIndex = hit;
  const names = head.exec(window)?.[1];
  return names === undefined ? [] : candidatesBelow(names, { window, hit, from: head.lastIndex, reading }, readRows);
}

/** Where the names of columns are, and from where on rows are read. */
interface HeadedRows {
  readonly window: string;
  readonly hit: number;
  readonly from: number;
  readonly reading: Reading;
}

function candidatesBelow(
  names: string,
  { window, hit, from, reading }: HeadedRows,
  read: RowReader,
): readonly Candidate[] {
  const columns = columnsOf(names, window.indexOf('(', hit) + 1);
  const candidates: Candidate[] = [];
  if (columns.some((column) => column !== undefined)) read({ window, columns, candidates, reading }, from);
  return candidates;
}

/** Adds the secrets of `('bob', 'x'), ('eve', 'y')`. */
export const readRows: RowReader = (table, from) => {
  const { window, columns, candidates, reading } = table;
  let at = from;
  for (;;) {
    const end = readRow(table, at);
    reading.isCut ||= end === undefined && at > window.length - longestField * columns.length;
    reading.end = end ?? at;
    if (end === undefined) break;
    next.lastIndex = end;
    const hasNext = next.test(window);
    reading.isCut ||= !hasNext && end > window.length - longestGap;
    if (!hasNext) break;
    if (candidates.length >= mostValues) {
      reading.isLong = true;
      break;
    }
    at = next.lastIndex;
  }
};

const longestGap = 20;
const copyHead = /copy public\.[`"[]?[\w.$-]{1,60}[`"\]]? \(([^()]{3,800})\) from stdin[^\r\n]{0,80}\r?\n/iy;

/** `COPY public.users (name, password) FROM stdin;` and rows with tabs between their fields below it. */
export function candidatesOfCopy(window: string, hit: number, reading: Reading): readonly Candidate[] {
  copyHead.lastIndex = hit;
  const names = copyHead.exec(window)?.[1];
  return names === undefined
    ? []
    : candidatesBelow(names, { window, hit, from: copyHead.lastIndex, reading }, readCopied);
}

/** Adds the secrets of lines with tabs between their fields, up to `\\.`. */
export const readCopied: RowReader = ({ window, columns, candidates, reading }, from) => {
  let at = from;
  while (at < window.length && !window.startsWith('\\.', at)) {
    const end = lineEndOf(window, at);
    reading.end = end;
    if (candidates.length >= mostValues) {
      reading.isLong = true;
      break;
    }
    let start = at;
    for (const [index, value] of window.slice(at, end).split('\t').entries()) {
      const column = columns[index];
      if (column !== undefined && isWorthJudging(column, value) && value !== '\\N')
        candidates.push(candidateUnder(column, { ...inPair, value, valueStart: start, quote: 'none', next: ',' }));
      start += value.length + 1;
    }
    at = nextLine(window, end);
    reading.isCut = at >= window.length;
  }
};

const inPair = { kind: 'pair', separator: 'pair' } as const;

function isWorthJudging({ family }: Heading, value: string): boolean {
  return value.length > 2 && value.length <= longestValue && !isStoredDigest(family, value);
}

const next = /\s{0,8},\s{0,8}(?=\()/y;

function columnsOf(names: string, from: number): Columns {
  let start = from;
  return names.split(',').map((text) => {
    const at = start;
    start += text.length + 1;
    return columnOf(text, at);
  });
}

/** The column whose name, perhaps in quotes, is the text at `at`; undefined if no secrets have such names. */
export function columnOf(text: string, at: number): Heading | undefined {
  const name = text.trim().replace(/^[`"'[]|[`"'\]]$/g, '');
  const { family, words } = meaningOf(name);
  return family === undefined || (family === 'api-key' && !words.some((word) => tellingWords.has(word)))
    ? undefined
    : { name, nameStart: at + text.indexOf(name), words, family };
}

/** The index behind the row; undefined if no row can be read. */
function readRow({ window, columns, candidates }: TableReading, from: number): number | undefined {
  if (window.charAt(from) !== '(') return undefined;
  let at = from + 1;
  for (const column of columns) {
    field.lastIndex = at;
    const found = field.exec(window);
    if (found === null) return undefined;
    const value = found[1] ?? found[2] ?? found[3];
    if (column !== undefined && value !== undefined && isWorthJudging(column, value)) {
      const start = at + found[0].indexOf(value);
      const quote = found[2] === undefined ? 'single' : 'double';
      const behind = window.charAt(start + value.length + 1);
      candidates.push(candidateUnder(column, { ...inPair, value, valueStart: start, quote, next: behind }));
    }
    at = field.lastIndex;
    if (found[4] === ')') return at;
  }
  return undefined;
}
