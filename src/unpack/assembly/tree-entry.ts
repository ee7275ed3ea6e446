// Entries of trees.

export const FOLDER: u32 = 5;
const FILE: u32 = 1;
const PROGRAM: u32 = 2;
const LINK: u32 = 3;
const SUBMODULE: u32 = 4;

/** Of the entry read last. */
export let kind: u32 = 0;
export let name: usize = 0;
/** Where the NUL before its id is. */
export let nameEnd: usize = 0;

/** Reads an entry: mode, blank, name, NUL, id. Returns where the next one begins, 0 if this is none. */
@inline
export function readEntry(from: usize, end: usize, idBytes: usize): usize {
  let mode: u32 = 0;
  let at = from;
  for (; at < end; at++) {
    const digit = <u32>load<u8>(at) - 0x30;
    if (digit > 7) break;
    mode = (mode << 3) | digit;
  }
  if (at == from || at - from > 7 || at >= end || load<u8>(at) != 0x20) return 0;
  name = ++at;
  const zero = i8x16.splat(0);
  let mask: u32 = 0;
  for (; at < end; at += 16) {
    mask = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), zero));
    if (mask != 0) break;
  }
  nameEnd = at + <usize>ctz(mask);
  if (mask == 0 || nameEnd == name || nameEnd + 1 + idBytes > end) return 0;
  kind = kindOf(mode);
  return nameEnd + 1 + idBytes;
}

@inline
function kindOf(mode: u32): u32 {
  const format = mode & 0xf000;
  if (format == 0x8000) return (mode & 0x40) != 0 ? PROGRAM : FILE;
  if (format == 0x4000) return FOLDER;
  return format == 0xa000 ? LINK : SUBMODULE;
}

/** Compares in the order of entries, as if the names of folders ended in a slash. Negative, 0 or positive. */
export function compareNames(a: usize, aEnd: usize, aKind: u32, b: usize, bEnd: usize, bKind: u32): i32 {
  const length = min(aEnd - a, bEnd - b);
  const order = memory.compare(a, b, length);
  if (order != 0) return order;
  const one: i32 = a + length < aEnd ? <i32>load<u8>(a + length) : aKind == FOLDER ? 0x2f : 0;
  const other: i32 = b + length < bEnd ? <i32>load<u8>(b + length) : bKind == FOLDER ? 0x2f : 0;
  return one - other;
}

/** Whether two entries are the same. `length` is at least 16 bytes, as in all entries. */
@inline
export function isSameEntry(a: usize, b: usize, length: usize): bool {
  const last = length - 16;
  for (let at: usize = 0; at < last; at += 16) if (v128.any_true(v128.xor(v128.load(a + at), v128.load(b + at)))) return false;
  return !v128.any_true(v128.xor(v128.load(a + last), v128.load(b + last)));
}
