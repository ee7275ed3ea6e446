// Finds encoded parts in a text made from another: only stretches where a change makes a difference to what is encoded
// are gone through.

import { arena } from '../layout';
import { changes } from './track';
import { beginEncoded, endEncoded, searchReplacementsIn, searchRunsIn } from '../encoded/encoded';
import { leadsIn } from '../encoded/replacement';

/**
 * No part goes on beyond this many bytes without a lead byte beside a change: how far off its next replacement may be,
 * the length of that, and what is taken along beside a part. As in `../../../engine/edits/encoded-reach.ts`.
 */
const REACH: usize = 320;
/** Longer stretches on one side are not measured: then all is gone through. */
const FARTHEST: usize = 65536;

/**
 * Changes closer than this are gone through together: that is faster than finding out whether a run lies between them.
 */
const CROWDED: usize = 128;
/** In longer texts a part may be cut, and then the parts before it decide where. */
const LONGEST_PLAIN: usize = 250000;

/** How many changes the current text has, 0 if it is not an edited one; and where it begins. */
let changeCount: u32 = 0;
let text: usize = 0;

/** Like `findEncoded`, for the `count` spans in `changes`: u32 offset of the start and of the end, ascending. */
export function findEncodedIn(from: usize, length: usize, limit: u32, count: u32): i32 {
  const end = from + length;
  beginEncoded(length, limit);
  text = from;
  changeCount = count;
  searchRuns(end);
  searchReplacements(end);
  changeCount = 0;
  return endEncoded();
}

/** Searches the runs that a change makes a difference to: they reach up to it, or the lines they are made of do. */
function searchRuns(end: usize): void {
  let stretch: usize = 0;
  let stretchEnd: usize = 0;
  for (let index: u32 = 0; index < changeCount; ) {
    const first = startOf(index);
    let last = endOf(index);
    for (index++; index < changeCount && startOf(index) <= last + CROWDED; index++) last = endOf(index);
    if (last < stretchEnd) continue;
    const start = startOfRun(first);
    if (start > stretchEnd) {
      if (stretchEnd > 0) searchRunsIn(stretch, stretchEnd, text, arena);
      stretch = start;
    }
    stretchEnd = endOfRun(last, end);
  }
  if (stretchEnd > 0) searchRunsIn(stretch, stretchEnd, text, arena);
}

/** Searches the replacements near a change, and those near these that belong to the same part. */
function searchReplacements(end: usize): void {
  let stretch: usize = 0;
  let stretchEnd: usize = 0;
  for (let index: u32 = 0; index < changeCount; ) {
    const first = startOf(index);
    let last = endOf(index);
    // Changes close together are looked at once: a new look at each took a third of the time of the search for encoded
    // parts.
    for (index++; index < changeCount && startOf(index) <= last + REACH; index++) last = endOf(index);
    if (last + REACH <= stretchEnd || !holdsLeadIn(first - text > REACH ? first - REACH : text, min(end, last + REACH))) continue;
    const start = startOfStretch(first);
    if (start > stretchEnd) {
      if (stretchEnd > 0) searchReplacementsIn(stretch, stretchEnd, text, arena);
      stretch = start;
    }
    stretchEnd = endOfStretch(last, end);
  }
  if (stretchEnd > 0) searchReplacementsIn(stretch, stretchEnd, text, arena);
}

@inline
function startOf(index: u32): usize {
  return text + <usize>load<u32>(changes + (<usize>index << 3));
}

@inline
function endOf(index: u32): usize {
  return text + <usize>load<u32>(changes + (<usize>index << 3), 4);
}

/** Whether no change makes a difference to a part with replacements, so that the base's search covered it. */
export function isUnchanged(start: usize, end: usize, textEnd: usize): bool {
  if (changeCount == 0 || textEnd - text > LONGEST_PLAIN) return false;
  let low: u32 = 0;
  let high = changeCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) + REACH > start) high = middle;
    else low = middle + 1;
  }
  return low == changeCount || startOf(low) >= end + REACH;
}

/** Whether a lead byte of any kind of replacement is among 16 bytes. */
@inline
function holdsLead(at: usize): bool {
  return v128.any_true(leadsIn(at));
}

/** Bytes of a run of base64 over several lines: digits, blanks and line ends. */
@inline
function mayBeInRun(byte: u32): bool {
  const letter = (byte | 0x20) - 0x61;
  return letter < 26 || byte - 0x2f < 11 || byte == 0x2b || byte == 0x2d || byte == 0x5f || byte == 0x20 || byte - 9 < 5;
}

function holdsLeadIn(from: usize, end: usize): bool {
  for (let at = from; at < end; at += 16) if (holdsLead(at)) return true;
  return false;
}

/** Where the run begins; the beginning of the text if that is far. */
function startOfRun(change: usize): usize {
  const floor = change - text > FARTHEST ? change - FARTHEST : text;
  let at = change;
  while (at > floor && mayBeInRun(load<u8>(at - 1))) at--;
  return at == floor ? text : at;
}

function endOfRun(change: usize, end: usize): usize {
  const ceiling = end - change > FARTHEST ? change + FARTHEST : end;
  let at = change;
  while (at < ceiling && mayBeInRun(load<u8>(at))) at++;
  return at == ceiling ? end : at;
}

/** Where no lead byte is near any more; the beginning of the text if that is far. */
function startOfStretch(change: usize): usize {
  const floor = change - text > FARTHEST ? change - FARTHEST : text;
  let at = change;
  let clear: usize = 0;
  while (at >= floor + 16 && clear < REACH) {
    at -= 16;
    clear = holdsLead(at) ? 0 : clear + 16;
  }
  return clear < REACH ? text : at;
}

function endOfStretch(change: usize, end: usize): usize {
  const ceiling = end - change > FARTHEST ? change + FARTHEST : end;
  let at = change;
  let clear: usize = 0;
  while (at + 16 <= ceiling && clear < REACH) {
    clear = holdsLead(at) ? 0 : clear + 16;
    at += 16;
  }
  return clear < REACH ? end : at;
}

/** Counts the line feeds from one address up to another, which is not included. */
export function countLines(from: usize, to: usize): u32 {
  let count: u32 = 0;
  let at = from;
  for (; at + 16 <= to; at += 16) count += <u32>popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0x0a))));
  for (; at < to; at++) count += <u32>(load<u8>(at) == 0x0a);
  return count;
}
