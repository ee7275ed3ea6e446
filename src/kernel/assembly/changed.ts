// Of a text that was made of another only the stretches are gone through in which a change makes a difference to what
// is encoded.

import { arena } from './layout';
import { changes } from './track';
import { beginEncoded, endEncoded, searchReplacementsIn, searchRunsIn } from './encoded';

/**
 * Beside a change no part goes on behind so many bytes without a lead byte: as far as the next replacement may lie that
 * belongs to it, what that takes, and what is taken along beside a part. As in `../../engine/encoded-reach.ts`.
 */
const REACH: usize = 320;
/** Stretches of more bytes on one side are not looked for; then all is gone through. */
const FARTHEST: usize = 65536;

/** Bytes between changes that are gone through faster than it is found out whether a run is there. */
const CROWDED: usize = 128;
/** In longer texts a part may be cut, and then those before decide on it. */
const LONGEST_PLAIN: usize = 250000;

/** How many changes the text has that is gone through, 0 where it is no edited one; and where it begins. */
let changeCount: u32 = 0;
let text: usize = 0;

/** As `findEncoded`, for the `count` spans in `changes`: u32 offset of the start and of the end, ascending. */
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

/** A run that a change makes a difference to goes up to it, or what its lines are made of does. */
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

/**
 * Replacements that a change makes a difference to stand near it, and those that belong to a part with them near these.
 */
function searchReplacements(end: usize): void {
  let stretch: usize = 0;
  let stretchEnd: usize = 0;
  for (let index: u32 = 0; index < changeCount; ) {
    const first = startOf(index);
    let last = endOf(index);
    // One look at all of a crowd: from each change on anew took a third of the time of the search for encoded parts.
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

/** Whether no change makes a difference to a part with replacements, so that it was searched in the base. */
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
  const bytes = v128.load(at);
  return v128.any_true(v128.or(v128.or(i8x16.eq(bytes, i8x16.splat(0x25)), i8x16.eq(bytes, i8x16.splat(0x5c))), i8x16.eq(bytes, i8x16.splat(0x26))));
}

/** What a run of base64 over several lines is made of: digits, blanks and ends of lines. */
@inline
function mayBeInRun(byte: u32): bool {
  const letter = (byte | 0x20) - 0x61;
  return letter < 26 || byte - 0x2f < 11 || byte == 0x2b || byte == 0x2d || byte == 0x5f || byte == 0x20 || byte - 9 < 5;
}

function holdsLeadIn(from: usize, end: usize): bool {
  for (let at = from; at < end; at += 16) if (holdsLead(at)) return true;
  return false;
}

/** The beginning of the text where that is far. */
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

/** Before it no lead byte is near. The beginning of the text where that is far. */
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

/** Line feeds from one address to before another. */
export function countLines(from: usize, to: usize): u32 {
  let count: u32 = 0;
  let at = from;
  for (; at + 16 <= to; at += 16) count += <u32>popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0x0a))));
  for (; at < to; at++) count += <u32>(load<u8>(at) == 0x0a);
  return count;
}
