// Words, chains of them and names, as an assignment gate reads them. The twin is `plain/assignment/word.ts`.

import { isBlank, isDigit, isEdge, isInName, isLetter, isLineEnd, isQuote, isSpace } from '../bytes';
import { byteAt } from './gate-text';
import { text, textEnd } from '../search';

/** The most bytes of a name, or of the name of a call. */
export const NAME_REACH: usize = 60;
const LINE_REACH: usize = 160;
const ROW_REACH: usize = 124;
const MOST_INDENT: usize = 42;

/** Whether the word read last is a chain such as `a.b` and `a::b`, or one such as `a->b`. */
let hasDot: bool = false;
let hasArrow: bool = false;

export function isInWord(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte == 0x5f || byte == 0x24;
}

export function wordEnd(from: usize): usize {
  hasDot = false;
  hasArrow = false;
  const limit = from + NAME_REACH + 1;
  let end = from;
  while (end < limit) {
    const byte = byteAt(end);
    if (isInWord(byte)) {
      end++;
      continue;
    }
    const next = byteAt(end + 1);
    const isArrow = byte == 0x2d && next == 0x3e; // ->
    const isScope = byte == 0x3a && next == 0x3a; // ::
    if (byte != 0x2e && !isArrow && !isScope) break;
    hasArrow = hasArrow || isArrow;
    hasDot = true;
    end += byte == 0x2e ? 1 : 2;
  }
  return end;
}

/** The end of what may be the name of a call: letters, digits and `_ . $ : @ & * ! ? > -`. */
export function callEnd(from: usize): usize {
  const limit = from + NAME_REACH;
  let end = from;
  while (end < limit && isInCall(byteAt(end))) end++;
  return end;
}

function isInCall(byte: u32): bool {
  if (isInWord(byte)) return true;
  switch (byte) {
    case 0x2e: case 0x3a: case 0x40: case 0x26: case 0x2a: case 0x21: case 0x3f: case 0x3e: case 0x2d: return true;
  }
  return false;
}

/**
 * Whether a word is a name of source code or a chain of names. No name begins with a digit, and no long one holds many
 * digits.
 */
export function isName(from: usize, end: usize): bool {
  let count = 0;
  for (let at = from; at < end; at++) count += <i32>isDigit(load<u8>(at));
  if (hasArrow) return !isDigit(load<u8>(from));
  if (hasDot) return count == 0 && isChain(from, end);
  return !isDigit(load<u8>(from)) && (count < 3 || end - from < 12);
}

/** Whether every dot is between two names. */
export function isChain(from: usize, end: usize): bool {
  for (let at = from; at < end; at++) {
    if (load<u8>(at) == 0x2e && (at == from || at + 1 == end || !isInWord(load<u8>(at - 1)) || !isInWord(load<u8>(at + 1)))) return false;
  }
  return isInWord(load<u8>(end - 1));
}

/** `--name`, `?name=`, `&name=`, `;name=` */
export function isFlagOrQuery(start: usize): bool {
  const first = nameStart(start);
  const before = first > text ? <u32>load<u8>(first - 1) : 10;
  return before == 0x3f || before == 0x26 || before == 0x3b || hasDash(start);
}

/** A dash before the name: a flag. */
export function hasDash(start: usize): bool {
  let first = nameStart(start);
  while (first < start && isEdge(load<u8>(first))) {
    if (load<u8>(first) == 0x2d) return true;
    first++;
  }
  return false;
}

/** Whether nothing is before the name on its line but a word such as `export`, told by its first two letters. */
export function mayStart(start: usize): bool {
  const limit = start - text > LINE_REACH ? start - LINE_REACH : text;
  let line = start;
  while (line > limit && !isLineEnd(load<u8>(line - 1))) line--;
  while (line < start && isSpace(load<u8>(line))) line++;
  if (line == start || isInName(load<u8>(line)) && nameStart(start) <= line) return true;
  switch (<u32>load<u16>(line)) {
    case 0x4e45: case 0x5241: case 0x7865: case 0x6573: case 0x4553: case 0x6f6c: case 0x7375: case 0x6966: case 0x6f63: case 0x7473: case 0x652d: case 0x2d2d: case 0x616d: return true; // EN AR ex se SE lo us fi co st -e -- ma
  }
  return load<u8>(line) == 0x23; // #
}

/** Whether nothing is before the quoted text that holds the name on its line. */
export function beginsRow(start: usize): bool {
  const limit = start - text > ROW_REACH ? start - ROW_REACH : text;
  let open = start;
  while (open > limit && !isQuote(load<u8>(open - 1)) && !isSpace(load<u8>(open - 1))) open--;
  if (open == text || load<u8>(open - 1) != 0x22) return false; // "
  let line = open - 1;
  while (line > text && open - line < MOST_INDENT && isBlank(load<u8>(line - 1))) line--;
  return line == text || isLineEnd(load<u8>(line - 1));
}

export function nameStart(start: usize): usize {
  let first = start;
  const limit = start - text > NAME_REACH ? start - NAME_REACH : text;
  while (first > limit && isInName(load<u8>(first - 1))) first--;
  return first;
}

/** Length of a word such as `new` before a value, with the blanks after it; 0 if there is none. */
export function wrapperWordLength(at: usize, length: usize): usize {
  if (!isBlank(byteAt(at + length)) || !isWrapperWord(at, length)) return 0;
  let end = at + length;
  while (end < at + length + 4 && isBlank(byteAt(end))) end++;
  const byte = byteAt(end);
  const isBehind = isLetter(byte) || isDigit(byte) || byte == 0x5f || byte == 0x22 || byte == 0x27 || byte == 0x60;
  return isBehind ? end - at : 0;
}

/** new, raw, await, yield, const, return, export, u8 */
function isWrapperWord(at: usize, length: usize): bool {
  const pair = <u32>load<u16>(at);
  if (length == 2) return pair == 0x3875; // u8
  const last = <u32>load<u8>(at + length - 1);
  if (length == 3) return (pair == 0x656e && last == 0x77) || (pair == 0x6172 && last == 0x77); // ne w, ra w
  const four = load<u32>(at);
  if (length == 5) return (four == 0x69617761 && last == 0x74) || (four == 0x6c656979 && last == 0x64) || (four == 0x736e6f63 && last == 0x74); // awai t, yiel d, cons t
  const behind = <u32>load<u16>(at, 4);
  return length == 6 && ((four == 0x75746572 && behind == 0x6e72) || (four == 0x6f707865 && behind == 0x7472)); // retu rn, expo rt
}

export function nameEnd(from: usize): usize {
  const limit = min(from + NAME_REACH, textEnd);
  let end = from;
  while (end < limit && isInName(load<u8>(end))) end++;
  while (end > from && isEdge(load<u8>(end - 1))) end--;
  return end;
}
