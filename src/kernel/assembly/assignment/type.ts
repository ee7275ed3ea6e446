// Types between a name and its value. The twins are in `plain/assignment/type.ts` and `plain/assignment/otherwise.ts`.

import { expectValue, mayFollowEquals } from './gate';
import { isDigit, isInType, isLetter, isLineEnd } from '../bytes';
import { byteAt, folded, skipSpaces, skipSymbol } from './gate-text';
import { textEnd } from '../search';
import { isInWord } from './word';

const TYPE_REACH: usize = 160;
const MOST_DIGITS: usize = 6;
const LONGEST_BYTE_LIST: usize = 40;

/** Whether a type and an equals sign follow, and then what may be a value. */
export function isTypedValue(start: usize, from: usize): bool {
  const first = byteAt(from);
  if (first != 0x20 && first != 0x3a && first != 0x3f && (first != 0x21 || byteAt(from + 1) != 0x3a)) return false;
  const limit = min(from + TYPE_REACH, textEnd);
  for (let at = plainType(from); at < limit; at++) {
    const byte = <u32>load<u8>(at);
    if (byte == 0x3d) {
      const next = byteAt(at + 1);
      if (next == 0x3d || next == 0x3e || next == 0x7e || isLineEnd(next)) return false; // == => =~
      expectValue(true);
      return mayFollowEquals(start, at + 1);
    }
    if (!isInType(byte)) return false;
  }
  return false;
}

/**
 * For a one-word type such as `: string` or ` *Type`, where its equals sign is, or nowhere if there is none. For a
 * longer type, where it begins.
 */
function plainType(from: usize): usize {
  let at = skipSpaces(from, 5);
  if (byteAt(at) == 0x3f || byteAt(at) == 0x21) at++; // ? !
  if (byteAt(at) == 0x3a) at = skipSpaces(at + 1, 4);
  for (let count: u32 = 0; count < 3; count++) {
    if (byteAt(at) == 0x2a) at++; // *
    else if (byteAt(at) == 0x26) at += byteAt(at + 1) == 0x27 ? 2 : 1; // & &'
  }
  const word = folded(at);
  if (word == 0x736e6f63 && folded(at + 4) == 0x746e6174 && byteAt(at + 8) == 0x20) { // cons tant
    const typed = wordType(from, skipSpaces(at + 9, 4));
    return typed == usize.MAX_VALUE ? from : typed;
  }
  return word == 0x616e6966 || word == 0x736e6f63 ? from : wordType(from, at); // fina cons
}

/** The same for the part of a type that follows its marks and `constant`. */
function wordType(from: usize, first: usize): usize {
  let at = first;
  if (byteAt(at) == 0x5b) return equalsBehindBytes(at, from); // [
  if (!isLetter(byteAt(at))) return usize.MAX_VALUE;
  const limit = at + 41;
  for (; at < limit; at++) {
    const byte = byteAt(at);
    if (byte == 0x7c) return from; // |
    if (!isInWord(byte) && byte != 0x2e && byte != 0x3a && byte != 0x3f) break; // . : ?
    if (byte == 0x24) break;
  }
  const mark = byteAt(at);
  if (mark == 0x3c || mark == 0x5b) return from; // < [
  if (mark == 0x28) { // (
    const digits = ++at;
    while (at < digits + MOST_DIGITS && isDigit(byteAt(at))) at++;
    if (byteAt(at++) != 0x29) return usize.MAX_VALUE; // )
    const behind = byteAt(at);
    if (behind == 0x2a || behind == 0x3f || behind == 0x21) at++;
  } else if (mark == 0x2a || mark == 0x3f || mark == 0x21) at++; // * ? !
  at = skipSpaces(at, 4);
  if (byteAt(at) == 0x7c) return from;
  if (byteAt(at) == 0x3a) at++;
  return byteAt(at) == 0x3d ? at : usize.MAX_VALUE;
}

/** Where the equals sign behind `[u8; 32]` is, whose semicolon no other type has; otherwise `from`. */
function equalsBehindBytes(at: usize, from: usize): usize {
  if (byteAt(at + 1) != 0x75 || byteAt(at + 2) != 0x38 || byteAt(at + 3) != 0x3b) return from; // u 8 ;
  const limit = at + LONGEST_BYTE_LIST;
  let end = skipSpaces(at + 4, 1);
  while (end < limit && isInWord(byteAt(end))) end++;
  if (byteAt(end) != 0x5d) return from; // ]
  end = skipSpaces(end + 1, 4);
  return byteAt(end) == 0x3d ? end : from;
}

/** `As String`, `: &'static str`, followed by an equals sign. */
export function mayBeLongType(from: usize): bool {
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
