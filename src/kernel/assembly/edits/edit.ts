// Finds the keywords of a text made from another. What was copied has the keywords it had, and only what has changed is
// searched. Gates and rules that look at a change are asked again.

import { FIRST_LISTENER, hits, hitsEnd, keywordRecord, LISTENER_COUNT } from '../layout';
import { isOpen, resetGates } from '../gate';
import { endOfLines, startOfLines } from './lines';
import { isQuiet, isQuietInLines, resetQuietCost } from './quiet';
import { begin, listKeywords, setScope, text, textEnd } from '../search';
import {
  baseKeywords, baseStarts, beginTracked, changes, farthestBefore, farthestBehind, IS_OPEN, mayReach, MOST_BASE_STARTS, MOST_CHANGES, newKeywords, newKeywordsEnd, put, reaches, READS_LINES, tracked,
  trackedCount, traitsOf,
} from './track';

const TEXT: u32 = 1;
/** How far an assignment gate looks after a keyword at most, and before it; patterns have their own reach. */
const GATE_BEHIND: isize = 1308;
const GATE_BEFORE: isize = 200;
/** Shorter stretches hold nothing encoded that neither seam makes a difference to. */
const SHORTEST_STRETCH: u32 = 640;
/** Changes are searched together if they are at most this much further apart than what is searched beside them. */
const JOIN_DISTANCE: usize = 64;
/** In a text of fewer copies, finding their keywords takes less time than listing where stretches of the base begin. */
const MANY_COPIES: u32 = 16;
const SHORTEST_SHIFT: u32 = 7;

let copies: usize = 0;
let copiesEnd: usize = 0;
let baseLength: u32 = 0;
let changesEnd: usize = 0;
let changed: usize = 0;
let ascends: bool = true;

/**
 * Lists what has changed in a text of this length: what is new, and seams, which are empty. `count` copies lie at
 * `from`. Returns the number of changes, -1 if they are too many.
 */
export function beginEdit(start: usize, length: usize, from: usize, count: u32, lengthOfBase: u32): i32 {
  copies = from;
  baseLength = lengthOfBase;
  copiesEnd = from + <usize>count * 12;
  changed = 0;
  ascends = true;
  if (<usize>count + 1 > MOST_CHANGES) return -1;
  let change = changes;
  let at: u32 = 0;
  let baseAt: u32 = 0;
  let stretchEnd: u32 = 0;
  for (let copy = copies; copy < copiesEnd; copy += 12) {
    const to = load<u32>(copy);
    const base = load<u32>(copy, 4);
    const size = load<u32>(copy, 8);
    // A common beginning of both texts is not a change.
    if (copy > copies || to > 0 || base > 0) {
      store<u32>(change, at);
      store<u32>(change, to, 4);
      change += 8;
      changed += <usize>(to - at);
    }
    at = to + size;
    baseAt = base + size;
    if (size >= SHORTEST_STRETCH) {
      if (base < stretchEnd) ascends = false;
      stretchEnd = baseAt;
    }
  }
  if (<usize>at < length || baseAt < baseLength) {
    store<u32>(change, at);
    store<u32>(change, <u32>length, 4);
    change += 8;
    changed += length - <usize>at;
  }
  changesEnd = change;
  setScope(TEXT);
  begin(start, length);
  return <i32>((change - changes) >> 3);
}

/** Bytes that are new in the text begun last. */
export function changedBytes(): usize {
  return changed;
}

/** Whether any byte that is new in it is zero. Up to 15 bytes after the text are read too. */
export function addsZero(): bool {
  for (let change = changes; change < changesEnd; change += 8) {
    const end = text + <usize>load<u32>(change, 4);
    for (let at = text + <usize>load<u32>(change); at < end; at += 16) {
      const zeros = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0)));
      const left = end - at;
      if ((left < 16 ? zeros & ((1 << <i32>left) - 1) : zeros) != 0) return true;
    }
  }
  return false;
}

/** Whether its longer stretches ascend in the base, so that nothing of it is there twice. */
export function isAscending(): bool {
  return ascends;
}

/**
 * Lists the keywords of the text that was begun, whose base has `count` of them. Those that a rule still has to be
 * asked about go into `hits`: u32 offset, u16 listener, u16 length. Returns their number, -1 if there are too many
 * keywords or hits.
 */
export function searchEdit(count: u32): i32 {
  const newEnd = findNew();
  if (newEnd == 0) return -1;
  beginTracked();
  resetQuietCost();
  nextChange = changes;
  hit = hits;
  let found = newKeywords;
  const knownEnd = baseKeywords + (<usize>count << 3);
  listStarts(knownEnd);
  for (let copy = copies; copy < copiesEnd; copy += 12) {
    const to = load<u32>(copy);
    const from = load<u32>(copy, 4);
    const end = from + load<u32>(copy, 8);
    // Where both texts begin or end alike, there is no change beside it.
    const isFirst = to == 0 && from == 0;
    const isLast = copy + 12 == copiesEnd && end == baseLength && text + <usize>(end - from + to) == textEnd;
    for (let known = firstInBase(from); known < knownEnd && load<u32>(known) < end; known += 8) {
      const offset = load<u32>(known);
      const traits = load<u32>(known, 4);
      if (offset + lengthOf(traits) > end) continue;
      const place = offset - from + to;
      for (; found < newEnd && load<u32>(found) < place; found += 8) placeNew(load<u32>(found), load<u32>(found, 4));
      placeBetween(place, traits, isFirst ? isize.MAX_VALUE : <isize>(offset - from), isLast ? isize.MAX_VALUE : <isize>(end - offset));
    }
  }
  for (; found < newEnd; found += 8) placeNew(load<u32>(found), load<u32>(found, 4));
  return hit == hitsEnd || trackedCount() < 0 ? -1 : <i32>((hit - hits) >> 3);
}

/**
 * Asks the gates again about the keywords of that text that begin from one offset up to another, whatever has changed
 * around them. Returns how many are open in all stretches since the first one; -1 if they are too many. Stretches
 * ascend.
 */
export function askWithin(from: u32, to: u32, isFirst: bool): i32 {
  if (isFirst) {
    hit = hits;
    resetGates();
  }
  const end = tracked + (<usize>trackedCount() << 3);
  for (let known = firstFrom(tracked, end, from); known < end && load<u32>(known) < to; known += 8) {
    const offset = load<u32>(known);
    const traits = load<u32>(known, 4);
    const record = keywordRecord(traits & 0xffff);
    const first = load<u32>(record, FIRST_LISTENER);
    const last = first + load<u32>(record, LISTENER_COUNT);
    for (let listener = first; listener < last; listener++) if (isOpen(listener, text + <usize>offset)) keep(offset, listener, traits);
  }
  return hit == hitsEnd ? -1 : <i32>((hit - hits) >> 3);
}

@inline
function lengthOf(traits: u32): u32 {
  return (traits >> 16) & 63;
}

let startShift: u32 = 0;

/**
 * Lists where the keywords of each stretch of the base begin. Copies go back and forth in it, 100 of them in a version
 * of tokio's documents: looking from the last place on, or by bisection, took three times as long.
 */
function listStarts(end: usize): void {
  startShift = <u32>((copiesEnd - copies) / 12) < MANY_COPIES ? 31 : SHORTEST_SHIFT;
  while (baseLength >> startShift >= MOST_BASE_STARTS) startShift++;
  let start = baseStarts;
  for (let known = baseKeywords; known < end; known += 8) {
    const own = baseStarts + (<usize>(load<u32>(known) >> startShift) << 2);
    for (; start <= own; start += 4) store<u32>(start, <u32>known);
  }
  const last = baseStarts + (<usize>(baseLength >> startShift) << 2) + 4;
  for (; start <= last; start += 4) store<u32>(start, <u32>end);
}

/** The first keyword of the base that begins at an offset or later. */
@inline
function firstInBase(offset: u32): usize {
  const start = baseStarts + (<usize>(offset >> startShift) << 2);
  return firstFrom(<usize>load<u32>(start), <usize>load<u32>(start, 4), offset);
}

/** The first keyword of a list that begins at an offset or later. */
@inline
function firstFrom(list: usize, end: usize, offset: u32): usize {
  let low = list;
  let high = end;
  while (low < high) {
    const middle = low + (((high - low) >> 4) << 3);
    if (load<u32>(middle) < offset) low = middle + 8;
    else high = middle;
  }
  return low;
}

/** Lists the keywords that changes are part of. Returns the end of the list, 0 if they are too many. */
function findNew(): usize {
  let out = newKeywords;
  for (let change = changes; change < changesEnd; ) {
    const first = change;
    const start = <usize>load<u32>(change);
    let end = <usize>load<u32>(change, 4);
    for (change += 8; change < changesEnd && <usize>load<u32>(change) < end + farthestBefore + farthestBehind + JOIN_DISTANCE; change += 8) end = <usize>load<u32>(change, 4);
    const from = start > farthestBefore ? text + start - farthestBefore : text;
    const found = listKeywords(from, min(textEnd, text + end + farthestBehind), out, newKeywordsEnd);
    if (found == 0) return 0;
    out = keepNew(out, found, first, change);
  }
  return out;
}

/** Keeps those of an ascending list that one of the changes is part of, and makes records of them. */
function keepNew(from: usize, to: usize, first: usize, last: usize): usize {
  let out = from;
  let change = first;
  for (let found = from; found < to; found += 8) {
    const offset = load<u32>(found);
    const traits = traitsOf(load<u32>(found, 4));
    while (change < last && load<u32>(change, 4) <= offset) change += 8;
    if (change == last) break;
    if (offset + lengthOf(traits) <= load<u32>(change)) continue;
    store<u32>(out, offset);
    store<u32>(out, traits, 4);
    out += 8;
  }
  return out;
}

/** The first change that ends after the new keyword placed last. */
let nextChange: usize = 0;
let hit: usize = 0;

@inline
function placeNew(offset: u32, traits: u32): void {
  while (nextChange < changesEnd && load<u32>(nextChange, 4) <= offset) nextChange += 8;
  const before: isize = nextChange > changes ? <isize>(offset - load<u32>(nextChange - 8, 4)) : isize.MAX_VALUE;
  const behind: isize = nextChange < changesEnd ? <isize>load<u32>(nextChange) - <isize>offset : isize.MAX_VALUE;
  placeBetween(offset, traits, before, behind);
}

/** Lists a keyword whose nearest changes lie this many bytes before and after it. */
@inline
function placeBetween(offset: u32, traits: u32, before: isize, behind: isize): void {
  const distance = min(before, behind);
  put(offset, distance < 0 || mayReach(traits, <usize>distance) ? ask(offset, traits, before, behind) : traits);
}

/** Asks the gates about a keyword whose nearest changes lie this many bytes before and after it. */
function ask(offset: u32, traits: u32, before: isize, behind: isize): u32 {
  const record = keywordRecord(traits & 0xffff);
  const first = load<u32>(record, FIRST_LISTENER);
  const last = first + load<u32>(record, LISTENER_COUNT);
  const start = text + <usize>offset;
  let own = traits;
  for (let listener = first; listener < last; listener++) {
    const reachBefore = <isize>load<u32>(reaches + (<usize>listener << 3));
    const reachBehind = load<u32>(reaches + (<usize>listener << 3), 4);
    if ((reachBehind & READS_LINES) != 0) {
      const isKnown = before >= GATE_BEFORE && behind >= GATE_BEHIND;
      if (isKnown ? (traits & IS_OPEN) == 0 : !isOpen(listener, start)) {
        own &= ~IS_OPEN;
        continue;
      }
      own |= IS_OPEN;
      const from = startOfLines(start);
      const to = endOfLines(start);
      if ((before > <isize>(start - from) && behind > <isize>(to - start)) || isQuietInLines(listener, start, from, to)) continue;
    } else if ((before >= reachBefore && behind >= <isize>reachBehind) || !isOpen(listener, start) || isQuiet(listener, start)) continue;
    keep(offset, listener, traits);
  }
  return own;
}

@inline
function keep(offset: u32, listener: u32, traits: u32): void {
  if (hit == hitsEnd) return;
  store<u32>(hit, offset);
  store<u32>(hit, listener | (lengthOf(traits) << 16), 4);
  hit += 8;
}
