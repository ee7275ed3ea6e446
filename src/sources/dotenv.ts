/**
 * An entry of a .env file, read as the common libraries read it. Where they differ, more is read rather than less:
 * motdotla/dotenv knows backticks, `NAME: value` and values over several lines; python-dotenv expands `${NAME}` and
 * accepts names without a value; Docker's env files know no quotes, so there a quote is part of the value, while the
 * value here is the text between the quotes.
 */
export interface DotenvEntry {
  readonly name: string;
  /** As a program would see it: quotes removed, escapes resolved; `${NAME}` is left as it is. */
  readonly value: string;
  /** The line of the name, from 1. */
  readonly line: number;
  /** Where the value is in the text, without its quotes, in UTF-16 units. */
  readonly valueOffset: number;
  readonly valueLength: number;
  readonly quote: 'none' | 'single' | 'double' | 'backtick';
  readonly isExported: boolean;
  /** The value refers to other variables or commands: `${NAME}`, `$NAME`, `$(command)`. Never in single quotes. */
  readonly isInterpolated: boolean;
}

interface RawValue {
  readonly start: number;
  readonly end: number;
  /** Where the rest of the entry's line begins. */
  readonly next: number;
  readonly quote: DotenvEntry['quote'];
}

const quoteNames: ReadonlyMap<string, DotenvEntry['quote']> = new Map([
  ["'", 'single'],
  ['"', 'double'],
  ['`', 'backtick'],
]);

/** Skips lines that are not assignments. Takes time linear in the length of the text. */
export function parseDotenv(text: string): readonly DotenvEntry[] {
  const entries: DotenvEntry[] = [];
  const assignment = /\uFEFF?[ \t]*(export[ \t]+|set[ \t]+)?([\w.-]+)(?:[ \t]*=|:(?=[ \t\r\n]|$))[ \t]*/y;
  let line = 1;
  for (let at = 0; at < text.length;) {
    assignment.lastIndex = at;
    const head = assignment.exec(text);
    const raw = head === null ? undefined : findValue(text, assignment.lastIndex);
    if (head !== null && raw !== undefined) entries.push(toEntry(text, head, raw, line));
    const next = endOfLine(text, raw?.next ?? at) + 1;
    line += countLines(text, at, next);
    at = next;
  }
  return entries;
}

function findValue(text: string, start: number): RawValue {
  const quote = quoteNames.get(text.charAt(start));
  const end = quote === undefined ? -1 : findQuote(text, start + 1, text.charAt(start));
  if (quote !== undefined && end >= 0 && isEndOfValue(text, end + 1))
    return { start: start + 1, end, next: end + 1, quote };
  return findUnquoted(text, start);
}

/** A closing quote may be on a later line; a quote after a backslash does not close. */
function findQuote(text: string, start: number, quote: string): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] === '\\' && (text[at + 1] === quote || quote === '"')) at++;
  }
  return -1;
}

/** Nothing but a comment may follow the closing quote: `A="b"c` is not a quoted value. */
function isEndOfValue(text: string, start: number): boolean {
  const rest = /[ \t]*(?:[\r\n;#]|$)/y;
  rest.lastIndex = start;
  return rest.test(text);
}

/**
 * Reads to the end of the line or to a comment. A comment needs a blank before it: `#` may be part of a password.
 * Quotes around the value are removed even where the rules above did not find the closing one.
 */
function findUnquoted(text: string, start: number): RawValue {
  const lineEnd = endOfLine(text, start);
  const value = text.slice(start, lineEnd);
  const isComment = value.startsWith('#') && /[ \t]/.test(text.charAt(start - 1));
  const comment = isComment ? 0 : value.search(/[ \t]#/);
  const plain = (comment < 0 ? value : value.slice(0, comment)).trimEnd();
  const quote = plain.length > 1 && plain.endsWith(plain.charAt(0)) ? quoteNames.get(plain.charAt(0)) : undefined;
  if (quote !== undefined) return { start: start + 1, end: start + plain.length - 1, next: lineEnd, quote };
  return { start, end: start + plain.length, next: lineEnd, quote: 'none' };
}

function toEntry(text: string, head: RegExpExecArray, raw: RawValue, line: number): DotenvEntry {
  const written = text.slice(raw.start, raw.end);
  return {
    name: head[2] ?? '',
    value: raw.quote === 'double' ? unescape(written) : written.replaceAll('\r\n', '\n'),
    line,
    valueOffset: raw.start,
    valueLength: raw.end - raw.start,
    quote: raw.quote,
    isExported: head[1]?.startsWith('export') === true,
    isInterpolated: raw.quote !== 'single' && /(?<!\\)\$(?:[{(]|[A-Za-z_])/.test(written),
  };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$' };

function unescape(written: string): string {
  return written.replaceAll('\r\n', '\n').replace(/\\(["nrt\\$])/g, (_, letter: string) => escapes[letter] ?? letter);
}

/** Index of the line feed, or of the end of the text. */
function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function countLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
