// The gate of generic rules: closed by what cannot join a value to a name. The twins are `plain/assignment/gate.ts`, which
// says why, and `plain/assignment/symbol.ts`.

import { isBlank, isInName, isLineEnd, isSpace } from '../bytes';
import { indexEnd, isParenthesised, isQuoted, readClosers } from './closers';
import { isPair } from './markup';
import { isNamedOtherwise } from './name';
import { mayJoinOtherwise } from './otherwise';
import { byteAt, folded, skipBlanks } from './gate-text';
import { isJudged, text, textEnd } from '../search';
import { mayBeRow, mayHaveSeries, mayHeadColumn } from './series';
import { isTypedValue } from './type';
import { isSoundBehindBlank, mayBeValue } from './value';
import { beginsRow, hasDash, nameEnd } from './word';

/** In the masks of all names but passwords: the name must hold no word for a password. */
const OTHER_PASSWORD: u32 = 32;
/** In the masks of `key`. */
const BEFORE_KEY: u32 = 512 << 16;

/** What is dropped in any file is not a value. */
export let isDropping: bool = false;
/** The keyword names a password. */
export let isPassword: bool = false;
/** The keyword is `key` or `Key`, and all of the name; `KEY` is a setting. */
export let isBareKey: bool = false;

/** `masks` are those of `name.ts`; 0 allows any name and any value. */
export function mayAssign(start: usize, stem: usize, masks: u32): bool {
  isDropping = isJudged && masks != 0;
  isPassword = (masks & OTHER_PASSWORD) == 0;
  isBareKey = (masks & BEFORE_KEY) != 0 && load<u8>(start + 1) >= 0x61 && (start == text || !isInName(load<u8>(start - 1))) && nameEnd(start + stem) == start + stem;
  return mayHaveValue(start, stem) && !(isDropping && isNamedOtherwise(start, stem, masks));
}

function mayHaveValue(start: usize, stem: usize): bool {
  const end = nameEnd(start + stem);
  const closed = readClosers(end);
  return isJoined(start, closed) || mayJoinOtherwise(start, closed) || mayHaveSeries(start, start + stem, end, closed) || mayBeRow(start, end) || mayHeadColumn(start, closed);
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
        expectValue(true);
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

/**
 * Of the symbol read last: whether an unquoted value may follow it, whether it may in source code, too, and whether it
 * needs a quoted name.
 */
export let allowsBare: bool = false;
export let isElement: bool = false;
let isComma: bool = false;
export let isCall: bool = false;
/** `:`, `?:`, `!:`: a type may follow, and the value after it. */
let isColon: bool = false;
/** `!tag`, `<![CDATA[`: what follows is not looked at. */
let isUnclear: bool = false;

/** For a place that none of these symbols leads to. */
export function expectValue(isBareAllowed: bool): void {
  allowsBare = isBareAllowed;
  isElement = false;
  isCall = false;
}

/** Length of the symbol that joins a value to a name; 0 if there is none. */
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
    case 0x2b: case 0x2e: return next == 0x3d ? 2 : 0; // += .=
    case 0x3c: return next == 0x2d ? 2 : 0; // <-
    case 0x2d: return next == 0x3e ? 2 : 0; // ->
    case 0x3e: return 1; // >
    case 0x28: case 0x2c: // ( ,
      allowsBare = false;
      return 1;
    case 0x7b: // { of `token{"x"}`
      if (isQuoted || isParenthesised || index > closed || (next != 0x22 && (next != 0x20 || byteAt(index + 2) != 0x22))) return 0;
      allowsBare = false;
      isCall = true;
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

/**
 * Whether the symbol may follow these closing marks. After a closed call only a default, an assignment or a comparison
 * can follow; a comma only after a quote.
 */
function isSound(): bool {
  if (isComma) return isQuoted && !isParenthesised;
  return !isParenthesised || !(isCall || isElement);
}

/**
 * Whether a type with an equals sign follows the blank, a word such as `is`, or a value that needs nothing but the
 * blank.
 */
function mayFollowBlank(start: usize, closed: usize, index: usize): bool {
  if (!isQuoted && isTypedValue(start, closed)) return true;
  expectValue(true);
  const length = joiningWordLength(index);
  if (length > 0) return mayBeValue(start, index + length);
  if (isQuoted) return !isParenthesised && byteAt(index) == 0x22 && beginsRow(start) && mayBeValue(start, index); // "
  if (isParenthesised) return false;
  const byte = byteAt(index);
  if (isBlank(byte) || isLineEnd(byte)) return false;
  if (isStringArgument(index)) return true;
  // `basic_auth 'shop', 'x'` is a call without parentheses.
  isCall = true;
  const isFlag = hasDash(start);
  // In notes: `admin token - 'x'`.
  const from = !isFlag && byte == 0x2d && isBlank(byteAt(index + 1)) ? skipBlanks(index + 1) : index;
  return mayBeValue(start, from) && (isFlag || isSoundBehindBlank(start, from));
}

/**
 * Length of `is`, `by`, `or`, `value` or `values`, also in capitals, if a blank, parenthesis or quote follows; else 0.
 */
function joiningWordLength(at: usize): usize {
  if (at + 3 > textEnd) return 0;
  const pair = <u32>load<u16>(at);
  let length: usize = 0;
  if ((pair == 0x7369 || pair == 0x5349) && byteAt(at + 2) == 0x3a) length = 3; // is: IS:
  else if (pair == 0x7369 || pair == 0x5349 || pair == 0x7962 || pair == 0x5942 || pair == 0x726f) length = 2; // is IS by BY or
  else if (at + 6 > textEnd) return 0;
  else if (pair == 0x6176 && load<u32>(at, 1) == 0x65756c61) length = byteAt(at + 5) == 0x73 ? 6 : 5; // va alue s
  else if (pair == 0x4156 && load<u32>(at, 1) == 0x45554c41) length = byteAt(at + 5) == 0x53 ? 6 : 5; // VA ALUE S
  if (length == 0) return 0;
  const byte = byteAt(at + length);
  return isBlank(byte) || byte == 0x28 || byte == 0x22 || byte == 0x27 ? length : 0;
}

/** `-AsPlainText`, `-Force`, `-String`: the value follows. */
function isStringArgument(at: usize): bool {
  if (byteAt(at) != 0x2d) return false;
  if (at + 5 > textEnd) return false;
  const word = folded(at + 1) & 0xffffff;
  return word == 0x707361 || word == 0x726f66 || word == 0x727473; // asp for str
}

/** Whether a value follows, or markup with one in it. */
export function mayFollowEquals(start: usize, at: usize): bool {
  const first = byteAt(skipBlanks(at));
  return first == 0x3c || first == 0x2a || mayBeValue(start, at); // < *
}
