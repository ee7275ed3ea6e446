// Finds the encoded parts of a text worth decoding: those that hold a hit once one or several encodings are taken off.
// The decoders of `../../../engine/decode/` say what a part is and have the last word; here only parts without a hit are
// sorted out.

import { arena, arenaEnd, finds, findsEnd } from '../layout';
import { findRuns } from './base64';
import { findReplacements } from './replaced';
import { holdsHit } from '../search';
import { restrictToNothing } from '../touch';

export const RUN: u32 = 0;

/** The engine decodes longer texts. */
const LONGEST: usize = 1 << 20;
const FLOOR: u64 = 1 << 20;
const FACTOR: u64 = 16;
/** Bytes looked at to recognise UTF-16 and UTF-32. */
const SAMPLE: usize = 4096;

let find: usize = 0;
let isOverfull: bool = false;
let budget: u64 = 0;
let depthLimit: u32 = 0;

/** The number of parts worth decoding, -1 if they are too many to list. */
export function findEncoded(from: usize, length: usize, limit: u32): i32 {
  beginEncoded(length, limit);
  searchEncoded(from, from + length, 0, arena);
  return endEncoded();
}

export function beginEncoded(length: usize, limit: u32): void {
  find = finds;
  isOverfull = false;
  budget = max(FLOOR, <u64>length * FACTOR);
  depthLimit = limit;
}

export function endEncoded(): i32 {
  return isOverfull ? -1 : <i32>((find - finds) >> 3);
}

/**
 * Goes through the runs in a stretch of a text. The text begins at `text`, and the offsets reported count from there.
 */
export function searchRunsIn(from: usize, end: usize, text: usize, top: usize): void {
  const first = find;
  findRuns(from, end, 0, top);
  shiftFinds(first, <u32>(from - text));
}

export function searchReplacementsIn(from: usize, end: usize, text: usize, top: usize): void {
  const first = find;
  findReplacements(from, end, 0, top);
  shiftFinds(first, <u32>(from - text));
}

function shiftFinds(first: usize, distance: u32): void {
  for (let told = first; told < find; told += 8) store<u32>(told, load<u32>(told) + distance);
}

/** Bytes decoded since the search for encoded parts began. */
export function decodedBytes(length: usize): f64 {
  return <f64>(max(FLOOR, <u64>length * FACTOR) - budget);
}

/** Goes through the parts of a text; below the outermost text only until the first that is worth decoding. */
function searchEncoded(from: usize, end: usize, depth: u32, top: usize): bool {
  return findRuns(from, end, depth, top) || findReplacements(from, end, depth, top);
}

/**
 * Reports a part that is worth decoding: outermost parts are listed, and an inner one speaks for the part that holds
 * it.
 */
export function tell(offset: usize, end: usize, kind: u32, depth: u32): bool {
  if (depth > 0) return true;
  if (find == findsEnd) {
    isOverfull = true;
    return true;
  }
  store<u32>(find, <u32>offset);
  store<u32>(find, kind | (<u32>(end - offset) << 8), 4);
  find += 8;
  return false;
}

/** Encodings beyond the limit are not taken off, but it is reported that there are some. */
export function isTooDeep(depth: u32): bool {
  return depth >= depthLimit;
}

/** Whether there is no room for a decoded text of `length` bytes, so that the engine has to look at it. */
export function isTooLong(length: usize, top: usize): bool {
  return length > LONGEST || top + length + 64 > arenaEnd || <u64>length > budget;
}

/** Whether a text decoded to `at` holds a hit, or an encoded text that does. */
export function isWorth(at: usize, length: usize, depth: u32): bool {
  if (<u64>length > budget) {
    restrictToNothing();
    return true;
  }
  budget -= <u64>length;
  const isHit = mayBeWide(at, length) || holdsHit(at, length);
  restrictToNothing();
  if (isHit) return true;
  return searchEncoded(at, at + length, depth + 1, (at + length + 79) & ~15);
}

/** UTF-16 and UTF-32 are transcoded before they are searched. */
function mayBeWide(at: usize, length: usize): bool {
  if (length < 4) return false;
  const mark = <u32>load<u16>(at);
  if (mark == 0xfeff || mark == 0xfffe || load<u32>(at) == 0xfffe0000) return true;
  const sample = min(length, SAMPLE);
  let zeros: usize = 0;
  for (let offset: usize = 0; offset < sample; offset += 16) {
    let mask = <u32>i8x16.bitmask(i8x16.eq(v128.load(at + offset), i8x16.splat(0)));
    if (offset + 16 > sample) mask &= (1 << <u32>(sample - offset)) - 1;
    zeros += <usize>popcnt(mask);
  }
  return zeros * 3 >= sample;
}
