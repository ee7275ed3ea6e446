// Values that no judgement keeps, whatever file they are in, as far as their first bytes tell. The twin is
// `plain/assignment/dropped-value.ts`, which says why.

import { isBareKey, isElement } from './gate';
import { isBlank, isDigit, isLetter, isLineEnd } from '../bytes';
import { flagsOf, VALUE } from './name';
import { byteAt, skipBlanks } from './gate-text';
import { endsBare, isFallback } from './value';
import { callEnd, isChain, isFlagOrQuery, isInWord } from './word';

/** Bytes of a value that are looked at. */
const LOOKED_AT: usize = 64;
/** A word of at least this many bytes may be opaque. */
const SHORTEST_OPAQUE: usize = 16;
/** A word with a digit and at least this many bytes may be a password. */
const SHORTEST_NUMBERED: usize = 6;
/** A text of fewer bytes is not a value. */
const SHORTEST: usize = 3;

/** Whether to drop the value after a quote. Text of several words is dropped unless the name is a password's. */
export function isDroppedQuoted(at: usize, mark: u32, isListed: bool, isPassword: bool): bool {
  const first = byteAt(at + 1);
  if (first == mark) return false;
  let end = at + 1;
  const limit = end + LOOKED_AT;
  let before: u32 = 0;
  // How many `@` of `@@NAME` came; `Shop@@name` is a password.
  let ats: u32 = 0;
  let foreign: usize = 0;
  let blanks: u32 = 0;
  let isPlain = true;
  let isTemplate = false;
  for (; end < limit; end++) {
    const byte = byteAt(end);
    if (byte == mark) break;
    if (isLineEnd(byte)) return true;
    if (byte == 0x5c) return false;
    if (byte > 126) foreign++;
    if (isBlank(byte)) blanks++;
    else if (!isDigit(byte) && byte - 0x61 >= 26) isPlain = false;
    isTemplate = isTemplate || opensTemplate(before, byte) || (ats > 1 && (isLetter(byte) || byte == 0x5f || byte == 0x7b));
    if (byte != 0x40) ats = 0; // @
    else if (ats > 0 || !(isLetter(before) || isDigit(before) || before == 0x5f)) ats++;
    before = byte;
  }
  if (isListed) {
    const next = byteAt(skipBlanks(end + 1));
    if (end == limit || next == 0x2c || next == 0x3a) return false; // , :
  }
  if (isTemplate) return true;
  if (end == limit) return false;
  const length = end - at - 1;
  if (foreign * 4 > length || (flagsOf(at + 1, length) & VALUE) != 0) return true;
  if (isBareKey && isWording(at + 1, end)) return true;
  const isPadded = blanks == 2 && isBlank(first) && isBlank(before);
  return blanks >= 2 && !isPadded && !isPlain && !isPassword && !isSchemeStart(first);
}

/** `${ {{ <% %{ #{ $( {% [[` */
function opensTemplate(first: u32, second: u32): bool {
  switch (second) {
    case 0x7b: return first == 0x24 || first == 0x7b || first == 0x25 || first == 0x23;
    case 0x25: return first == 0x3c || first == 0x7b;
    case 0x28: return first == 0x24;
    case 0x5b: return first == second;
  }
  return false;
}

/** `B`, `T`, `A`, `D`, capital or not. */
function isSchemeStart(byte: u32): bool {
  const letter = byte | 0x20;
  return letter == 0x62 || letter == 0x74 || letter == 0x61 || letter == 0x64;
}

/** Whether it is words of few capitals, with a mark between each two. */
function isWording(from: usize, end: usize): bool {
  let capitals: usize = 0;
  let run: usize = 0;
  for (let at = from; at < end; at++) {
    const byte = <u32>load<u8>(at);
    if (isLetter(byte)) {
      if (++run == SHORTEST_OPAQUE) return false;
      if (byte < 0x61) capitals++;
    } else if (run > 0 && (byte == 0x2d || byte == 0x2e || byte == 0x2f || byte == 0x5f)) run = 0; // - . / _
    else return false;
  }
  return run > 0 && capitals * 4 <= end - from;
}

/** Whether to drop an unquoted word or chain that ends at `end`, where nothing that belongs to it can follow. */
export function isDroppedWord(start: usize, at: usize, end: usize): bool {
  if (isElement && isBlank(byteAt(end))) return false;
  const first = <u32>load<u8>(at);
  if (first == 0x24 && (isLetter(byteAt(at + 1)) || byteAt(at + 1) == 0x5f)) return true; // $
  let last = end;
  let digits = 0;
  let isWord = true;
  while (last > at && (load<u8>(last - 1) == 0x2e || load<u8>(last - 1) == 0x3a)) last--;
  for (let index = at; index < last; index++) {
    const byte = <u32>load<u8>(index);
    if (byte == 0x3a || byte == 0x2d) return false;
    if (isDigit(byte)) digits++;
    else if (byte == 0x2e) isWord = false;
  }
  const length = last - at;
  if (length < SHORTEST || (flagsOf(at, length) & VALUE) != 0) return true;
  if (isBareKey && !isElement && isWording(at, last) && isLineEnd(byteAt(skipBlanks(end))) && !isFlagOrQuery(start)) return true;
  if (!isWord) return digits == 0 && isChain(at, last);
  if (isDigit(first) || (digits > 0 && length >= SHORTEST_NUMBERED) || length >= SHORTEST_OPAQUE) return false;
  if (isElement) return isBareKey && digits == 0;
  return byteAt(at - 1) != 0x3d && !isLineEnd(byteAt(skipBlanks(end))) && !isFlagOrQuery(start);
}

/** Whether to drop an unquoted value that begins with a mark or a byte beyond ASCII. */
export function isDroppedMark(start: usize, at: usize): bool {
  const first = byteAt(at);
  if (byteAt(callEnd(at)) == 0x28) return false;
  const limit = at + LOOKED_AT;
  let foreign: usize = 0;
  let isWord = true;
  let end = at;
  for (let byte = byteAt(end); !endsBare(byte); byte = byteAt(++end)) {
    if (end == limit || byte == 0x26 || byte == 0x23) return false;
    if (byte > 126) foreign++;
    if (end > at && (!isInWord(byte) || byte == 0x24)) isWord = false;
  }
  if (isFallback(end) || (isElement && isBlank(byteAt(end)) && !isWordlyElement(end))) return false;
  if (first == 0x40 || foreign * 4 > end - at) return true; // @
  const second = byteAt(at + 1);
  return first == 0x3a && isWord && !isDigit(second) && (second == 0x5f || second >= 0x61); // :
}

/** Whether no number follows in the element: then its last word is not a value either. */
function isWordlyElement(from: usize): bool {
  const limit = from + LOOKED_AT;
  for (let at = from; at < limit; at++) {
    const byte = byteAt(at);
    if (byte == 0x3c) return true;
    if (isDigit(byte)) return false;
  }
  return false;
}
