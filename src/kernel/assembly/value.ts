// What a value may look like that a gate of assignments lets through. The twin is `../assignment-gate.ts`.

import { allowsBare, byteAt, isElement, isParenthesised, NAME_REACH, skipBlanks } from './assignment';
import { isBlank, isDigit, isEdge, isInName, isLetter, isLineEnd, isQuote, isSpace } from './bytes';
import { isCode, text } from './search';

const LINE_REACH: usize = 160;
/** A value without quotes of so many bytes is none. */
const LONGEST_BARE: usize = 512;

/** Whether what stands there may be a value: it is none where it must be quoted and is not, or is a name in source code. */
export function mayBeValue(start: usize, from: usize): bool {
  let isBareAllowed = allowsBare && !isParenthesised;
  let at = from;
  for (let count = 0; count < MOST_WRAPPERS; count++) {
    at = skipBlanks(at);
    const first = byteAt(at);
    if (first == 0x29 || first == 0x2c || first == 0x3b || first == 0x5d || first == 0x7d) return false; // ) , ; ] }
    if (first == 0x5b && byteAt(at + 1) == 0x5d) { // []
      if (!isInWord(byteAt(at + 2))) return false;
      at += 2;
      continue;
    }
    if (first == 0x28 || first == 0x5b || first == 0x7b) { // ( [ {
      if (first == 0x28) isBareAllowed = false;
      at++;
      continue;
    }
    if (!isInWord(first)) return true;
    const end = wordEnd(at);
    const mark = byteAt(end);
    if (end - at > NAME_REACH || isQuote(mark)) return true;
    if (mark == 0x28) {
      isBareAllowed = false;
      at = end + 1;
      continue;
    }
    if (isBlank(mark) && isWrapperWord(at, end - at)) return true;
    if (!(isHardEnd(mark) || isOpening(mark)) || isFallback(end)) return true;
    if (!isBareAllowed || end - at < SHORTEST) return false;
    return !isCode || isElement || !isName(at, end) || isFlagOrQuery(start);
  }
  return true;
}

const MOST_WRAPPERS: i32 = 6;
/** Fewer bytes are no value. */
const SHORTEST: usize = 3;
/** Of the word that was read last: it is a chain such as `a.b` and `a::b`, or one such as `a->b`. */
let hasDot: bool = false;
let hasArrow: bool = false;

function isInWord(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte == 0x5f || byte == 0x24;
}

function wordEnd(from: usize): usize {
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

/** Blanks, ends of lines, and `) , ; ] }` */
function isHardEnd(byte: u32): bool {
  return isBlank(byte) || isLineEnd(byte) || byte == 0x29 || byte == 0x2c || byte == 0x3b || byte == 0x5d || byte == 0x7d;
}

/** Ends a name, not a value in quotes. */
function isOpening(byte: u32): bool {
  return byte == 0x5b || byte == 0x7b || byte == 0x3c || byte == 0x5c; // [ { < \
}

/** A name of source code, or a chain of names; no name is so long and holds so many digits, nor does it begin with one. */
function isName(from: usize, end: usize): bool {
  let count = 0;
  for (let at = from; at < end; at++) count += <i32>isDigit(load<u8>(at));
  if (hasArrow) return !isDigit(load<u8>(from));
  if (hasDot) return count == 0 && isChain(from, end);
  return !isDigit(load<u8>(from)) && (count < 3 || end - from < 12);
}

/** Every dot stands between two names. */
function isChain(from: usize, end: usize): bool {
  for (let at = from; at < end; at++) {
    if (load<u8>(at) == 0x2e && (at == from || at + 1 == end || !isInWord(load<u8>(at - 1)) || !isInWord(load<u8>(at + 1)))) return false;
  }
  return isInWord(load<u8>(end - 1));
}

/** `--name`, `?name=`, `&name=`, `;name=` */
function isFlagOrQuery(start: usize): bool {
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

/** Quoted or wrapped, with a digit, or alone on the rest of its line. */
export function isValue(start: usize, from: usize): bool {
  let end = from;
  let hasDigit = false;
  const limit = from + LONGEST_BARE;
  for (let byte = byteAt(end); end < limit && !endsBare(byte); byte = byteAt(++end)) hasDigit = hasDigit || isDigit(byte);
  const length = end - from;
  if (length == LONGEST_BARE) return false;
  const mark = byteAt(end);
  if (length == 0) return mark != 0x29 && mark != 0x2c && mark != 0x7d && mark != 0x5d; // ) , } ]
  if (isQuote(mark) || mark == 0x28 || mark == 0x3e || mark == 0x3c || mark == 0x5c) return true; // ( > < \
  if (hasDigit && length >= 8) return true;
  const first = byteAt(from);
  if (first == 0x2d || first == 0x26 || first == 0xe2 || first == 0x21 || first == 0x40 || first == 0x24) return true; // - & “ ! @ $
  if (isWrapperWord(from, length)) return true;
  return (isLineEnd(byteAt(skipBlanks(end))) && mayStart(start)) || isFallback(end);
}

/** Nothing stands before the name on its line but a word such as `export`, by its first two letters. */
function mayStart(start: usize): bool {
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

function nameStart(start: usize): usize {
  let first = start;
  const limit = start - text > NAME_REACH ? start - NAME_REACH : text;
  while (first > limit && isInName(load<u8>(first - 1))) first--;
  return first;
}

/** Ends a value without quotes. */
function endsBare(byte: u32): bool {
  if (isBlank(byte) || isLineEnd(byte) || isQuote(byte)) return true;
  switch (byte) {
    case 0: case 0x3c: case 0x3e: case 0x2c: case 0x3b: case 0x28: case 0x29: case 0x7b: case 0x7d: case 0x5b: case 0x5d: case 0x7c: case 0x5c: return true;
  }
  return false;
}

/** new, await, return, export, const, u8, yield, raw: by their first two letters. */
function isWrapperWord(at: usize, length: usize): bool {
  if (length < 2 || length > 6) return false;
  switch (<u32>load<u16>(at)) {
    case 0x656e: case 0x7761: case 0x6572: case 0x7865: case 0x6f63: case 0x3875: case 0x6979: case 0x6172: return true; // ne aw re ex co u8 yi ra
  }
  return false;
}

/** `) || `, ` ?? `, ` or ` */
function isFallback(from: usize): bool {
  let at = byteAt(from) == 0x29 ? from + 1 : from;
  const limit = at + 4;
  while (at < limit && isSpace(byteAt(at))) at++;
  const byte = byteAt(at);
  return byte == 0x7c || byte == 0x3f || ((byte | 0x20) == 0x6f && (byteAt(at + 1) | 0x20) == 0x72);
}
