// The gate of generic rules: what cannot join a value to a name closes it. The twin is `../assignment-gate.ts`, which says why.

import { isBlank, isDigit, isEdge, isInName, isLetter, isLineEnd, isQuote, isSpace } from './bytes';
import { isCode, text, textEnd } from './search';

const NAME_REACH: usize = 60;
const MOST_BLANKS: usize = 20;
const MOST_CLOSERS: u32 = 8;
const TYPE_REACH: usize = 160;
const LINE_REACH: usize = 160;

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
  const length = symbolLength(index, closed);
  if (length > 0) return isSound() && (isUnclear || (isColon && !isQuoted && isTypedValue(start, closed)) || mayBeValue(start, index + length));
  return index > closed && mayFollowBlank(start, closed, index);
}

/** Of the symbol that was read last: a value without quotes may stand behind it, also in source code; it needs a name in quotes. */
let allowsBare: bool = false;
let isElement: bool = false;
let isComma: bool = false;
let isCall: bool = false;
/** `:`, `?:`, `!:`: a type may follow, and the value behind it. */
let isColon: bool = false;
/** `!tag`, `<![CDATA[`: what follows is not looked at. */
let isUnclear: bool = false;

/** Bytes of the symbol that joins a value to a name, 0 where none stands. */
function symbolLength(index: usize, closed: usize): usize {
  const byte = byteAt(index);
  const next = byteAt(index + 1);
  allowsBare = true;
  isElement = byte == 0x3e;
  isComma = byte == 0x2c;
  isCall = byte == 0x28;
  isColon = byte == 0x3a || ((byte == 0x3f || byte == 0x21) && next == 0x3a);
  isUnclear = index > closed && ((byte == 0x21 && next != 0x3d) || (byte == 0x3c && next == 0x21));
  if (isUnclear) return 1;
  switch (byte) {
    case 0x3d: // =
      if (next == 0x3d || next == 0x7e) {
        allowsBare = false; // == === =~
        return byteAt(index + 2) == 0x3d ? 3 : 2;
      }
      return next == 0x3e ? 2 : 1; // =>
    case 0x3a: return next == 0x3d || next == 0x3a || next == 0x2d ? 2 : 1; // := :: :-
    case 0x7c: return next != 0x7c ? 1 : byteAt(index + 2) == 0x3d ? 3 : 2; // | || ||=
    case 0x21: // != !== !:
      if (next != 0x3d) return next == 0x3a ? 2 : 0;
      allowsBare = false;
      return byteAt(index + 2) == 0x3d ? 3 : 2;
    case 0x3f: return next == 0x3f ? (byteAt(index + 2) == 0x3d ? 3 : 2) : next == 0x3d || next == 0x3a ? 2 : 0; // ?? ??= ?= ?:
    case 0x2b: return next == 0x3d ? 2 : 0; // +=
    case 0x3c: return next == 0x2d ? 2 : 0; // <-
    case 0x2d: return next == 0x3e ? 2 : 0; // ->
    case 0x3e: return 1; // >
    case 0x28: case 0x2c: // ( ,
      allowsBare = false;
      return 1;
    case 0x3b: return isQuoted && next == 0x73 ? 1 : 0; // ;s:
  }
  return 0;
}

/** Behind a closed call only a default, an assignment or a comparison can follow, and a comma behind a quote. */
function isSound(): bool {
  if (isComma) return isQuoted && !isParenthesised;
  return !isParenthesised || !(isCall || isElement);
}

/** Whether what stands there may be a value: it is none where it must be quoted and is not, or is a name in source code. */
function mayBeValue(start: usize, from: usize): bool {
  let isBareAllowed = allowsBare && !isParenthesised;
  let at = from;
  for (let count = 0; count < MOST_WRAPPERS; count++) {
    at = skipBlanks(at);
    const first = byteAt(at);
    if (first == 0x29 || first == 0x2c || first == 0x3b || first == 0x5d || first == 0x7d) return false; // ) , ; ] }
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
    if (!isHardEnd(mark) || isFallback(end)) return true;
    if (!isBareAllowed || end - at < SHORTEST) return false;
    return !isCode || hasDot || isElement || isGenerated(at, end) || isFlagOrQuery(start);
  }
  return true;
}

const MOST_WRAPPERS: i32 = 6;
/** Fewer bytes are no value. */
const SHORTEST: usize = 3;
/** Of the word that was read last. */
let hasDot: bool = false;

function isInWord(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte == 0x5f || byte == 0x24;
}

function wordEnd(from: usize): usize {
  hasDot = false;
  let end = from;
  for (let byte = byteAt(end); isInWord(byte) || byte == 0x2e; byte = byteAt(++end)) hasDot = hasDot || byte == 0x2e;
  return end;
}

/** Blanks, ends of lines, and `) , ; ] }` */
function isHardEnd(byte: u32): bool {
  return isBlank(byte) || isLineEnd(byte) || byte == 0x29 || byte == 0x2c || byte == 0x3b || byte == 0x5d || byte == 0x7d;
}

/** No name is so long and holds so many digits; nor does it begin with one. */
function isGenerated(from: usize, end: usize): bool {
  if (isDigit(load<u8>(from))) return true;
  let count = 0;
  for (let at = from; at < end; at++) count += <i32>isDigit(load<u8>(at));
  return count >= 3 && end - from >= 12;
}

/** `--name`, `?name=`, `&name=`, `;name=` */
function isFlagOrQuery(start: usize): bool {
  const first = nameStart(start);
  const before = first > text ? <u32>load<u8>(first - 1) : 10;
  return before == 0x3f || before == 0x26 || before == 0x3b || hasDash(start);
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
  if (!isQuoted && isTypedValue(start, closed)) return true;
  if (isParenthesised || isQuoted) return false;
  const byte = byteAt(index);
  if (isBlank(byte) || isLineEnd(byte)) return false;
  return hasDash(start) || isValue(start, index);
}

/** Nothing but what a type is made of stands before an equals sign, and a value may stand behind it. */
function isTypedValue(start: usize, from: usize): bool {
  const limit = min(from + TYPE_REACH, textEnd);
  for (let at = from; at < limit; at++) {
    const byte = <u32>load<u8>(at);
    if (byte == 0x3d) {
      const next = byteAt(at + 1);
      if (next == 0x3d || next == 0x3e || next == 0x7e) return false; // == => =~
      allowsBare = true;
      isElement = false;
      return mayBeValue(start, at + 1);
    }
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
  let first = nameStart(start);
  while (first < start && isEdge(load<u8>(first))) {
    if (load<u8>(first) == 0x2d) return true;
    first++;
  }
  return false;
}

/** Quoted or wrapped, with a digit, or alone on the rest of its line. */
function isValue(start: usize, from: usize): bool {
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
