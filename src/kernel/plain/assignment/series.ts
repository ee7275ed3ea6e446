import { blank, inColumnName, inConstant, inHeading, inPlainWord, lineEnd, quote, space } from './byte-sets.ts';
import type { Closers } from './closers.ts';
import { codeOf, type GateText } from './gate-text.ts';
import { nameStart } from './word.ts';

// Where one name has many values: a list, a map, a block of YAML, a section of settings, the column of a table.

const mostIndent = 60;
/** Bytes that a type or the name of a call takes before the bracket. */
const leadReach = 80;
const mostIndex = 66;
/** The rest of a name that is several words. */
const restReach = 40;
const headingBefore = 150;
const headingBehind = 800;
/** So many bytes of a text without a blank are no prose. */
const fewestJoined = 8;

/** Whether a name is in the plural, whose stem ends at `stemEnd` and which itself ends at `end`. */
export function isInPlural(text: GateText, stemEnd: number, end: number): boolean {
  return text.isAny('sS', stemEnd) || (end > stemEnd && text.isAny('sS', end - 1));
}

/** Whether many values may follow a name in the plural that ends at `end`. */
export function mayHaveSeries(text: GateText, start: number, end: number, closers: Closers): boolean {
  const { closed, isParenthesised } = closers;
  if (text.isAny(']', end) && text.is(lineEnd, closed)) {
    const first = nameStart(text, start);
    if (first > 0 && text.isAny('[', first - 1)) return true;
  }
  if (isParenthesised) return false;
  if (mayHaveElements(text, closed) || mayHaveIndex(text, closed)) return true;
  const at = text.skipBlanks(closed);
  const next = text.at(at + 1);
  if (text.isAny('=', at)) {
    if (next === codeOf('=')) return false;
    return mayOpen(text, next === codeOf('>') ? at + 2 : at + 1, false);
  }
  if (!text.isAny(':', at) || next === codeOf(':')) return false;
  return mayOpen(text, next === codeOf('=') ? at + 2 : at + 1, true);
}

/** `<array>` behind the name of a list, `><item>` behind an attribute. */
function mayHaveElements(text: GateText, closed: number): boolean {
  const from = text.isAny('>', closed) ? closed + 1 : closed;
  const at = text.skip(space, from, mostIndent);
  return text.exact(at, 2) === (from > closed ? '<i' : '<a');
}

/** `["ci"] = "`, `[ci]=x` */
function mayHaveIndex(text: GateText, closed: number): boolean {
  if (!text.isAny('[', closed)) return false;
  for (let at = closed + 1; at < closed + mostIndex && !text.is(lineEnd, at); at++) {
    if (!text.isAny(']', at)) continue;
    const equals = text.isAny(' ', at + 1) ? at + 2 : at + 1;
    return text.isAny('=', equals) && !text.isAny('=', equals + 1);
  }
  return false;
}

function mayOpen(text: GateText, from: number, isColon: boolean): boolean {
  const first = text.skipBlanks(from);
  if (text.is(lineEnd, first)) return isColon && isRowBelow(text, first);
  if (text.is(quote, first)) return isJoined(text, first + 1);
  for (let at = first; at < first + leadReach; at++) {
    if (text.is(lineEnd, at)) {
      at = text.skip(space, at, mostIndent);
      if (!text.isAny('{', at)) return false;
    }
    if (text.is(quote, at)) return false;
    if (text.isAny('([{', at)) {
      if (text.isAny(')]}', at + 1)) at++;
      else if (mayBeginInside(text, at, at === first || text.isAny('=', at - 1) || text.isAny('=', at - 2)))
        return true;
      else if (text.isAny('(', at) && !text.isAny('[{', at + 1)) return false;
    }
  }
  return false;
}

/** Whether a text begins there that may be several values, as far as it has no blank. */
function isJoined(text: GateText, from: number): boolean {
  for (let at = from; at < from + fewestJoined; at++) if (text.is(space, at) || text.is(quote, at)) return false;
  return true;
}

/** Whether a row of YAML that belongs to the name begins in the next line. */
function isRowBelow(text: GateText, from: number): boolean {
  const first = behindNewline(text, from);
  if (first === undefined) return false;
  // An empty line may stand before a list in a document.
  const newline = behindNewline(text, first) ?? first;
  const at = text.skip(blank, newline, mostIndent);
  if (text.isAny('-*+', at)) return text.is(blank, at + 1);
  return text.isAny('#', at) || (at > newline && (text.is(inPlainWord, at) || text.is(quote, at)));
}

/** The start of the next line; undefined where no line ends. */
function behindNewline(text: GateText, from: number): number | undefined {
  const at = text.at(from) === 13 ? from + 1 : from;
  return text.at(at) === 10 && at < text.bytes.length ? at + 1 : undefined;
}

/** Whether what the bracket at `at` opens may hold values. */
function mayBeginInside(text: GateText, at: number, isFirst: boolean): boolean {
  const inside = text.skipBlanks(at + 1);
  const isBelow = text.is(lineEnd, inside);
  const value = isBelow ? text.skip(space, inside, mostIndent) : inside;
  if (text.is(quote, value) || (at >= 2 && text.exact(at - 2, 2) === '%w')) return true;
  const isCall = text.isAny('(', at) && !isFirst;
  if (isCall || !(isFirst || isBelow)) return false;
  return text.isAny('{[#/', value) || text.is(inPlainWord, value);
}

/** Whether a value may follow the name of a setting in a row of two fields: `DB_PASSWORD,x`. */
export function mayBeRow(text: GateText, start: number, end: number): boolean {
  if (!text.isAny(',', end) || text.is(space, end + 1)) return false;
  const first = nameStart(text, start);
  if (first > 0 && !text.is(lineEnd, first - 1)) return false;
  return text.skip(inConstant, first, end - first) === end;
}

/** Whether the name may head a column: `name,password,email`, `| User | Password |`. */
export function mayHeadColumn(text: GateText, start: number, { closed }: Closers): boolean {
  const mark = text.isAny(' ', closed) ? text.skip(inColumnName, closed, restReach) : closed;
  const isBar = text.isAny('|', mark);
  if (!isBar && !endsHeading(text, mark)) return false;
  let marks = 0;
  let at = start;
  for (; at > 0 && !text.is(lineEnd, at - 1); at--) {
    if (at <= start - headingBefore || !text.is(inHeading, at - 1)) return false;
    if (isColumnEnd(text, at - 1, isBar)) marks++;
    else if (!isBar && text.isAny(',;', at - 1)) return false;
  }
  if (!isBar && text.is(blank, at)) return false;
  let end = mark;
  for (; !text.is(lineEnd, end); end++) {
    if (end >= mark + headingBehind || !text.is(inHeading, end)) return false;
    if (isColumnEnd(text, end, isBar)) marks++;
    else if (!isBar && text.isAny(',;', end)) return false;
  }
  return marks > 0;
}

/** Whether a line ends there, or a column that no bar ends. */
function endsHeading(text: GateText, mark: number): boolean {
  if (text.is(lineEnd, mark) || text.isAny('\t', mark)) return true;
  return text.isAny(',;', mark) && !text.is(blank, mark + 1) && !text.is(lineEnd, mark + 1);
}

function isColumnEnd(text: GateText, at: number, isBar: boolean): boolean {
  if (isBar || text.isAny('|', at)) return text.isAny('|', at);
  return text.isAny('\t', at) || (text.isAny(',;', at) && !text.is(blank, at + 1));
}
