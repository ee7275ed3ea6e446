// The gate of generic rules: what cannot join a value to a name closes it. The twin is `../assignment-gate.ts`, which says why.

import { isBlank, isDigit, isEdge, isInName, isLetter, isLineEnd, isQuote, isSpace } from './bytes';
import { text, textEnd } from './search';

const NAME_REACH: usize = 60;
const MOST_BLANKS: usize = 20;
const MOST_CLOSERS: u32 = 8;
const TYPE_REACH: usize = 160;

/** What closes the name. */
let isQuoted: bool = false;
let isParenthesised: bool = false;

/** Outside the text, the end of a line. */
// @ts-ignore: decorator
@inline
function byteAt(at: usize): u32 {
  return at < textEnd ? load<u8>(at) : 10;
}

export function mayAssign(start: usize, stem: usize): bool {
  const closed = readClosers(nameEnd(start + stem));
  if (closed == 0) return true;
  if (!isQuoted && isIndexed(closed)) return true;
  const index = skipBlanks(closed);
  if ((isQuoted || index > closed || isLineEnd(byteAt(index))) && isPair(closed)) return true;
  const byte = byteAt(index);
  const next = byteAt(index + 1);
  switch (byte) {
    case 0x3d: case 0x3a: case 0x7c: return true; // = : |
    case 0x21: return index > closed || next == 0x3d || next == 0x3a; // !tag != !:
    case 0x3f: return next == 0x3f || next == 0x3d || next == 0x3a; // ?? ?= ?:
    case 0x2b: return next == 0x3d; // +=
    case 0x3c: return next == 0x2d || (index > closed && next == 0x21); // <- <![CDATA[
    case 0x2c: return isQuoted && !isParenthesised; // ,
    case 0x28: case 0x3e: return !isParenthesised; // ( >
    case 0x3b: if (isQuoted && next == 0x73) return true; // ;s:
  }
  if (byte == 0x2d && next == 0x3e) return true; // ->
  return index > closed && mayFollowBlank(start, closed, index);
}

function nameEnd(from: usize): usize {
  const limit = min(from + NAME_REACH, textEnd);
  let end = from;
  while (end < limit && isInName(load<u8>(end))) end++;
  while (end > from && isEdge(load<u8>(end - 1))) end--;
  return end;
}

/** Where the closing marks end; 0 where one may be written as an entity, which is not looked into. */
function readClosers(from: usize): usize {
  isQuoted = false;
  isParenthesised = false;
  let at = from;
  for (let count: u32 = 0; count < MOST_CLOSERS; count++, at++) {
    const byte = byteAt(at);
    if (isQuote(byte)) isQuoted = true;
    else if (byte == 0x29) isParenthesised = true;
    else if (byte == 0x26 || byte == 0x25 || byte == 0x3c || byte == 0x2a) return 0; // & % < *
    else if (byte != 0x5d && byte != 0x7d && byte != 0x5c) break; // ] } \
  }
  return at;
}

function skipBlanks(from: usize): usize {
  let at = from;
  while (at < from + MOST_BLANKS && isBlank(byteAt(at))) at++;
  return at;
}

/** `[]`, `[16]` */
function isIndexed(from: usize): bool {
  let at = from;
  while (at < from + 2 && isSpace(byteAt(at))) at++;
  if (byteAt(at) != 0x5b) return false;
  at++;
  while (isDigit(byteAt(at))) at++;
  return byteAt(at) == 0x5d;
}

/** `value=`, `<string>`, `type="text" value=` behind marks and white space. */
function isPair(from: usize): bool {
  let at = from;
  while (at < from + MOST_BLANKS && isPairSpace(byteAt(at))) at++;
  if (at == from) return false;
  if (folded(at) == 0x65707974) return true; // type
  const byte = byteAt(at);
  if (byte == 0x22 || byte == 0x27 || byte == 0x3c) at++;
  const word = folded(at);
  return word == 0x756c6176 || word == 0x61666564 || word == 0x69727473; // valu defa stri
}

function isPairSpace(byte: u32): bool {
  return isSpace(byte) || byte == 0x2c || byte == 0x3b || byte == 0x2d;
}

/** Four bytes in lower case. */
function folded(at: usize): u32 {
  return at + 4 <= textEnd ? load<u32>(at) | 0x20202020 : 0;
}

/** A word such as `is`, a type with an equals sign behind, or a value that a blank is enough for. */
function mayFollowBlank(start: usize, closed: usize, index: usize): bool {
  const pair = folded(index) & 0xffff;
  if (pair == 0x7369 || pair == 0x7962 || pair == 0x726f || pair == 0x6176) return true; // is by or va
  if (!isQuoted && isTyped(closed)) return true;
  if (isParenthesised || isQuoted) return false;
  const byte = byteAt(index);
  if (isBlank(byte) || isLineEnd(byte)) return false;
  return hasDash(start) || isValue(index);
}

/** Nothing but what a type is made of stands before an equals sign. */
function isTyped(from: usize): bool {
  const limit = min(from + TYPE_REACH, textEnd);
  for (let at = from; at < limit; at++) {
    const byte = <u32>load<u8>(at);
    if (byte == 0x3d) return true;
    if (!isInType(byte)) return false;
  }
  return false;
}

/** Letters, digits, white space and `_ . : | ? ! < > [ ] , * & '` */
function isInType(byte: u32): bool {
  if (isLetter(byte) || isDigit(byte) || isSpace(byte)) return true;
  switch (byte) {
    case 0x5f: case 0x2e: case 0x3a: case 0x7c: case 0x3f: case 0x21: case 0x3c: case 0x3e: case 0x5b: case 0x5d: case 0x2c: case 0x2a: case 0x26: case 0x27: return true;
  }
  return false;
}

/** A dash before the name: a flag. */
function hasDash(start: usize): bool {
  let first = start;
  const limit = start - text > NAME_REACH ? start - NAME_REACH : text;
  while (first > limit && isInName(load<u8>(first - 1))) first--;
  while (first < start && isEdge(load<u8>(first))) {
    if (load<u8>(first) == 0x2d) return true;
    first++;
  }
  return false;
}

/** Quoted or wrapped, with a digit, or alone on the rest of its line. */
function isValue(from: usize): bool {
  let end = from;
  let hasDigit = false;
  for (let byte = byteAt(end); !endsBare(byte); byte = byteAt(++end)) hasDigit = hasDigit || isDigit(byte);
  const length = end - from;
  const mark = byteAt(end);
  if (length == 0) return mark != 0x29 && mark != 0x2c && mark != 0x7d && mark != 0x5d; // ) , } ]
  if (isQuote(mark) || mark == 0x28 || mark == 0x3e || mark == 0x3c || mark == 0x5c) return true; // ( > < \
  if (hasDigit && length >= 8) return true;
  const first = byteAt(from);
  if (first == 0x2d || first == 0x26 || first == 0xe2 || first == 0x21 || first == 0x40 || first == 0x24) return true; // - & “ ! @ $
  if (length <= 6 && isWrapperWord(from, length)) return true;
  return isLineEnd(byteAt(skipBlanks(end))) || isFallback(end);
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
  if (length < 2) return false;
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
