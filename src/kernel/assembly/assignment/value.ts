// What a value may look like that an assignment gate lets through. The twin is `plain/assignment/value.ts`.

import { allowsBare, isCall, isDropping, isElement, isPassword } from './gate';
import { isBlank, isDigit, isInConstant, isLetter, isLineEnd, isQuote } from '../bytes';
import { isParenthesised } from './closers';
import { isDroppedMark, isDroppedQuoted, isDroppedWord } from './dropped-value';
import { byteAt, folded, skipBlanks, skipSpaces } from './gate-text';
import { isCode, text, textEnd } from '../search';
import { isBlockBelow, isBlockHead, MOST_INDENT, valueBelow } from './value-below';
import { callEnd, isFlagOrQuery, isInWord, isName, mayStart, NAME_REACH, nameStart, wordEnd, wrapperWordLength } from './word';

/** An unquoted text of this many bytes is not a value. */
const LONGEST_BARE: usize = 512;
const MOST_WRAPPERS: i32 = 6;
/** A text of fewer bytes is not a value. */
const SHORTEST: usize = 3;
const MOST_OF_SPAN: usize = 64;
/** Between the name of a header and its value. */
const MOST_BEFORE_SCHEME: usize = 12;

/**
 * Whether the text there may be a value. It is none if it must be quoted and is not, if it is too short, or if it is a
 * name in source code.
 */
export function mayBeValue(start: usize, from: usize): bool {
  let at = skipBlanks(from);
  if (byteAt(at) == 0x7c || byteAt(at) == 0x3e) return true; // | >
  if (byteAt(at) == 0x5c && isLineEnd(byteAt(at + 1))) at++; // \
  if (!isLineEnd(byteAt(at))) return mayBeWrapped(start, at);
  if (isBlockBelow(at)) return true;
  const below = valueBelow(at);
  return below > 0 && mayBeWrapped(start, below);
}

/** The same for a text that begins in the line of the value: brackets, calls and words such as `new` may be around it. */
function mayBeWrapped(start: usize, from: usize): bool {
  let isBareAllowed = allowsBare && !isParenthesised;
  let isListed = isCall;
  let at = from;
  for (let count = 0; count < MOST_WRAPPERS; count++) {
    at = skipBlanks(at);
    const first = byteAt(at);
    if (first == 0x28 || first == 0x5b || first == 0x7b) { // ( [ {
      if (first == 0x28) isBareAllowed = false;
      isListed = true;
      at = behindBracket(at, first);
      if (at == 0) return false;
      if (first == 0x7b && isBlockHead(folded(skipBlanks(at)))) return true;
      continue;
    }
    if (!isInWord(first)) return mayBeginValue(start, at, first, isBareAllowed, isListed);
    const end = wordEnd(at);
    const mark = byteAt(end);
    if (end - at > NAME_REACH) return true;
    if (isQuote(mark) && (!isBareAllowed || !isDropping || end - at <= 2)) return isBareAllowed || end - at <= 2;
    if (mark == 0x28) {
      if (byteAt(at - 1) == 0x3d && mayBeSetting(start, at)) return true;
      isBareAllowed = false;
      isListed = true;
      at = end + (byteAt(end + 1) == 0x29 && byteAt(end + 2) == 0x2e ? 3 : 1); // ().
      continue;
    }
    const wrapper = wrapperWordLength(at, end - at);
    if (wrapper > 0) {
      at += wrapper;
      continue;
    }
    return isBareAllowed ? mayBeWord(start, at, end) : byteAt(callEnd(at)) == 0x28 || isGiven(at, end);
  }
  return true;
}

/** The same for an unquoted word or chain that nothing wraps. It was read last and ends at `end`. */
function mayBeWord(start: usize, at: usize, end: usize): bool {
  const mark = byteAt(end);
  if (!(isHardEnd(mark) || isOpening(mark) || isQuote(mark)) || isFallback(end)) return true;
  if (end - at < SHORTEST) return false;
  if (isBlank(mark) && (isScheme(at) || isOwnScheme(at))) return true;
  if (isCode && !isElement && isName(at, end) && !isFlagOrQuery(start) && !isInText(start, at, end)) return false;
  return !isDropping || !isDroppedWord(start, at, end);
}

/** `(default="x"` */
function isGiven(at: usize, end: usize): bool {
  const equals = isBlank(byteAt(end)) ? end + 1 : end;
  if (folded(at) != 0x61666564 || byteAt(equals) != 0x3d) return false; // defa =
  const value = isBlank(byteAt(equals + 1)) ? equals + 2 : equals + 1;
  const byte = byteAt(value);
  return isQuote(byte == 0x62 || byte == 0x75 ? byteAt(value + 1) : byte); // b u
}

/** `DB_PASSWORD=Ab(cd9!x`: the name is a setting's, so the parenthesis is not a call. */
function mayBeSetting(start: usize, at: usize): bool {
  for (let index = nameStart(start); index < at - 1; index++) if (!isInConstant(load<u8>(index))) return false;
  return byteAt(at) != 0x24; // $
}

/** Where to read on after a bracket; 0 if it is the `[]` of a type or an empty list. */
function behindBracket(at: usize, bracket: u32): usize {
  if (bracket != 0x5b || byteAt(at + 1) != 0x5d) return behindBreak(at + 1, bracket == 0x7b); // [ ] {
  return isInWord(byteAt(at + 2)) ? behindBreak(at + 2, false) : 0;
}

/**
 * Where to read on after a bracket: at a quote on the next line, or after a brace at a block that describes the name;
 * otherwise right after the bracket.
 */
function behindBreak(from: usize, isBrace: bool): usize {
  let at = from;
  while (at < from + 4 && isBlank(byteAt(at))) at++;
  if (byteAt(at) == 13) at++;
  if (at >= textEnd || byteAt(at) != 10) return from;
  const line = ++at;
  while (at < line + MOST_INDENT && isBlank(byteAt(at))) at++;
  return isQuote(byteAt(at)) || (isBrace && isBlockHead(folded(at))) ? at : from;
}

/** `${name:x}`, `name=x"`, `name=x y=`: the value is in a text, so it is not a name of source code. */
function isInText(start: usize, at: usize, end: usize): bool {
  const before = byteAt(at - 1);
  const mark = byteAt(end);
  if (before == 0x3d) { // =
    if (mark == 0x22 || mark == 0x27) return true;
    if (!isBlank(mark)) return false;
    const next = byteAt(skipBlanks(end));
    return isLetter(next) || next == 0x22 || next == 0x27;
  }
  if (before != 0x3a || mark != 0x7d) return false; // : }
  const first = nameStart(start);
  return first >= text + 2 && load<u16>(first - 2) == 0x7b24; // ${
}

/** Whether the word of an authorization scheme begins, after which the value follows. */
function isScheme(at: usize): bool {
  switch (folded(at)) {
    case 0x69736162: case 0x72616562: case 0x656b6f74: case 0x2d697061: case 0x6b697061: case 0x65676964: return true; // basi bear toke api- apik dige
  }
  return false;
}

/** Whether a word with a capital is the first of the value of an authorization header: `Authorization: AcmeHub …`. */
function isOwnScheme(at: usize): bool {
  if (byteAt(at) - 0x41 > 25) return false; // A Z
  let before = at - 1;
  while (before > at - MOST_BEFORE_SCHEME && before > text + 3 && isBeforeScheme(byteAt(before))) before--;
  return before >= text + 3 && folded(before - 3) == 0x6e6f6974; // tion
}

/** Blanks, quotes, and `] : = > ,` */
function isBeforeScheme(byte: u32): bool {
  return isBlank(byte) || isQuote(byte) || byte == 0x5d || byte == 0x3a || byte == 0x3d || byte == 0x3e || byte == 0x2c;
}

/** The same for a text that begins with neither a letter nor a digit. */
function mayBeginValue(start: usize, at: usize, first: u32, isBareAllowed: bool, isListed: bool): bool {
  if (isQuote(first)) return !isShortlyQuoted(at, first) && !(isDropping && isDroppedQuoted(at, first, isListed, isPassword));
  const next = byteAt(at + 1);
  if (first == 0x5c) return next == 0x22 || next == 0x27 || next == 0x5c; // \
  if (first == 0x21 || (first == 0x3c && next == 0x21)) return true; // ! <!
  if (first == 0x3c) return next == 0x3c && byteAt(at + 2) == 0x22; // <<"
  if (first == 0x2a && next == 0x2a) return true; // ** of Markdown, behind which the value stands
  if (isCurly(at, first) || (first == 0x26 && (next == 0x71 || next == 0x61 || next == 0x23))) return true; // &quot; &apos; &#34;
  if (isQuote(next)) return true; // @"
  if (!isBareAllowed) return byteAt(callEnd(at)) == 0x28;
  for (let index: usize = 0; index < SHORTEST; index++) {
    const byte = byteAt(at + index);
    if (endsBare(byte)) return isQuote(byte) || byteAt(callEnd(at)) == 0x28;
  }
  return !isDropping || !isDroppedMark(start, at);
}

/** `“`, `‘` */
function isCurly(at: usize, first: u32): bool {
  return first == 0xe2 && byteAt(at + 1) == 0x80 && (byteAt(at + 2) == 0x9c || byteAt(at + 2) == 0x98);
}

/** `''`, `"a"`, `"ab"`: too short for a value. */
function isShortlyQuoted(at: usize, mark: u32): bool {
  const second = byteAt(at + 1);
  if (second == mark) return byteAt(at + 2) != mark;
  if (second == 0x5c) return false;
  const third = byteAt(at + 2);
  if (third == mark) return true;
  return third != 0x5c && byteAt(at + 3) == mark;
}

/** Blanks, ends of lines, and `) , ; ] }` */
function isHardEnd(byte: u32): bool {
  return isBlank(byte) || isLineEnd(byte) || byte == 0x29 || byte == 0x2c || byte == 0x3b || byte == 0x5d || byte == 0x7d;
}

/** Ends a name, not a value in quotes. */
function isOpening(byte: u32): bool {
  return byte == 0x5b || byte == 0x7b || byte == 0x3c || byte == 0x5c; // [ { < \
}

/** Backticks round letters and digits, without blanks. */
function isCodeSpan(from: usize): bool {
  const limit = from + 1 + MOST_OF_SPAN;
  let hasDigit = false;
  for (let at = from + 1; at < limit; at++) {
    const byte = byteAt(at);
    if (byte == 0x5c) return true;
    if (byte == 0x60) return hasDigit;
    if (byte == 0x20 || isLineEnd(byte)) return false;
    hasDigit = hasDigit || isDigit(byte);
  }
  return true;
}

/**
 * Whether a text that only a blank separates from the name may be its value: it is quoted or wrapped, has a digit, or
 * is alone on the rest of its line.
 */
export function isSoundBehindBlank(start: usize, from: usize): bool {
  let end = from;
  let hasDigit = false;
  const limit = from + LONGEST_BARE;
  for (let byte = byteAt(end); end < limit && !endsBare(byte); byte = byteAt(++end)) hasDigit = hasDigit || isDigit(byte);
  const length = end - from;
  if (length == LONGEST_BARE) return false;
  const mark = byteAt(end);
  if (length == 0) return mark == 0x22 || mark == 0x27 || mark == 0x28 || mark == 0x5b || mark == 0x7b || mark == 0x3c || (mark == 0x60 && isCodeSpan(end)); // ( [ { < `
  if (hasDigit && length >= 8) return true;
  if (mark == 0x28 || (isBlank(mark) && isScheme(from))) return true;
  if (mark == 0x3e) return byteAt(callEnd(from)) == 0x28;
  if (isQuote(mark)) return length <= 2;
  const first = byteAt(from);
  if (first == 0x21 || first == 0x40 || first == 0x24) return true; // ! @ $
  if (wrapperWordLength(from, length) > 0) return true;
  return (isLineEnd(byteAt(skipBlanks(end))) && mayStart(start)) || isFallback(end);
}

/** Ends an unquoted value. */
export function endsBare(byte: u32): bool {
  if (isBlank(byte) || isLineEnd(byte) || isQuote(byte)) return true;
  switch (byte) {
    case 0: case 0x3c: case 0x3e: case 0x2c: case 0x3b: case 0x28: case 0x29: case 0x7b: case 0x7d: case 0x5b: case 0x5d: case 0x7c: case 0x5c: return true;
  }
  return false;
}

/** `) || "`, ` ?? '`, ` or "` */
export function isFallback(from: usize): bool {
  const at = skipSpaces(byteAt(from) == 0x29 ? from + 1 : from, 4);
  const byte = byteAt(at);
  const next = byteAt(at + 1);
  if (!((byte == 0x7c || byte == 0x3f) && next == byte) && !(byte == 0x6f && next == 0x72)) return false; // || ?? or
  return isQuote(byteAt(skipSpaces(at + 2, 4)));
}
