// The gate of generic rules: what cannot join a value to a name closes it. The twin is `../assignment-gate.ts`, which says why.

import { isBlank, isDigit, isEdge, isInName, isLetter, isLineEnd, isQuote, isSpace } from './bytes';
import { textEnd } from './search';
import { hasDash, isValue, mayBeValue } from './value';

export const NAME_REACH: usize = 60;
const MOST_BLANKS: usize = 20;
const MOST_CLOSERS: u32 = 8;
const TYPE_REACH: usize = 160;
const MOST_DIGITS: usize = 6;

/** What closes the name. */
let isQuoted: bool = false;
export let isParenthesised: bool = false;

/** Outside the text, the end of a line. */
@inline
export function byteAt(at: usize): u32 {
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
export let allowsBare: bool = false;
export let isElement: bool = false;
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

export function skipBlanks(from: usize): usize {
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
  const limit = at + MOST_DIGITS;
  while (at < limit && isDigit(byteAt(at))) at++;
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
