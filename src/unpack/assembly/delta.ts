// Makes an object from its base and a delta: copies of stretches of the base, and bytes of the delta's own.


import { copies, copiesEnd } from './layout';

let next: usize = 0;
/** The last of the stretches. */
let last: usize = 0;
let isFull: bool = false;

/**
 * A delta begins with two sizes, the base's and the object's. Returns the object's, or -1 if the base has another size
 * or the delta is cut short.
 */
export function deltaSize(delta: usize, length: usize, baseSize: usize): f64 {
  const end = delta + length;
  next = delta;
  const base = readSize(end);
  const size = readSize(end);
  return next <= end && base == <u64>baseSize && size < 1 << 53 ? <f64>size : -1;
}

/** Leaves `next` after the end if the size does not stop before it. */
function readSize(end: usize): u64 {
  let value: u64 = 0;
  for (let shift: u64 = 0; shift < 56; shift += 7) {
    if (next >= end) break;
    const byte = load<u8>(next++);
    value |= (<u64>(byte & 127)) << shift;
    if (byte < 128) return value;
  }
  next = end + 1;
  return 0;
}

/**
 * Puts an object together. `deltaSize` must have been asked about the same delta just before. False if the delta does
 * not fit: something may have been written by then.
 */
export function applyDelta(delta: usize, length: usize, base: usize, baseSize: usize, to: usize, size: usize): bool {
  const end = delta + length;
  const toEnd = to + size;
  last = copies - 12;
  isFull = false;
  let at = next;
  let out = to;
  while (at < end) {
    const operation = <u32>load<u8>(at++);
    if (operation < 128) {
      const count = <usize>operation;
      if (count == 0 || at + count > end || out + count > toEnd) return false;
      copy(at, out, count);
      at += count;
      out += count;
      continue;
    }
    // A bit for each byte of offset and length says whether it follows.
    let offset: usize = 0;
    let count: usize = 0;
    if ((operation & 1) != 0) offset = <usize>load<u8>(at++);
    if ((operation & 2) != 0) offset |= <usize>load<u8>(at++) << 8;
    if ((operation & 4) != 0) offset |= <usize>load<u8>(at++) << 16;
    if ((operation & 8) != 0) offset |= <usize>load<u8>(at++) << 24;
    if ((operation & 16) != 0) count = <usize>load<u8>(at++);
    if ((operation & 32) != 0) count |= <usize>load<u8>(at++) << 8;
    if ((operation & 64) != 0) count |= <usize>load<u8>(at++) << 16;
    if (count == 0) count = 0x10000;
    if (at > end || offset > baseSize || count > baseSize - offset || count > toEnd - out) return false;
    copy(base + offset, out, count);
    addCopy(out - to, offset, count);
    out += count;
  }
  return at == end && out == toEnd;
}

/** How many stretches of its base the object is made of; -1 if there are too many to list. */
export function copyCount(): i32 {
  return isFull ? -1 : <i32>((last + 12 - copies) / 12);
}

/** Git cuts long stretches, so two that go on in both base and object become one. */
@inline
function addCopy(to: usize, from: usize, count: usize): void {
  if (last >= copies) {
    const length = <usize>load<u32>(last, 8);
    if (<usize>load<u32>(last) + length == to && <usize>load<u32>(last, 4) + length == from) {
      store<u32>(last, <u32>(length + count), 8);
      return;
    }
  }
  if (last + 24 > copiesEnd) {
    isFull = true;
    return;
  }
  last += 12;
  store<u32>(last, <u32>to);
  store<u32>(last, <u32>from, 4);
  store<u32>(last, <u32>count, 8);
}

@inline
function copy(from: usize, to: usize, count: usize): void {
  if (count > 4096) {
    memory.copy(to, from, count);
    return;
  }
  let at: usize = 0;
  do {
    v128.store(to + at, v128.load(from + at));
    at += 16;
  } while (at < count);
}

