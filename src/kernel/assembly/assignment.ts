// The gate of generic rules: what cannot join a value to a name closes it. The twin is `../assignment-gate.ts`, which says why.

import { isBlank, isDigit, isEdge, isInName, isLetter, isLineEnd, isQuote, isSpace } from './bytes';
import { isNamedOtherwise } from './named';
import { mayJoinOtherwise } from './otherwise';
import { isJudged, text, textEnd } from './search';
import { isSoundBehindBlank, mayBeValue } from './value';
import { hasDash, isInWord } from './word';

export const NAME_REACH: usize = 60;
const MOST_BLANKS: usize = 20;
const MOST_CLOSERS: u32 = 8;
const LONGEST_TAG: usize = 30;
const TYPE_REACH: usize = 160;
const MOST_DIGITS: usize = 6;
/** In the masks of all names but those of passwords: no word of theirs stands in the name. */
const OTHER_PASSWORD: u32 = 32;
/** In those of `key`. */
const BEFORE_KEY: u32 = 512 << 16;

/** What closes the name. */
let isQuoted: bool = false;
export let isParenthesised: bool = false;

/** Outside the text, the end of a line. */
@inline
export function byteAt(at: usize): u32 {
  return at < textEnd ? load<u8>(at) : 10;
}

/** What is dropped in any file is no value. */
export let isDropping: bool = false;
/** The keyword is one of the names of passwords. */
export let isPassword: bool = false;
/** It is `key`, and all of the name. */
export let isBareKey: bool = false;

/** `masks` are those of `named.ts`; 0 where a value stands behind whatever name and is whatever it likes. */
export function mayAssign(start: usize, stem: usize, masks: u32): bool {
  isDropping = isJudged && masks != 0;
  isPassword = (masks & OTHER_PASSWORD) == 0;
  isBareKey = (masks & BEFORE_KEY) != 0 && (start == text || !isInName(load<u8>(start - 1))) && nameEnd(start + stem) == start + stem;
  return mayHaveValue(start, stem) && !(isDropping && isNamedOtherwise(start, stem, masks));
}

function mayHaveValue(start: usize, stem: usize): bool {
  const closed = readClosers(nameEnd(start + stem));
  return isJoined(start, closed) || mayJoinOtherwise(start, closed, isQuoted, isParenthesised);
}

function isJoined(start: usize, closed: usize): bool {
  isCall = false;
  if (!isQuoted) {
    const indexed = indexEnd(closed);
    if (indexed > 0) {
      let equals = indexed;
      while (equals < indexed + 4 && isBlank(byteAt(equals))) equals++;
      const next = byteAt(equals + 1);
      if (isSpace(byteAt(equals))) return true;
      if (byteAt(equals) == 0x3d && next != 0x3d) { // =
        allowsBare = true;
        isElement = false;
        return next == 0x3e || next == 0x7e || mayFollowEquals(start, equals + 1); // > ~
      }
    }
  }
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
export let isCall: bool = false;
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
    case 0x3a: return next == 0x3a ? colonsLength(index) : next == 0x3d || next == 0x2d ? 2 : 1; // := :-
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

/** `::`, and what assigns at once in a makefile: `::=`, `:::=`. */
function colonsLength(index: usize): usize {
  const third = byteAt(index + 2);
  if (third == 0x3d) return 3;
  return third == 0x3a && byteAt(index + 3) == 0x3d ? 4 : 2;
}

/** Behind a closed call only a default, an assignment or a comparison can follow, and a comma behind a quote. */
function isSound(): bool {
  if (isComma) return isQuoted && !isParenthesised;
  return !isParenthesised || !(isCall || isElement);
}

export function nameEnd(from: usize): usize {
  const limit = min(from + NAME_REACH, textEnd);
  let end = from;
  while (end < limit && isInName(load<u8>(end))) end++;
  while (end > from && isEdge(load<u8>(end - 1))) end--;
  return end;
}

/** Where the closing marks end. */
function readClosers(from: usize): usize {
  isQuoted = false;
  isParenthesised = false;
  let at = from;
  for (let count: u32 = 0; count < MOST_CLOSERS; count++, at++) {
    const byte = byteAt(at);
    if (isQuote(byte)) isQuoted = true;
    else if (byte == 0x29) isParenthesised = true;
    else if (byte != 0x5d && byte != 0x7d && byte != 0x5c) { // ] } \
      const length = entityLength(at, byte);
      if (length == 0) break;
      isQuoted = true;
      at += length - 1;
    }
  }
  return at;
}

/** `&quot;`, `&apos;`, `&#34;`, `&#39;`, `%22`, `**`, `</tag>`; 0 where none stands. */
function entityLength(at: usize, byte: u32): usize {
  if (byte == 0x2a) return byteAt(at + 1) == 0x2a ? 2 : 0;
  if (byte == 0x25) return byteAt(at + 1) == 0x32 && byteAt(at + 2) == 0x32 ? 3 : 0;
  if (byte == 0x3c) return byteAt(at + 1) == 0x2f ? tagLength(at) : 0;
  if (byte != 0x26 || at + 5 > textEnd) return 0;
  const word = load<u32>(at, 1);
  if ((word == 0x746f7571 || word == 0x736f7061) && byteAt(at + 5) == 0x3b) return 6; // quot apos
  return word == 0x3b343323 || word == 0x3b393323 ? 5 : 0; // #34; #39;
}

function tagLength(from: usize): usize {
  const limit = from + 2 + LONGEST_TAG;
  let at = from + 2;
  while (at < limit && isInTag(byteAt(at))) at++;
  return at > from + 2 && byteAt(at) == 0x3e ? at + 1 - from : 0;
}

function isInTag(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte == 0x5f || byte == 0x3a || byte == 0x2e || byte == 0x2d;
}

export function skipBlanks(from: usize): usize {
  let at = from;
  while (at < from + MOST_BLANKS && isBlank(byteAt(at))) at++;
  return at;
}

/** Behind `[]` and `[16]`; 0 where neither stands. */
function indexEnd(from: usize): usize {
  let at = skipSpaces(from, 2);
  if (byteAt(at) != 0x5b) return 0;
  at++;
  const limit = at + MOST_DIGITS;
  while (at < limit && isDigit(byteAt(at))) at++;
  return byteAt(at) == 0x5d ? at + 1 : 0;
}

/** `value=`, `<string>`, `type="text" value=` behind marks and white space. */
function isPair(from: usize): bool {
  let at = from;
  while (at < from + MOST_BLANKS && isPairSpace(byteAt(at))) at++;
  if (at == from) return false;
  if (folded(at) == 0x65707974) return byteAt(at + 4) == 0x3d; // type=
  const byte = byteAt(at);
  if (byte == 0x22 || byte == 0x27 || byte == 0x3c) at++;
  const word = folded(at);
  return (word == 0x756c6176 || word == 0x61666564 || word == 0x69727473) && isPairWordEnd(at + 4); // valu defa stri
}

/** No more than the word, a quote and blanks before `=`, `:` or `>`. */
function isPairWordEnd(from: usize): bool {
  let at = from;
  while (at < from + 8 && isLetter(byteAt(at))) at++;
  if (byteAt(at) == 0x5c) at++;
  if (byteAt(at) == 0x22 || byteAt(at) == 0x27) at++;
  const limit = at + 4;
  while (at < limit && isSpace(byteAt(at))) at++;
  const byte = byteAt(at);
  return byte == 0x3d || byte == 0x3a || byte == 0x3e;
}

function isPairSpace(byte: u32): bool {
  return isSpace(byte) || byte == 0x2c || byte == 0x3b || byte == 0x2d;
}

/** Four bytes in lower case. */
export function folded(at: usize): u32 {
  return at + 4 <= textEnd ? load<u32>(at) | 0x20202020 : 0;
}

/** A type with an equals sign behind, a word such as `is`, or a value that a blank is enough for. */
function mayFollowBlank(start: usize, closed: usize, index: usize): bool {
  if (!isQuoted && isTypedValue(start, closed)) return true;
  allowsBare = true;
  isElement = false;
  isCall = false;
  const length = joiningWordLength(index);
  if (length > 0) return mayBeValue(start, index + length);
  if (isParenthesised || isQuoted) return false;
  const byte = byteAt(index);
  if (isBlank(byte) || isLineEnd(byte)) return false;
  if (isStringArgument(index)) return true;
  return mayBeValue(start, index) && (hasDash(start) || isSoundBehindBlank(start, index));
}

/** `is`, `by`, `or`, `value`, `values`, also in capitals, with a blank, a parenthesis or a quote behind; 0 for none. */
function joiningWordLength(at: usize): usize {
  if (at + 3 > textEnd) return 0;
  const pair = <u32>load<u16>(at);
  let length: usize = 0;
  if (pair == 0x7369 || pair == 0x5349 || pair == 0x7962 || pair == 0x5942 || pair == 0x726f) length = 2; // is IS by BY or
  else if (at + 6 > textEnd) return 0;
  else if (pair == 0x6176 && load<u32>(at, 1) == 0x65756c61) length = byteAt(at + 5) == 0x73 ? 6 : 5; // va alue s
  else if (pair == 0x4156 && load<u32>(at, 1) == 0x45554c41) length = byteAt(at + 5) == 0x53 ? 6 : 5; // VA ALUE S
  if (length == 0) return 0;
  const byte = byteAt(at + length);
  return isBlank(byte) || byte == 0x28 || byte == 0x22 || byte == 0x27 ? length : 0;
}

/** `-AsPlainText`, `-Force`, `-String`: the value stands behind. */
function isStringArgument(at: usize): bool {
  if (byteAt(at) != 0x2d) return false;
  const word = folded(at + 1) & 0xffffff;
  return word == 0x707361 || word == 0x726f66 || word == 0x727473; // asp for str
}

/** A type stands before an equals sign, and a value may stand behind it. */
function isTypedValue(start: usize, from: usize): bool {
  const first = byteAt(from);
  if (first != 0x20 && first != 0x3a && first != 0x3f) return false;
  const limit = min(from + TYPE_REACH, textEnd);
  for (let at = isPlainType(from); at < limit; at++) {
    const byte = <u32>load<u8>(at);
    if (byte == 0x3d) {
      const next = byteAt(at + 1);
      if (next == 0x3d || next == 0x3e || next == 0x7e || isLineEnd(next)) return false; // == => =~
      allowsBare = true;
      isElement = false;
      isCall = false;
      return mayFollowEquals(start, at + 1);
    }
    if (!isInType(byte)) return false;
  }
  return false;
}

/** A value, or markup with one in it. */
function mayFollowEquals(start: usize, at: usize): bool {
  const first = byteAt(skipBlanks(at));
  return first == 0x3c || first == 0x2a || mayBeValue(start, at); // < *
}

/** Of a type that is one word, such as `: string` and ` *Type`, where its equals sign stands, or nowhere; of one that is more, its beginning. */
function isPlainType(from: usize): usize {
  let at = skipSpaces(from, 5);
  if (byteAt(at) == 0x3f || byteAt(at) == 0x21) at++; // ? !
  if (byteAt(at) == 0x3a) at = skipSpaces(at + 1, 4);
  for (let count: u32 = 0; count < 3; count++) {
    if (byteAt(at) == 0x2a) at++; // *
    else if (byteAt(at) == 0x26) at += byteAt(at + 1) == 0x27 ? 2 : 1; // & &'
  }
  const word = folded(at);
  if (word == 0x616e6966 || word == 0x736e6f63) return from; // fina cons
  if (!isLetter(byteAt(at))) return byteAt(at) == 0x5b ? from : usize.MAX_VALUE; // [
  const limit = at + 41;
  for (; at < limit; at++) {
    const byte = byteAt(at);
    if (byte == 0x7c) return from; // |
    if (!isInWord(byte) && byte != 0x2e && byte != 0x3a && byte != 0x3f) break; // . : ?
    if (byte == 0x24) break;
  }
  const mark = byteAt(at);
  if (mark == 0x3c || mark == 0x5b) return from; // < [
  if (mark == 0x2a || mark == 0x3f || mark == 0x21) at++; // * ? !
  at = skipSpaces(at, 4);
  if (byteAt(at) == 0x7c) return from;
  return byteAt(at) == 0x3d ? at : usize.MAX_VALUE;
}

export function skipSpaces(from: usize, most: usize): usize {
  let at = from;
  while (at < from + most && isSpace(byteAt(at))) at++;
  return at;
}

/** Letters, digits, white space and `_ . : | ? ! < > [ ] , * & '` */
function isInType(byte: u32): bool {
  if (isLetter(byte) || isDigit(byte) || isSpace(byte)) return true;
  switch (byte) {
    case 0x5f: case 0x2e: case 0x3a: case 0x7c: case 0x3f: case 0x21: case 0x3c: case 0x3e: case 0x5b: case 0x5d: case 0x2c: case 0x2a: case 0x26: case 0x27: return true;
  }
  return false;
}
