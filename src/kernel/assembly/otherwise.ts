// The rarer ways to join a value to a name, each by its outline. The twin is `../assigned-otherwise.ts`, which says which.

import { byteAt, skipBlanks } from './assignment';
import { isBlank, isDigit, isInName, isLetter, isLineEnd, isQuote, isSpace } from './bytes';
import { text } from './search';
import { isInWord } from './word';

const REACH: usize = 60;
const MOST_CALLS: u32 = 8;
const MOST_SPACES: usize = 20;
const TYPE_REACH: usize = 160;
const LONGEST_VALUE: usize = 90;
const MOST_OF_WORD: usize = 32;

export function mayJoinOtherwise(start: usize, closed: usize, isQuoted: bool, isParenthesised: bool): bool {
  const after = skipCalls(closed);
  const isCalled = after > closed;
  const index = skipBlanks(after);
  if (mayHaveVerb(after) || isSpan(skipBlanks(closed))) return true;
  const next = byteAt(index);
  if ((isCalled || isParenthesised) && (mayHaveBody(after) || next == 0x3d || next == 0x21 || next == 0x7c || next == 0x3f || next == 0x3a)) return true; // = ! | ? :
  if (!isQuoted && !isCalled && next == 0x2c && isQuote(byteAt(skipBlanks(index + 1)))) return true; // ,
  if (!isQuoted && mayBeLongType(closed)) return true;
  return mayHaveMarks(closed) || mayBePair(start, closed, isQuoted, next) || mayStandBefore(start, after);
}

function skipCalls(from: usize): usize {
  let at = from;
  for (let count: u32 = 0; count < MOST_CALLS; count++) {
    if (byteAt(at) == 0x29) at++; // )
    else if (byteAt(at) == 0x28 && byteAt(at + 1) == 0x29) at += 2; // ()
    else break;
  }
  return at;
}

function isSpan(at: usize): bool {
  return byteAt(at) == 0x3c && folded(at + 1) == 0x6e617073; // <span
}

function folded(at: usize): u32 {
  return (byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24)) | 0x20202020;
}

function mayHaveVerb(from: usize): bool {
  const first = byteAt(from);
  if (!isBlank(first) && first != 0x2e && first != 0x2d) return false; // . -
  const at = skipVerb(from, REACH);
  return isQuote(byteAt(at)) && endsAsVerb(from, at);
}

/** `verbEnds` of the twin, both letters folded. */
function endsAsVerb(from: usize, at: usize): bool {
  let end = at;
  while (end > from && (isBlank(load<u8>(end - 1)) || load<u8>(end - 1) == 0x28 || load<u8>(end - 1) == 0x40)) end--;
  if (end <= from + 1) return false;
  switch (pairBefore(end)) {
    case 0x6571: case 0x716c: case 0x616c: case 0x6c73: case 0x746f: case 0x6173: case 0x6265: case 0x7565: // eq ql al ls to as be ue
    case 0x6973: case 0x7365: case 0x726e: case 0x6e73: case 0x6e63: case 0x6573: case 0x6473: case 0x6365: // is se rn ns nc es ds ce
    case 0x7065: case 0x6c6c: case 0x696e: case 0x7973: case 0x7874: case 0x6574: case 0x7468: case 0x7574: // pe ll in ys xt et th ut
      return true;
  }
  return false;
}

function pairBefore(end: usize): u32 {
  return ((<u32>load<u8>(end - 2) << 8) | <u32>load<u8>(end - 1)) | 0x2020;
}

/** Letters, digits, blanks and `_ . > ( @ -` */
function skipVerb(from: usize, most: usize): usize {
  let at = from;
  for (; at < from + most; at++) {
    const byte = byteAt(at);
    if (!isLetter(byte) && !isDigit(byte) && !isBlank(byte) && byte != 0x5f && byte != 0x2e && byte != 0x3e && byte != 0x28 && byte != 0x40 && byte != 0x2d) break;
  }
  return at;
}

function skipSpaces(from: usize, most: usize): usize {
  let at = from;
  while (at < from + most && isSpace(byteAt(at))) at++;
  return at;
}

function mayHaveBody(from: usize): bool {
  let at = from;
  while (at < from + REACH && isInBody(byteAt(at))) at++;
  if (byteAt(at) == 0x7b) at = skipVerb(skipSpaces(at + 1, MOST_SPACES), 10); // {
  return isQuote(byteAt(byteAt(at) == 0x40 ? at + 1 : at));
}

/** Letters, digits, blanks and `_ . < > * ? & : = -` */
function isInBody(byte: u32): bool {
  if (isLetter(byte) || isDigit(byte) || isBlank(byte)) return true;
  switch (byte) {
    case 0x5f: case 0x2e: case 0x3c: case 0x3e: case 0x2a: case 0x3f: case 0x26: case 0x3a: case 0x3d: case 0x2d: return true;
  }
  return false;
}

/** `: = > | ? ~ + < -` */
function skipSymbol(from: usize, most: usize): usize {
  let at = from;
  for (; at < from + most; at++) {
    const byte = byteAt(at);
    if (byte != 0x3a && byte != 0x3d && byte != 0x3e && byte != 0x7c && byte != 0x3f && byte != 0x7e && byte != 0x2b && byte != 0x3c && byte != 0x2d) break;
  }
  return at;
}

function mayBeLongType(from: usize): bool {
  const first = byteAt(from);
  if (first != 0x20 && first != 0x3a && first != 0x3f) return false;
  const at = skipSpaces(skipSymbol(skipSpaces(from, 5), 2), 4);
  const word = folded(at);
  const isLong = (word & 0xffffff) == 0x207361 || byteAt(at) == 0x26 || word == 0x74617473; // as, &, stat
  if (!isLong) return false;
  let end = from;
  while (end < from + TYPE_REACH && isInType(byteAt(end))) end++;
  return byteAt(end) == 0x3d;
}

/** Letters, digits, white space and `_ . : | ? ! < > [ ] , * & '` */
function isInType(byte: u32): bool {
  if (isLetter(byte) || isDigit(byte) || isSpace(byte)) return true;
  switch (byte) {
    case 0x5f: case 0x2e: case 0x3a: case 0x7c: case 0x3f: case 0x21: case 0x3c: case 0x3e: case 0x5b: case 0x5d: case 0x2c: case 0x2a: case 0x26: case 0x27: return true;
  }
  return false;
}

function mayHaveMarks(from: usize): bool {
  const symbol = skipSymbol(skipSpaces(from, MOST_SPACES), 4);
  let at = skipBlanks(symbol);
  if (isLineEnd(byteAt(at))) at = skipSpaces(at, REACH);
  if (byteAt(at) == 0x2a) return byteAt(at + 1) == 0x2a || isBlank(byteAt(at + 1)); // *
  const tag = byteAt(symbol - 1) == 0x3c ? symbol - 1 : at;
  return byteAt(tag) == 0x3c && isMark(byteAt(tag + (byteAt(tag + 1) == 0x2f ? 2 : 1)));
}

/** First letters of the elements that make a text bold, code and the like: `b c d e f i k s t v`. */
function isMark(byte: u32): bool {
  if (!isLetter(byte)) return false;
  switch (byte | 0x20) {
    case 0x62: case 0x63: case 0x64: case 0x65: case 0x66: case 0x69: case 0x6b: case 0x73: case 0x74: case 0x76: return true;
  }
  return false;
}

function mayBePair(start: usize, closed: usize, isQuoted: bool, next: u32): bool {
  if (isQuoted && next == 0x7b) return true; // {
  const at = skipSpaces(closed, MOST_SPACES);
  if (at > closed) {
    let end = at;
    while (end < at + REACH && isInTag(byteAt(end))) end++;
    if (byteAt(end) == 0x3d && isBorne(start)) return true;
  }
  let word = at;
  for (; word < closed + MOST_SPACES; word++) {
    const byte = byteAt(word);
    if (!isBlank(byte) && !isLineEnd(byte) && byte != 0x2c && byte != 0x3a) break;
  }
  return (folded(word) == 0x68746977 && isQuote(byteAt(skipTie(word + 4)))) || (byteAt(at) == 0x3c && isQuoted); // with
}

/** `: = >` and white space. */
function skipTie(from: usize): usize {
  let at = from;
  while (at < from + 8 && (isSpace(byteAt(at)) || byteAt(at) == 0x3a || byteAt(at) == 0x3d || byteAt(at) == 0x3e)) at++;
  return at;
}

function isInTag(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte == 0x5f || byte == 0x3a || byte == 0x2e || byte == 0x2d;
}

function isBorne(start: usize): bool {
  let first = start;
  const limit = start - text > REACH ? start - REACH : text;
  while (first > limit && isInName(load<u8>(first - 1))) first--;
  if (first == text) return false;
  const byte = <u32>load<u8>(first - 1);
  return byte == 0x3c || byte == 0x3a || byte == 0x5c || isQuote(byte);
}

function mayStandBefore(start: usize, after: usize): bool {
  let first = start;
  const limit = start - text > 2 * REACH ? start - 2 * REACH : text;
  while (first > limit && isInOwner(load<u8>(first - 1))) first--;
  if (first > text && isQuote(load<u8>(first - 1))) return isNamedByPair(first - 1);
  const byte = byteAt(after);
  const mayEnd = isBlank(byte) || isLineEnd(byte) || byte == 0x2c || byte == 0x3b || byte == 0x29 || byte == 0x7b || load<u8>(after - 1) == 0x29;
  if (!mayEnd) return false;
  const before = blanksBefore(first);
  if (before < text + 3) return false;
  const last = <u32>load<u8>(before - 1);
  const second = <u32>load<u8>(before - 2);
  if (last == 0x2c) {
    const end = blanksBefore(before - 1);
    return end > text && isComparedArgument(end - 1);
  }
  if (last == 0x28) return before > text + 5 && (folded(before - 5) == 0x736c6175 || folded(before - 5) == 0x65736163); // uals case
  if (last != 0x3d || second != 0x3d) return false;
  const third = <u32>load<u8>(before - 3);
  const end = blanksBefore(before - (third == 0x3d || third == 0x21 ? 3 : 2));
  return end > text && isQuote(load<u8>(end - 1));
}

function isComparedArgument(end: usize): bool {
  const mark = <u32>load<u8>(end);
  if (!isQuote(mark)) return false;
  const least = end - text > LONGEST_VALUE + 1 ? end - 1 - LONGEST_VALUE : text;
  let open = end;
  do {
    if (open <= least) return false;
    open--;
    const byte = <u32>load<u8>(open);
    if (byte == mark) break;
    if (isLineEnd(byte) || byte == 0x5c) return false;
  } while (true);
  const value = open > text && isPrefix(load<u8>(open - 1)) ? open - 1 : open;
  let at = value;
  while (at > text && value - at < 5 && isSpace(load<u8>(at - 1))) at--;
  if (at > text && load<u8>(at - 1) == 0x28) at--;
  else if (at == value) return false;
  return isComparingWord(at > text && (load<u8>(at - 1) == 0x21 || load<u8>(at - 1) == 0x3f) ? at - 1 : at); // ! ?
}

/** `b u @ N` */
function isPrefix(byte: u32): bool {
  return byte == 0x62 || byte == 0x75 || byte == 0x40 || byte == 0x4e;
}

/** `comparingHeads` of the twin, and `is`, `eq`. */
function isComparingWord(end: usize): bool {
  let at = end;
  while (at > text && end - at < MOST_OF_WORD && isInPlainWord(load<u8>(at - 1))) at--;
  if (end - at == 2) return pairBefore(end) == 0x6973 || pairBefore(end) == 0x6571;
  if (end - at < 4) return false;
  switch (folded(at)) {
    case 0x65737361: case 0x65707865: case 0x69726576: case 0x61757165: case 0x656d6173: case 0x706d6f63: case 0x756f6873: case 0x63727473: case 0x6e727473: return true;
  }
  return false;
}

function isInPlainWord(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte == 0x5f;
}

/** Letters, digits and `_ $ . @ > : & * ! -` */
function isInOwner(byte: u32): bool {
  return isInName(byte) || byte == 0x40 || byte == 0x3e || byte == 0x3a || byte == 0x26 || byte == 0x2a || byte == 0x21;
}

function blanksBefore(from: usize): usize {
  const limit = from - text > MOST_SPACES ? from - MOST_SPACES : text;
  let at = from;
  while (at > limit && isBlank(load<u8>(at - 1))) at--;
  return at;
}

function isNamedByPair(from: usize): bool {
  const at = blanksBefore(from);
  if (at < text + 3) return false;
  const mark = <u32>load<u8>(at - 1);
  if (mark != 0x3d && mark != 0x3a) return false;
  let end = blanksBefore(at - 1);
  if (end > text + 1 && (load<u8>(end - 1) == 0x22 || load<u8>(end - 1) == 0x27)) end--;
  if (end <= text + 1) return false;
  const last = <u32>load<u8>(end - 1) | 0x20;
  return (last == 0x65 || last == 0x79 || last == 0x64) && isInWord(load<u8>(end - 2)); // e y d
}
