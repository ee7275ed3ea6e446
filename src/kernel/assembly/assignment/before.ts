// Values that are before their name. The twin is `plain/assignment/before.ts`.

import { isBlank, isInName, isInPlainWord, isLineEnd, isQuote, isSpace } from '../bytes';
import { isQuoted } from './closers';
import { byteAt, folded } from './gate-text';
import { text } from '../search';

const REACH: usize = 120;
const MOST_SPACES: usize = 20;
const MOST_BEFORE_KEY: usize = 12;
const MOST_OF_WORD: usize = 32;
const LONGEST_VALUE: usize = 90;

export function mayStandBefore(start: usize, after: usize): bool {
  let first = start;
  const limit = start - text > REACH ? start - REACH : text;
  while (first > limit && isInOwner(load<u8>(first - 1))) first--;
  if (isQuoted) return first > text && isQuote(load<u8>(first - 1)) && isNamedByPair(first - 1);
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
  return isComparingBefore(open > text && isPrefix(load<u8>(open - 1)) ? open - 1 : open);
}

/** Whether a comparing word is before `from`, with a blank or a parenthesis between them. */
export function isComparingBefore(from: usize): bool {
  let at = from;
  while (at > text && from - at < 5 && isSpace(load<u8>(at - 1))) at--;
  if (at > text && load<u8>(at - 1) == 0x28) at--;
  else if (at == from) return false;
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
  if (end - at == 2) return (load<u16>(at) | 0x2020) == 0x7369 || (load<u16>(at) | 0x2020) == 0x7165; // is eq
  if (end - at < 4) return false;
  switch (folded(at)) {
    case 0x65737361: case 0x65707865: case 0x69726576: case 0x61757165: case 0x656d6173: case 0x706d6f63: case 0x756f6873: case 0x63727473: case 0x6e727473: return true;
  }
  return false;
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
  let at = blanksBefore(from);
  if (at > text && load<u8>(at - 1) == 0x40) at--; // @
  if (at < text + 3) return false;
  const mark = <u32>load<u8>(at - 1);
  if (mark != 0x3d && mark != 0x3a) return false;
  let end = blanksBefore(at - 1);
  if (end > text + 1 && isMark(load<u8>(end - 1))) end--;
  const length = keyLength(end);
  if (length == 0) return false;
  let start = end - length;
  if (start > text && isMark(load<u8>(start - 1))) start--;
  let before = start;
  while (before > text && start - before < MOST_BEFORE_KEY && isSpace(load<u8>(before - 1))) before--;
  if (before > text && load<u8>(before - 1) == 0x2c) before--;
  if (before == start) return false;
  return before > text && isMark(load<u8>(before - 1));
}

/** Length of `forHTTPHeaderField`, `forKey`, `name`, `key`, `id` or `property` if it ends there; 0 for none of them. */
function keyLength(end: usize): usize {
  if (end - text >= 18 && load<u64>(end - 8) == 0x646c656946726564) return 18; // derField
  if (end - text >= 6 && load<u32>(end - 6) == 0x4b726f66 && load<u16>(end - 2) == 0x7965) return 6; // forK ey
  if (end - text >= 4 && load<u32>(end - 4) == 0x656d616e) return 4;
  if (end - text >= 3 && load<u16>(end - 2) == 0x7965 && load<u8>(end - 3) == 0x6b) return 3;
  if (end - text >= 2 && load<u16>(end - 2) == 0x6469) return 2;
  return end - text >= 8 && load<u64>(end - 8) == 0x79747265706f7270 ? 8 : 0;
}

/** Of a value in a pair. */
function isMark(byte: u32): bool {
  return byte == 0x22 || byte == 0x27;
}
