// What the words of a name, and known values, say about a secret. The twin is `plain/assignment/name.ts`; the words are
// those of `../../known-words.ts`.

import { isDigit, isEdge, isInName, isLetter } from '../bytes';
import { knownWords } from '../layout';
import { nameEnd, nameStart } from './word';

export const VALUE: u32 = 1;
const LAST: u32 = 2;
const FIRST: u32 = 4;
/** Unless dashes are before the name. */
const UNDASHED: u32 = 8;
const SLOTS: u32 = 2048;
/** No known word is longer. */
const LONGEST_WORD: usize = 24;
/** The most words of a name that are looked at. */
const MOST_WORDS: u32 = 24;

/**
 * Whether the words of a name say that its value is not a secret. The lower half of `masks` has the words that must be
 * nowhere in the name, the upper half those that must not be right before its last one.
 */
export function isNamedOtherwise(start: usize, stem: usize, masks: u32): bool {
  const end = nameEnd(start + stem);
  let word = nameStart(start);
  let isDashed = false;
  for (; word < start && isEdge(load<u8>(word)); word++) isDashed = isDashed || load<u8>(word) == 0x2d;
  let count: u32 = 0;
  let first: u32 = 0;
  let all: u32 = 0;
  let beforeLast: u32 = 0;
  let last: u32 = 0;
  let isNumbered = false;
  for (let index = word + 1; index <= end; index++) {
    if (index < end && !isWordStart(index, end)) continue;
    if (isAlphanumeric(load<u8>(word))) {
      if (++count > MOST_WORDS) return false;
      isNumbered = isDigit(load<u8>(word));
      beforeLast = last;
      last = isNumbered ? 0 : flagsOf(word, index - word);
      all |= last;
      if (count == 1) first = last;
    }
    word = index;
  }
  if ((all & masks & 0xffff) != 0 || (beforeLast & (masks >>> 16)) != 0) return true;
  if (count > 1 && (first & FIRST) != 0) return true;
  return !isDashed && ((all & UNDASHED) != 0 || ((isNumbered ? beforeLast : last) & LAST) != 0);
}

/**
 * Whether a word begins: after a mark, at a capital after a small letter, at the last capital of a run, or where digits
 * begin or end.
 */
function isWordStart(index: usize, end: usize): bool {
  const before = <u32>load<u8>(index - 1);
  const here = <u32>load<u8>(index);
  if (isAlphanumeric(before) != isAlphanumeric(here) || isDigit(before) != isDigit(here)) return true;
  if (!isUpper(here)) return false;
  return isLower(before) || (isUpper(before) && index + 1 < end && isLower(load<u8>(index + 1)));
}

function isAlphanumeric(byte: u32): bool {
  return isLetter(byte) || isDigit(byte);
}

function isUpper(byte: u32): bool {
  return byte - 0x41 < 26;
}

function isLower(byte: u32): bool {
  return byte - 0x61 < 26;
}

/** What is known of a word, whatever its case; 0 if nothing is. */
export function flagsOf(from: usize, length: usize): u32 {
  if (knownWords == 0 || length > LONGEST_WORD) return 0;
  let hash: u32 = <u32>length;
  for (let index: usize = 0; index < length; index++) hash = (hash ^ lowered(load<u8>(from + index))) * 0x01000193;
  let slot = hash & (SLOTS - 1);
  for (let at = wordAt(slot); at != 0; at = wordAt(slot)) {
    if (<usize>load<u8>(at) == length && isSame(from, at + 3, length)) return <u32>load<u16>(at, 1);
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

/** The word of a slot; 0 for none. */
@inline
function wordAt(slot: u32): usize {
  const at = <usize>load<u16>(knownWords + (<usize>slot << 1));
  return at == 0 ? 0 : knownWords + at;
}

function isSame(from: usize, word: usize, length: usize): bool {
  for (let index: usize = 0; index < length; index++) if (lowered(load<u8>(from + index)) != <u32>load<u8>(word + index)) return false;
  return true;
}

function lowered(byte: u32): u32 {
  return isUpper(byte) ? byte | 0x20 : byte;
}
