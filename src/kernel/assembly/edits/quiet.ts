// Remembers windows of text around keywords in which a rule's pattern met nothing, so that it is not asked about the
// same text again: in the versions of a file, most of what is beside a change has stood beside one before. In tokio's
// history 804,000 windows were asked about, and 50,000 with this; with a quarter of the room 306,000. Lines whose
// assignments are not secrets are remembered, too: of 110,000 in curl's history 75,000 were seen before. All is
// compared byte by byte, so that nothing is ever taken for another.

import { endOfLines, startOfLines } from './lines';
import { readsLines, reaches } from './track';
import { text, textEnd } from '../search';

const SLOTS: usize = 16384;
/** When the records are full, all are forgotten, so that no slot leads to one that was overwritten. */
const RECORDS_SIZE: usize = 4 << 20;
/** u32 listener, u32 offset of the keyword in the window, u32 length of the window, u32 cost; the window follows. */
const HEAD: usize = 16;
/** Shorter windows are not kept: they are compared 16 bytes at a time. */
const SHORTEST: usize = 16;
const LONGEST: usize = 8192;

/** The address of a record, by hash; 0 for none. */
let slots: usize = 0;
let records: usize = 0;
let recordsEnd: usize = 0;
let next: usize = 0;

/** Sets where the slots and records lie; returns the number of bytes they need. */
export function layOutQuiet(from: usize): usize {
  slots = (from + 15) & ~15;
  records = slots + SLOTS * 4;
  recordsEnd = records + RECORDS_SIZE;
  next = records;
  return recordsEnd - from;
}

/** Whether a listener's pattern met nothing before in the same text around a keyword that begins at `start`. */
export function isQuiet(listener: u32, start: usize): bool {
  return recordOf(listener, start, windowStart(listener, start), windowEnd(listener, start)) != 0;
}

/** The highest cost noted for assignments that were passed over since the text was begun. */
export let quietCost: u32 = 0;

export function resetQuietCost(): void {
  quietCost = 0;
}

/**
 * Whether none of the assignments at a keyword was a secret in the same lines before; the lines lie between two
 * addresses.
 */
export function isQuietInLines(listener: u32, start: usize, from: usize, to: usize): bool {
  const record = recordOf(listener, start, besideLines(from), min(textEnd, to + 1));
  if (record == 0) return false;
  quietCost = max(quietCost, load<u32>(record, 12));
  return true;
}

/** Notes that the pattern met nothing, or that no assignment was a secret, and what it cost to find that out. */
export function noteQuiet(listener: u32, offset: u32, cost: u32): void {
  const start = text + <usize>offset;
  const isInLines = readsLines(listener);
  const from = isInLines ? besideLines(startOfLines(start)) : windowStart(listener, start);
  const to = isInLines ? min(textEnd, endOfLines(start) + 1) : windowEnd(listener, start);
  const length = to - from;
  if (length < SHORTEST || length > LONGEST) return;
  if (next + HEAD + length > recordsEnd) {
    memory.fill(slots, 0, SLOTS * 4);
    next = records;
  }
  store<u32>(next, listener);
  store<u32>(next, <u32>(start - from), 4);
  store<u32>(next, <u32>length, 8);
  store<u32>(next, cost, 12);
  memory.copy(next + HEAD, from, length);
  store<u32>(slotOf(listener, from, length), <u32>next);
  next += (HEAD + length + 15) & ~15;
}

/** The record of a window around a keyword; 0 for none. */
function recordOf(listener: u32, start: usize, from: usize, to: usize): usize {
  const length = to - from;
  if (length < SHORTEST || length > LONGEST) return 0;
  const record = <usize>load<u32>(slotOf(listener, from, length));
  if (record == 0 || load<u32>(record) != listener || <usize>load<u32>(record, 4) != start - from || <usize>load<u32>(record, 8) != length) return 0;
  return isSame(record + HEAD, from, length) ? record : 0;
}

/** Includes the line feed before, since the first line of a text is unlike others. */
@inline
function besideLines(from: usize): usize {
  return from > text ? from - 1 : from;
}

@inline
function windowStart(listener: u32, start: usize): usize {
  const before = <usize>load<u32>(reaches + (<usize>listener << 3));
  return start - text > before ? start - before : text;
}

@inline
function windowEnd(listener: u32, start: usize): usize {
  return min(textEnd, start + <usize>load<u32>(reaches + (<usize>listener << 3), 4));
}

/**
 * Hashes the whole window: with nine blocks of it, so many fell on the same slot that three times as many windows were
 * asked about.
 */
@inline
function slotOf(listener: u32, from: usize, length: usize): usize {
  const last = from + length - 16;
  let sum = i64x2.splat(<u64>listener);
  for (let at = from; at < last; at += 16) sum = v128.xor(i64x2.add(sum, i64x2.shl(sum, 7)), v128.load(at));
  sum = v128.xor(i64x2.add(sum, i64x2.shl(sum, 7)), v128.load(last));
  const both = (i64x2.extract_lane(sum, 0) * 31) ^ i64x2.extract_lane(sum, 1);
  return slots + ((<usize>((<u64>both * 0x9e3779b97f4a7c15) >> 50)) << 2);
}

@inline
function isSame(a: usize, b: usize, length: usize): bool {
  const last = length - 16;
  for (let at: usize = 0; at < last; at += 16) if (v128.any_true(v128.xor(v128.load(a + at), v128.load(b + at)))) return false;
  return !v128.any_true(v128.xor(v128.load(a + last), v128.load(b + last)));
}
