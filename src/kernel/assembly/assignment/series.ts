// Where one name has many values: a list, a map, a block of YAML, a section of settings, the column of a table. The twin is
// `plain/assignment/series.ts`.

import { isBlank, isInConstant, isInHeading, isInName, isInPlainWord, isLineEnd, isQuote, isSpace } from '../bytes';
import { isParenthesised } from './closers';
import { byteAt, skipBlanks, skipSpaces } from './gate-text';
import { text, textEnd } from '../search';
import { nameStart } from './word';

const MOST_INDENT: usize = 60;
const LEAD_REACH: usize = 80;
const MOST_INDEX: usize = 66;
const REST_REACH: usize = 40;
const HEADING_BEFORE: usize = 150;
const HEADING_BEHIND: usize = 800;
const FEWEST_JOINED: usize = 8;

/** Whether many values may follow a name that is in the plural. Its stem ends at `stemEnd`, the name at `end`. */
export function mayHaveSeries(start: usize, stemEnd: usize, end: usize, closed: usize): bool {
  if (!isS(byteAt(stemEnd)) && !(end > stemEnd && isS(byteAt(end - 1)))) return false;
  if (byteAt(end) == 0x5d && isLineEnd(byteAt(closed))) { // ]
    const first = nameStart(start);
    if (first > text && load<u8>(first - 1) == 0x5b) return true; // [
  }
  if (isParenthesised) return false;
  if (mayHaveElements(closed) || mayHaveIndex(closed)) return true;
  const at = skipBlanks(closed);
  const byte = byteAt(at);
  const next = byteAt(at + 1);
  if (byte == 0x3d) { // =
    if (next == 0x3d) return false;
    return mayOpen(next == 0x3e ? at + 2 : at + 1, false); // >
  }
  if (byte != 0x3a || next == 0x3a) return false; // :
  return mayOpen(next == 0x3d ? at + 2 : at + 1, true);
}

/** `<array>` behind the name of a list, `><item>` behind an attribute. */
function mayHaveElements(closed: usize): bool {
  const isBehindTag = byteAt(closed) == 0x3e; // >
  const at = skipSpaces(isBehindTag ? closed + 1 : closed, MOST_INDENT);
  return byteAt(at) == 0x3c && byteAt(at + 1) == (isBehindTag ? 0x69 : 0x61); // < i a
}

/** `["ci"] = "`, `[ci]=x` */
function mayHaveIndex(closed: usize): bool {
  if (byteAt(closed) != 0x5b) return false; // [
  for (let at = closed + 1; at < closed + MOST_INDEX && !isLineEnd(byteAt(at)); at++) {
    if (byteAt(at) != 0x5d) continue; // ]
    const equals = byteAt(at + 1) == 0x20 ? at + 2 : at + 1;
    return byteAt(equals) == 0x3d && byteAt(equals + 1) != 0x3d; // =
  }
  return false;
}

@inline
function isS(byte: u32): bool {
  return (byte | 0x20) == 0x73;
}

function mayOpen(from: usize, isColon: bool): bool {
  const first = skipBlanks(from);
  if (isLineEnd(byteAt(first))) return isColon && isRowBelow(first);
  if (isQuote(byteAt(first))) return isJoined(first + 1);
  for (let at = first; at < first + LEAD_REACH; at++) {
    if (isLineEnd(byteAt(at))) {
      at = skipSpaces(at, MOST_INDENT);
      if (byteAt(at) != 0x7b) return false; // {
    }
    const byte = byteAt(at);
    if (isQuote(byte)) return false;
    if (byte != 0x28 && byte != 0x5b && byte != 0x7b) continue; // ( [ {
    const inner = byteAt(at + 1);
    if (inner == 0x29 || inner == 0x5d || inner == 0x7d) at++; // ) ] }
    else if (mayBeginInside(at, byte, at == first || byteAt(at - 1) == 0x3d || byteAt(at - 2) == 0x3d)) return true; // =
    else if (byte == 0x28 && byteAt(at + 1) != 0x5b && byteAt(at + 1) != 0x7b) return false; // [ {
  }
  return false;
}

function isJoined(from: usize): bool {
  for (let at = from; at < from + FEWEST_JOINED; at++) if (isSpace(byteAt(at)) || isQuote(byteAt(at))) return false;
  return true;
}

/** Whether a row of YAML that belongs to the name begins in the next line. */
function isRowBelow(from: usize): bool {
  const first = behindNewline(from);
  if (first == 0) return false;
  // An empty line may stand before a list in a document.
  const second = behindNewline(first);
  const line = second > 0 ? second : first;
  let at = line;
  while (at < line + MOST_INDENT && isBlank(byteAt(at))) at++;
  const byte = byteAt(at);
  if (byte == 0x2d || byte == 0x2a || byte == 0x2b) return isBlank(byteAt(at + 1)); // - * +
  return byte == 0x23 || (at > line && (isInPlainWord(byte) || isQuote(byte))); // #
}

/** The start of the next line; 0 where no line ends. */
function behindNewline(from: usize): usize {
  const at = byteAt(from) == 13 ? from + 1 : from;
  return at < textEnd && load<u8>(at) == 10 ? at + 1 : 0;
}

/** Whether what the bracket at `at` opens may hold values. */
function mayBeginInside(at: usize, bracket: u32, isFirst: bool): bool {
  const inside = skipBlanks(at + 1);
  const isBelow = isLineEnd(byteAt(inside));
  const value = isBelow ? skipSpaces(inside, MOST_INDENT) : inside;
  const byte = byteAt(value);
  if (isQuote(byte) || (at >= text + 2 && load<u8>(at - 2) == 0x25 && load<u8>(at - 1) == 0x77)) return true; // %w
  if (bracket == 0x28 && !isFirst) return false;
  if (!(isFirst || isBelow)) return false;
  return byte == 0x7b || byte == 0x5b || byte == 0x23 || byte == 0x2f || isInPlainWord(byte); // { [ # /
}

/** Whether a value may follow the name of a setting in a row of two fields: `DB_PASSWORD,x`. */
export function mayBeRow(start: usize, end: usize): bool {
  if (byteAt(end) != 0x2c || isSpace(byteAt(end + 1))) return false; // ,
  const first = nameStart(start);
  if (first > text && !isLineEnd(load<u8>(first - 1))) return false;
  for (let at = first; at < end; at++) if (!isInConstant(load<u8>(at))) return false;
  return true;
}

/** Whether the name may head a column: `name,password,email`, `| User | Password |`. */
export function mayHeadColumn(start: usize, closed: usize): bool {
  let mark = closed;
  if (byteAt(mark) == 0x20) while (mark < closed + REST_REACH && (isInName(byteAt(mark)) || isBlank(byteAt(mark)))) mark++;
  const byte = byteAt(mark);
  const isBar = byte == 0x7c; // |
  if (!isBar && !isLineEnd(byte) && byte != 9) {
    const next = byteAt(mark + 1);
    if (!isListMark(byte) || isBlank(next) || isLineEnd(next)) return false;
  }
  let marks = 0;
  let at = start;
  for (; at > text && !isLineEnd(load<u8>(at - 1)); at--) {
    if (at + HEADING_BEFORE <= start || !isInHeading(load<u8>(at - 1))) return false;
    if (isColumnEnd(at - 1, isBar)) marks++;
    else if (!isBar && isListMark(load<u8>(at - 1))) return false;
  }
  if (!isBar && isBlank(byteAt(at))) return false;
  for (let end = mark; !isLineEnd(byteAt(end)); end++) {
    if (end >= mark + HEADING_BEHIND || !isInHeading(byteAt(end))) return false;
    if (isColumnEnd(end, isBar)) marks++;
    else if (!isBar && isListMark(byteAt(end))) return false;
  }
  return marks > 0;
}

/** `,` and `;` */
@inline
function isListMark(byte: u32): bool {
  return byte == 0x2c || byte == 0x3b;
}

function isColumnEnd(at: usize, isBar: bool): bool {
  const byte = byteAt(at);
  if (isBar || byte == 0x7c) return byte == 0x7c;
  return byte == 9 || (isListMark(byte) && !isBlank(byteAt(at + 1)));
}
