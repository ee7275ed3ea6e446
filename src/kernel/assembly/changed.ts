// Of a text that was made of another only the stretches are gone through in which a change makes a difference to what is encoded.

import { arena } from './layout';
import { changes } from './track';
import { beginEncoded, endEncoded, searchStretch } from './encoded';

/**
 * Beside a change no part goes on behind so many bytes without a lead byte: as far as the next replacement may lie that belongs to it, what that
 * takes, and what is taken along beside a part. As in `../../engine/encoded-reach.ts`.
 */
const REACH: usize = 320;
/** Stretches of more bytes on one side are not looked for; then all is gone through. */
const FARTHEST: usize = 65536;

/** As `findEncoded`, for the `count` spans in `changes`: u32 offset of the start and of the end, ascending. */
export function findEncodedIn(from: usize, length: usize, limit: u32, count: u32): i32 {
  const end = from + length;
  beginEncoded(length, limit);
  let stretch: usize = from;
  let stretchEnd: usize = from;
  for (let index: u32 = 0; index < count; index++) {
    const first = from + <usize>load<u32>(changes + (<usize>index << 3));
    const last = from + <usize>load<u32>(changes + (<usize>index << 3), 4);
    // Within the stretch that was found for those before, or so near that it belongs to it.
    if (index > 0 && first <= stretchEnd) {
      if (last + REACH > stretchEnd) stretchEnd = endOfStretch(last, end);
      continue;
    }
    const start = startOfStretch(first, from);
    if (index > 0 && start <= stretchEnd) {
      stretchEnd = endOfStretch(last, end);
      continue;
    }
    if (index > 0) searchStretch(stretch, stretchEnd, from, arena);
    stretch = start;
    stretchEnd = endOfStretch(last, end);
  }
  if (count > 0) searchStretch(stretch, stretchEnd, from, arena);
  return endEncoded();
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

/** Before it no lead byte is near, nor a run that may go on. The beginning of the text where that is far. */
function startOfStretch(change: usize, from: usize): usize {
  const floor = change - from > FARTHEST ? change - FARTHEST : from;
  let at = change;
  let clear: usize = 0;
  while (at >= floor + 16 && clear < REACH) {
    at -= 16;
    clear = holdsLead(at) ? 0 : clear + 16;
  }
  if (clear < REACH) return from;
  while (at > floor && mayBeInRun(load<u8>(at - 1))) at--;
  return at == floor ? from : at;
}

function endOfStretch(change: usize, end: usize): usize {
  const ceiling = end - change > FARTHEST ? change + FARTHEST : end;
  let at = change;
  let clear: usize = 0;
  while (at + 16 <= ceiling && clear < REACH) {
    clear = holdsLead(at) ? 0 : clear + 16;
    at += 16;
  }
  if (clear < REACH) return end;
  while (at < ceiling && mayBeInRun(load<u8>(at))) at++;
  return at == ceiling ? end : at;
}

/** Line feeds from one address to before another. */
export function countLines(from: usize, to: usize): u32 {
  let count: u32 = 0;
  let at = from;
  for (; at + 16 <= to; at += 16) count += <u32>popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0x0a))));
  for (; at < to; at++) count += <u32>(load<u8>(at) == 0x0a);
  return count;
}
