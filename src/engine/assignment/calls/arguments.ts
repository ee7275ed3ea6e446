import { codeAt, isKind, quoteMark, skipKind, blank, lineEnd } from '../characters.ts';
import {
  backslash,
  closingBrace,
  closingBracket,
  closingParenthesis,
  comma,
  hash,
  lineFeed,
  openingBrace,
  openingBracket,
  openingParenthesis,
  semicolon,
  slash,
} from '../codes.ts';

/** Offsets of an argument in the window, without the blanks round it; the end is exclusive. */
export interface Argument {
  readonly start: number;
  readonly end: number;
}

/** No value begins more bytes behind its keyword than this; `judge-assignment.ts` cuts the window by it. */
const reach = 560;
const mostArguments = 8;
const mostBlanks = 60;
/** A call in a call in a call …, as hostile text has it, would have each read all that it holds. */
const mostDepth = 12;

export interface Arguments {
  readonly list: readonly Argument[];
  /** Whether all of them were read, because the call ends within reach. */
  readonly isClosed: boolean;
}

/** The arguments of the call whose parenthesis or brace opens before `at`: those that end within reach, 8 at most. */
export function readArguments(window: string, at: number): Arguments {
  const found: Argument[] = [];
  const last = codeAt(window, at - 1) === openingBrace ? closingBrace : closingParenthesis;
  const limit = Math.min(window.length, at + reach);
  let depth = 0;
  let start = at;
  for (let index = at; index < limit; index++) {
    const code = window.charCodeAt(index);
    const skipped = behindText(window, index, code, limit);
    if (skipped > index) {
      const isCommentFirst = !isKind(code, quoteMark) && skipKind(window, start, blank | lineEnd, mostBlanks) === index;
      if (isCommentFirst) start = skipped;
      index = skipped - 1;
    } else if (isOpening(code)) {
      if (++depth > mostDepth) break;
    } else if (depth > 0) {
      if (isClosing(code)) depth--;
    } else if (code === comma || code === last) {
      if (found.length === mostArguments) break;
      const argument = trimmed(window, start, index);
      // A trailing comma is allowed, and adds no argument.
      if (code === comma || argument.end > argument.start) found.push(argument);
      if (code === last) return { list: found, isClosed: true };
      start = index + 1;
    } else if (isClosing(code) || code === semicolon) break;
  }
  return { list: found, isClosed: false };
}

function isOpening(code: number): boolean {
  return code === openingParenthesis || code === openingBracket || code === openingBrace;
}

function isClosing(code: number): boolean {
  return code === closingParenthesis || code === closingBracket || code === closingBrace;
}

/** The end of the quoted text or the comment that begins at `at`; `at` itself if none does. */
function behindText(window: string, at: number, code: number, limit: number): number {
  return isKind(code, quoteMark) ? closingQuote(window, at, code, limit) + 1 : endOfComment(window, at, limit);
}

/** Index of the mark that closes the quote opened at `from`, or `limit` if nothing closes it. */
function closingQuote(window: string, from: number, mark: number, limit: number): number {
  for (let index = from + 1; index < limit; index++) {
    const code = window.charCodeAt(index);
    if (code === mark) return index;
    if (code === backslash) index++;
  }
  return limit;
}

/** End of the comment that begins at `at`: its line end or its closing mark. `at` itself if no comment begins there. */
function endOfComment(window: string, at: number, limit: number): number {
  const code = window.charCodeAt(at);
  if (code === slash && window.startsWith('/*', at)) {
    const end = window.indexOf('*/', at + 2);
    return end < 0 || end + 2 > limit ? limit : end + 2;
  }
  const isLine = (code === slash && window.startsWith('// ', at)) || (code === hash && window.startsWith('# ', at));
  if (!isLine || !isKind(codeAt(window, at - 1), blank | lineEnd)) return at;
  let end = at;
  while (end < limit && window.charCodeAt(end) !== lineFeed) end++;
  return end;
}

function trimmed(window: string, from: number, to: number): Argument {
  const start = Math.min(skipKind(window, from, blank | lineEnd, mostBlanks), to);
  let end = to;
  while (end > start && isKind(codeAt(window, end - 1), blank | lineEnd)) end--;
  return { start, end };
}
