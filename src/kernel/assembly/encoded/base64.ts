// Runs of base64 and hexadecimal, as in `../../../engine/decode/base64.ts` and `run.ts`, which say why.

import { digits, lines, MOST_LINES } from '../layout';
import { isBlank, isDigit, isLetter } from '../bytes';
import { isTooDeep, isTooLong, isWorth, RUN, tell } from './encoded';

const SHORTEST_RUN: usize = 20;
const LONGEST_PATH: usize = 4096;
const SHORTEST_WRAPPED: usize = 40;
const LONGEST_INDENT: usize = 32;

@inline
function digitAt(at: usize): u32 {
  return <u32>load<u8>(digits + <usize>load<u8>(at));
}

/**
 * `LOW` has, for the low half of a byte, a bit for each kind of high half that makes it a digit; `HIGH` has the kind of
 * each high half.
 */
const LOW: v128 = i8x16(26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 4, 5, 4, 13);
const HIGH: v128 = i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0);

/** Which of 16 bytes are digits, a bit each. */
@inline
function digitMask(at: usize): u32 {
  const bytes = v128.load(at);
  const low = i8x16.swizzle(LOW, v128.and(bytes, i8x16.splat(15)));
  const high = i8x16.swizzle(HIGH, i8x16.shr_u(bytes, 4));
  return <u32>i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)));
}

/**
 * Finds runs of at least 20 digits. Looks at 64 bytes at once, a bit each. Looking back from every 20th byte takes 2 to
 * 3 times as long: it waits for each answer before it knows where to look next.
 */
export function findRuns(from: usize, end: usize, depth: u32, top: usize): bool {
  // Digits at the end of the block before.
  let carried: usize = 0;
  let block = from;
  while (block < end) {
    let mask = <u64>digitMask(block) | (<u64>digitMask(block + 16) << 16) | (<u64>digitMask(block + 32) << 32) | (<u64>digitMask(block + 48) << 48);
    if (block + 64 > end) mask &= (<u64>1 << <u64>(end - block)) - 1;
    const start = runStart(mask, block, carried);
    if (start == 0) {
      carried = <usize>clz(~mask);
      block += 64;
      continue;
    }
    let last = start + SHORTEST_RUN;
    while (last < end && digitAt(last) != 255) last++;
    const next = runEnd(start, last, end);
    if (isRunWorth(start, last, depth, top) && tell(start - from, next - from, RUN, depth)) return true;
    block = next;
    carried = 0;
  }
  return false;
}

/** Where the first run begins that is long enough, counting the digits carried over; 0 for none. */
@inline
function runStart(mask: u64, block: usize, carried: usize): usize {
  if (carried > 0 && carried + <usize>ctz(~mask) >= SHORTEST_RUN) return block - carried;
  const four = mask & (mask >> 1) & ((mask & (mask >> 1)) >> 2);
  const eight = four & (four >> 4);
  const twenty = eight & (eight >> 8) & (four >> 16);
  return twenty == 0 ? 0 : block + <usize>ctz(twenty);
}

/** Lines of the run measured last; 1 if only its first line counts. */
let lineCount: usize = 0;

/** The end of a run, with the lines below that belong to it. */
function runEnd(start: usize, end: usize, textEnd: usize): usize {
  store<u32>(lines, <u32>start);
  store<u32>(lines, <u32>end, 4);
  lineCount = 1;
  const width = end - start;
  if (width < SHORTEST_WRAPPED || !(isTextAhead(start, end) || isCompressedAhead(start))) return end;
  let last = end;
  let length = width;
  while (length == width && lineCount < MOST_LINES) {
    let at = last < textEnd && load<u8>(last) == 13 ? last + 1 : last;
    if (at >= textEnd || load<u8>(at) != 10) break;
    at++;
    const indentEnd = at + LONGEST_INDENT;
    while (at < indentEnd && at < textEnd && isBlank(load<u8>(at))) at++;
    const lineStart = at;
    while (at < lineStart + width + 1 && at < textEnd && digitAt(at) != 255) at++;
    if (at == lineStart || at - lineStart > width) break;
    store<u32>(lines + lineCount * 8, <u32>lineStart);
    store<u32>(lines + lineCount * 8, <u32>at, 4);
    lineCount++;
    length = at - lineStart;
    last = at;
  }
  return last;
}

function isRunWorth(start: usize, firstEnd: usize, depth: u32, top: usize): bool {
  // Only the engine inflates.
  if (isCompressedAhead(start)) return true;
  const count = lineCount;
  if (count == 1 && isHexadecimalWorth(start, firstEnd, depth, top)) return isKnownWorth;
  const whole = decodedLength(lines, lines + count * 8);
  if (isDecodable(whole, start, firstEnd)) {
    if (isTooDeep(depth) || isTooLong(whole, top)) return true;
    if (decode(lines, lines + count * 8, top)) return isWorth(top, whole, depth);
  }
  // Lines and segments are decoded by themselves; what is found within them overwrites the list of lines.
  if (count > 1) return true;
  return areSegmentsWorth(start, firstEnd, depth, top);
}

let isKnownWorth: bool = false;

/** False if the run is no text in hexadecimal; otherwise `isKnownWorth` has the answer. */
function isHexadecimalWorth(start: usize, end: usize, depth: u32, top: usize): bool {
  const length = (end - start) >> 1;
  if (((end - start) & 1) != 0) return false;
  for (let at = start; at < end; at += 2) {
    const high = hexadecimalAt(at);
    const low = hexadecimalAt(at + 1);
    if (high > 15 || low > 15 || !isTextByte(high * 16 + low)) return false;
  }
  isKnownWorth = true;
  if (isTooDeep(depth) || isTooLong(length, top)) return true;
  for (let index: usize = 0; index < length; index++) store<u8>(top + index, hexadecimalAt(start + index * 2) * 16 + hexadecimalAt(start + index * 2 + 1));
  isKnownWorth = isWorth(top, length, depth);
  return true;
}

export function hexadecimalAt(at: usize): u32 {
  const byte = <u32>load<u8>(at);
  if (isDigit(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return isLetter(byte) && lower <= 0x66 ? lower - 0x57 : 255;
}

/** A run with slashes may be a path with base64 in one of its segments. */
function areSegmentsWorth(start: usize, end: usize, depth: u32, top: usize): bool {
  if (end - start > LONGEST_PATH) return false;
  const slash = i8x16.splat(0x2f);
  let from = start;
  for (let block = start; block < end; block += 16) {
    let mask = <u32>i8x16.bitmask(i8x16.eq(v128.load(block), slash));
    if (block + 16 > end) mask &= (1 << <u32>(end - block)) - 1;
    for (; mask != 0; mask &= mask - 1) {
      const at = block + <usize>ctz(mask);
      if (at - from >= SHORTEST_RUN && isSegmentWorth(from, at, depth, top)) return true;
      from = at + 1;
    }
  }
  // Without a slash the run itself was already looked at.
  return from > start && end - from >= SHORTEST_RUN && isSegmentWorth(from, end, depth, top);
}

function isSegmentWorth(start: usize, end: usize, depth: u32, top: usize): bool {
  if (isCompressedAhead(start)) return true;
  store<u32>(lines, <u32>start);
  store<u32>(lines, <u32>end, 4);
  const length = decodedLength(lines, lines + 8);
  if (!isDecodable(length, start, end)) return false;
  if (isTooDeep(depth) || isTooLong(length, top)) return true;
  return decode(lines, lines + 8, top) && isWorth(top, length, depth);
}

/** With a single digit left over, a run is not base64. */
const IMPOSSIBLE: usize = usize.MAX_VALUE;

function decodedLength(first: usize, last: usize): usize {
  let count: usize = 0;
  for (let line = first; line < last; line += 8) count += <usize>(load<u32>(line, 4) - load<u32>(line));
  return (count & 3) == 1 ? IMPOSSIBLE : (count * 3) >> 2;
}

function isDecodable(length: usize, start: usize, end: usize): bool {
  return length != IMPOSSIBLE && isTextAhead(start, end);
}

/** Writes what the lines decode to. Returns whether it reads as text. */
function decode(first: usize, last: usize, to: usize): bool {
  let bits: u32 = 0;
  let buffer: u32 = 0;
  let out = to;
  let strange: usize = 0;
  let zeros: usize = 0;
  for (let line = first; line < last; line += 8) {
    const end = <usize>load<u32>(line, 4);
    for (let at = <usize>load<u32>(line); at < end; at++) {
      buffer = (buffer << 6) | digitAt(at);
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      const byte = (buffer >> bits) & 0xff;
      store<u8>(out++, byte);
      if (byte == 0) zeros++;
      else if (!isTextByte(byte) && (byte & 0xc0) != 0x80) strange++;
    }
  }
  const length = out - to;
  return strange * 10 <= length && (zeros == 0 || zeros * 2 + 1 >= length);
}

/** Whether the first digits give those that gzip or zlib begin with. */
@inline
function isCompressedAhead(start: usize): bool {
  const first = <u32>load<u8>(start);
  if (first != 0x48 && first != 0x65) return false;
  if (first == 0x48) return load<u32>(start) == 0x49733448;
  const group = (digitAt(start) << 18) | (digitAt(start + 1) << 12) | (digitAt(start + 2) << 6) | digitAt(start + 3);
  const second = (group >> 8) & 0xff;
  return group >> 16 == 0x78 && (second == 0x01 || second == 0x5e || second == 0x9c || second == 0xda);
}

/** Whether the first 12 digits give bytes of text. */
function isTextAhead(start: usize, end: usize): bool {
  if (end - start < 12) return false;
  for (let at = start; at + 4 <= start + 12; at += 4) {
    const group = (digitAt(at) << 18) | (digitAt(at + 1) << 12) | (digitAt(at + 2) << 6) | digitAt(at + 3);
    if (!isTextByte(group >> 16) || !isTextByte((group >> 8) & 0xff) || !isTextByte(group & 0xff)) return false;
  }
  return true;
}

/** Printable ASCII, white space, UTF-8 above ASCII, and the NUL of UTF-16. */
function isTextByte(byte: u32): bool {
  return byte - 0x20 < 0x5f || byte - 9 < 5 || byte == 0 || byte == 0x1b || byte >= 0xc2;
}
