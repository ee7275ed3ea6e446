// The rarer ways to join a value to a name, each told by its outline. The twin is `plain/assignment/otherwise.ts`, which
// lists them.

import { expectValue } from './gate';
import { isComparingBefore, mayStandBefore } from './before';
import { isBlank, isEdge, isInConstant, isQuote } from '../bytes';
import { isParenthesised, isQuoted } from './closers';
import { mayBePair, mayHaveMarks } from './markup';
import { byteAt, folded, skipBlanks } from './gate-text';
import { text } from '../search';
import { mayBeLongType } from './type';
import { mayBeValue } from './value';
import { mayHaveBody, mayHaveVerb } from './verb';
import { nameEnd, nameStart } from './word';

const MOST_CALLS: u32 = 8;

export function mayJoinOtherwise(start: usize, closed: usize): bool {
  const after = skipCalls(closed);
  const isCalled = after > closed;
  const index = skipBlanks(after);
  const next = byteAt(index);
  if (next == 0x3c && folded(index + 1) == 0x6e617073) return true; // <span
  if (mayHaveVerb(after) || (isCalled && mayFollowCall(start, after, index))) return true;
  if ((isCalled || (isParenthesised && isSymbol(start))) && mayHaveBody(after)) return true;
  if (!isParenthesised && !isCalled) {
    if (!isQuoted) {
      if (next == 0x2c && mayPrecedeValue(start) && opensText(skipBlanks(index + 1)) && mayBeQuoted(start, index + 1)) return true; // ,
      if (mayBeLongType(closed)) return true;
    }
    if (mayHaveMarks(index)) return true;
  }
  return mayBePair(start, closed, after, next) || mayStandBefore(start, after);
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

/** `:name` */
function isSymbol(start: usize): bool {
  const first = nameStart(start);
  return first > text && load<u8>(first - 1) == 0x3a;
}

/** A quote, or `<<"` of Erlang. */
function opensText(at: usize): bool {
  const byte = byteAt(at);
  return isQuote(byte) || (byte == 0x3c && byteAt(at + 1) == 0x3c && byteAt(at + 2) == 0x22);
}

function mayBeQuoted(start: usize, at: usize): bool {
  expectValue(false);
  return mayBeValue(start, at);
}

function mayFollowCall(start: usize, after: usize, index: usize): bool {
  const byte = byteAt(after);
  if (isQuote(byte)) return true;
  switch (byte) {
    case 0x5d: case 0x7d: case 0x5c: case 0x26: case 0x25: case 0x2a: case 0x3c: return true; // ] } \ & % * <
  }
  const length = callSymbolLength(index);
  return length > 0 && mayBeQuoted(start, index + length);
}

/** Length of the symbol of a default or a comparison; 0 for none. */
function callSymbolLength(index: usize): usize {
  const first = byteAt(index);
  const second = byteAt(index + 1);
  const isLong = byteAt(index + 2) == 0x3d;
  switch (first) {
    case 0x3d: return second == 0x3d ? (isLong ? 3 : 2) : second == 0x7e ? 2 : 0; // == === =~
    case 0x21: return second == 0x3d ? (isLong ? 3 : 2) : 0; // != !==
    case 0x7c: return second == 0x7c ? (isLong ? 3 : 2) : 0; // || ||=
    case 0x3f: return second == 0x3f ? (isLong ? 3 : 2) : second == 0x3a ? 2 : 0; // ?? ??= ?:
    case 0x3a: return second == 0x2d ? 2 : 0; // :-
    case 0x6f: return second == 0x72 && mayFollowWord(byteAt(index + 2)) ? 2 : 0; // or
  }
  return 0;
}

function mayFollowWord(byte: u32): bool {
  return isBlank(byte) || byte == 0x28 || byte == 0x22 || byte == 0x27;
}

function mayPrecedeValue(start: usize): bool {
  const first = nameStart(start);
  if (first > text && (load<u8>(first - 1) == 0x3a || load<u8>(first - 1) == 0x7b)) return true; // : {
  return isConstant(first, start) || isComparingBefore(first);
}

function isConstant(first: usize, start: usize): bool {
  let at = first;
  while (at < start && isEdge(load<u8>(at))) at++;
  const end = nameEnd(start);
  while (at < end && isInConstant(load<u8>(at))) at++;
  return at == end;
}
