import {
  ASSIGNMENT, gates, halves, LISTENER_AFTER, LISTENER_BEFORE, LISTENER_KIND, LISTENER_LENGTH, LISTENER_NOT_BEFORE, LISTENER_SET, LISTENER_WITHIN, listenerRecord, OPEN,
  RUN, sets,
} from './layout';
import { mayAssign } from './assignment/gate';
import { endsWell } from './ending';
import { text, textEnd } from './search';

const NO_SET: usize = 255;

/** The number of the text that the gates' state is about. */
let epoch: u32 = 0;

export function resetGates(): void {
  epoch++;
}

/**
 * Whether the rule of a listener could match around a keyword that begins at `start`. Must be asked in ascending order
 * of `start`.
 */
@inline
export function isOpen(listener: u32, start: usize): bool {
  const record = listenerRecord(listener);
  const kind = <u32>load<u8>(record, LISTENER_KIND);
  const boundary = <usize>load<u8>(record, LISTENER_NOT_BEFORE);
  if (boundary != NO_SET && start > text && load<u8>(sets + (boundary << 8) + <usize>load<u8>(start - 1)) == 1) return false;
  if (kind == RUN) return holdsRun(listener, record, start);
  if (kind == ASSIGNMENT) {
    const stem = <usize>load<u16>(record, LISTENER_LENGTH);
    return endsWell(start + stem, <usize>load<u32>(record, LISTENER_BEFORE)) && mayAssign(start, stem, load<u32>(record, LISTENER_AFTER));
  }
  return kind == OPEN;
}

/** Whether the run of a gate is there. No run that was found or looked for is looked for again. */
function holdsRun(listener: u32, record: usize, start: usize): bool {
  const state = gates + <usize>listener * 12;
  const before = <usize>load<u32>(record, LISTENER_BEFORE);
  const length = <usize>load<u16>(record, LISTENER_LENGTH);
  let from = start - text > before ? start - before : text;
  let to = start + <usize>load<u32>(record, LISTENER_AFTER);
  const within = <usize>load<u8>(record, LISTENER_WITHIN);
  if (within != NO_SET) {
    const members = halves + (within << 5);
    if (before > 0) from = stretchStart(members, start, from);
    to = stretchEnd(members, start, min(to, textEnd));
  }
  // The address of the run found last, and the one before which no run begins; 0 if there is none.
  let found: usize = 0;
  let clearTo: usize = 0;
  if (load<u32>(state) == epoch) {
    found = <usize>load<u32>(state, 4);
    clearTo = <usize>load<u32>(state, 8);
  }
  if (found < from) {
    const set = <usize>load<u8>(record, LISTENER_SET);
    const end = min(to, textEnd);
    found = length < LONG_RUN ? findShortRun(halves + (set << 5), length, max(from, clearTo), end) : findRun(sets + (set << 8), length, max(from, clearTo), end);
    if (found == 0 && to + 1 > length) clearTo = max(clearTo, to - length + 1);
    store<u32>(state, epoch);
    store<u32>(state, <u32>found, 4);
    store<u32>(state, <u32>clearTo, 8);
  }
  return found != 0 && found + length <= to;
}

/** Where the members of a set right before `end` begin, but not before `from`. */
function stretchStart(set: usize, end: usize, from: usize): usize {
  const ascii = v128.load(set);
  const other = v128.load(set, 16);
  let at = end;
  while (at > from) {
    const strangers = ~membersAt(at - 16, ascii, other) << 16;
    if (strangers != 0) return max(from, at - <usize>clz(strangers));
    at -= 16;
  }
  return from;
}

/** Where the members of a set from `from` on end, but not after `end`. */
function stretchEnd(set: usize, from: usize, end: usize): usize {
  const ascii = v128.load(set);
  const other = v128.load(set, 16);
  for (let at = from; at < end; at += 16) {
    const strangers = ~membersAt(at, ascii, other) & 0xffff;
    if (strangers != 0) return min(end, at + <usize>ctz(strangers));
  }
  return end;
}

/** Which of 16 bytes are members, a bit each. */
@inline
function membersAt(block: usize, ascii: v128, other: v128): u32 {
  const bytes = v128.load(block);
  const low = v128.and(bytes, i8x16.splat(15));
  const high = i8x16.shr_u(bytes, 4);
  const known = v128.or(v128.and(i8x16.swizzle(ascii, low), i8x16.swizzle(ASCII_BITS, high)), v128.and(i8x16.swizzle(other, low), i8x16.swizzle(OTHER_BITS, high)));
  return <u32>i8x16.bitmask(i8x16.ne(known, i8x16.splat(0)));
}

/** The bit in `halves` of each high half of a byte, for ASCII and beyond. */
const ASCII_BITS: v128 = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
const OTHER_BITS: v128 = i8x16(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, -128);
/** For runs of at least this many bytes it is faster to skip. */
const LONG_RUN: usize = 16;

/**
 * The first run from `from` on that ends before `end`, 0 for none. Looks at 16 bytes at once: one by one the whole
 * search took a sixth longer.
 */
function findShortRun(set: usize, length: usize, from: usize, end: usize): usize {
  const ascii = v128.load(set);
  const other = v128.load(set, 16);
  // Members at the end of the block before.
  let carried: usize = 0;
  for (let block = from; block < end; block += 16) {
    let mask = membersAt(block, ascii, other);
    if (block + 16 > end) mask &= (1 << <u32>(end - block)) - 1;
    if (carried > 0 && carried + <usize>ctz(~mask) >= length) return block - carried;
    let starts = mask;
    for (let index: u32 = 1; index < <u32>length; index++) starts &= mask >> index;
    if (starts != 0) return block + <usize>ctz(starts);
    carried = mask == 0xffff ? carried + 16 : <usize>clz(~(mask << 16));
  }
  return 0;
}

/**
 * The first run from `from` on that ends before `end`, 0 for none. Looks at one byte in `length` where the set is rare.
 */
function findRun(set: usize, length: usize, from: usize, end: usize): usize {
  let start = from;
  // Bytes from `start` to here are known to be members.
  let knownTo = from;
  for (let last = start + length - 1; last < end; last = start + length - 1) {
    let back = last;
    while (back >= knownTo && load<u8>(set + <usize>load<u8>(back)) == 1) back--;
    if (back < knownTo) return start;
    start = back + 1;
    knownTo = last + 1;
  }
  return 0;
}
