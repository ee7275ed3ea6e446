// RFC 1950 and 1951: inflates a stream in the memory, with readable bytes after it, to a text of known size with room
// after it. There is no careful end: each step is checked before it begins, and none goes further than that room.

import { codeLengths, distances, fixedDistances, fixedLiterals, lengthCodes, literals, DISTANCE_BITS, LITERAL_BITS } from './layout';
import { buildCodes, END_OF_BLOCK, INVALID, LITERAL, OF_DISTANCES, OF_LENGTHS, OF_LITERALS, SECOND } from './codes';
import { adler32 } from './adler';
import { copyMatch } from './match';

/** Bytes that may be read beyond a stream, and written beyond a text. */
export const INPUT_PADDING: usize = 64;
export const OUTPUT_PADDING: usize = 384;

let next: usize = 0;
let inputEnd: usize = 0;
let bits: u64 = 0;
let bitCount: u64 = 0;
let out: usize = 0;
let outStart: usize = 0;
let outEnd: usize = 0;

/** The bits by which the first tables are looked up. */
const LITERAL_MASK: u64 = (1 << LITERAL_BITS) - 1;
const DISTANCE_MASK: u64 = (1 << DISTANCE_BITS) - 1;

/** The order in which the lengths of the length codes are written. */
const lengthOrder: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

/** Builds the codes of blocks that bring none of their own. */
export function prepareFixed(): void {
  for (let symbol: usize = 0; symbol < 288; symbol++) store<u8>(codeLengths + symbol, symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8);
  buildCodes(fixedLiterals, OF_LITERALS, 288);
  memory.fill(codeLengths, 5, 32);
  buildCodes(fixedDistances, OF_DISTANCES, 32);
}

/**
 * Inflates a zlib stream to exactly `size` bytes and checks their checksum. Returns the number of bytes that the stream
 * takes, 0 if it is broken. May write `OUTPUT_PADDING` bytes after the text.
 */
export function inflate(from: usize, length: usize, to: usize, size: usize): usize {
  if (length < 8) return 0;
  const method = <u32>load<u8>(from);
  const flags = <u32>load<u8>(from, 1);
  if ((method & 15) != 8 || method > 0x7f || ((method << 8) | flags) % 31 != 0 || (flags & 32) != 0) return 0;
  next = from + 2;
  inputEnd = from + length;
  bits = 0;
  bitCount = 0;
  out = to;
  outStart = to;
  outEnd = to + size;
  let isLast: bool = false;
  while (!isLast) {
    refill();
    isLast = (bits & 1) != 0;
    const kind = <u32>(bits >> 1) & 3;
    take(3);
    if (!readBlock(kind) || next - <usize>(bitCount >> 3) > inputEnd) return 0;
  }
  next -= <usize>(bitCount >> 3);
  if (out != outEnd || next + 4 > inputEnd) return 0;
  const checksum = bswap<u32>(load<u32>(next));
  return checksum == adler32(to, size) ? next + 4 - from : 0;
}

/** Refills to at least 56 bits. */
@inline
function refill(): void {
  bits |= load<u64>(next) << bitCount;
  next += <usize>((63 - bitCount) >> 3);
  bitCount |= 56;
}

@inline
function take(count: u64): void {
  bits >>= count;
  bitCount -= count;
}

@inline
function readBlock(kind: u32): bool {
  if (kind == 0) return readStored();
  if (kind == 1) return readCoded(fixedLiterals, fixedDistances);
  return kind == 2 && readCodes() && readCoded(literals, distances);
}

function readStored(): bool {
  take(bitCount & 7);
  next -= <usize>(bitCount >> 3);
  bits = 0;
  bitCount = 0;
  const length = <usize>load<u16>(next);
  if (length != <usize>(~load<u16>(next, 2) & 0xffff) || next + 4 + length > inputEnd || out + length > outEnd) return false;
  memory.copy(out, next + 4, length);
  next += 4 + length;
  out += length;
  return true;
}

/** Reads the codes that a block brings. */
function readCodes(): bool {
  refill();
  const literalCount = <u32>(bits & 31) + 257;
  const distanceCount = (<u32>(bits >> 5) & 31) + 1;
  const lengthCount = (<usize>(bits >> 10) & 15) + 4;
  take(14);
  if (literalCount > 286 || distanceCount > 30) return false;
  memory.fill(codeLengths, 0, 19);
  for (let index: usize = 0; index < lengthCount; index++) {
    if (bitCount < 8) refill();
    store<u8>(codeLengths + <usize>load<u8>(lengthOrder + index), <u8>(bits & 7));
    take(3);
  }
  if (!buildCodes(lengthCodes, OF_LENGTHS, 19) || !readLengths(literalCount + distanceCount)) return false;
  if (load<u8>(codeLengths, 256) == 0 || !buildCodes(literals, OF_LITERALS, literalCount)) return false;
  memory.copy(codeLengths, codeLengths + literalCount, distanceCount);
  return buildCodes(distances, OF_DISTANCES, distanceCount);
}

function readLengths(count: u32): bool {
  let index: u32 = 0;
  while (index < count) {
    refill();
    if (next - 8 > inputEnd) return false;
    const entry = load<u32>(lengthCodes + (<usize>(bits & 127) << 2));
    if ((entry & INVALID) != 0) return false;
    take(entry & 63);
    const symbol = entry >> 16;
    if (symbol < 16) {
      store<u8>(codeLengths + index++, symbol);
      continue;
    }
    if (symbol == 16 && index == 0) return false;
    const extra: u32 = symbol == 16 ? 2 : symbol == 17 ? 3 : 7;
    const times = (<u32>bits & ((1 << extra) - 1)) + (symbol == 18 ? 11 : 3);
    take(extra);
    if (index + times > count) return false;
    repeat(codeLengths + index, symbol == 16 ? load<u8>(codeLengths + index - 1) : 0, times);
    index += times;
  }
  return true;
}

/** Writes up to 7 bytes too many, where nothing is yet. Most repeats are short, and V8 calls a function to fill. */
@inline
function repeat(at: usize, byte: u64, times: u32): void {
  const eight = byte * 0x0101010101010101;
  for (let end = at + times; at < end; at += 8) store<u64>(at, eight);
}

/** Goes through the symbols of a block. What it needs of the stream's state is kept in locals. */
function readCoded(literalTable: usize, distanceTable: usize): bool {
  let held = bits;
  let heldCount = bitCount;
  let source = next;
  let to = out;
  // Only a broken stream gets this far; it is reported when the block ends.
  const sourceLimit = inputEnd + 8;
  const toLimit = outEnd;
  held |= load<u64>(source) << heldCount;
  source += <usize>((63 - heldCount) >> 3);
  heldCount |= 56;
  let entry = entryAt(literalTable, held & LITERAL_MASK);
  for (;;) {
    if (<i32>entry < 0) {
      store<u8>(to++, <u8>(entry >> 16));
      held >>= entry;
      heldCount -= entry & 63;
      entry = entryAt(literalTable, held & LITERAL_MASK);
      if (<i32>entry < 0) {
        store<u8>(to++, <u8>(entry >> 16));
        held >>= entry;
        heldCount -= entry & 63;
        entry = entryAt(literalTable, held & LITERAL_MASK);
        if (<i32>entry < 0) {
          store<u8>(to++, <u8>(entry >> 16));
          held >>= entry;
          heldCount -= entry & 63;
          if (to > toLimit || source > sourceLimit) return false;
          held |= load<u64>(source) << heldCount;
          source += <usize>((63 - heldCount) >> 3);
          heldCount |= 56;
          entry = entryAt(literalTable, held & LITERAL_MASK);
          continue;
        }
      }
    }
    if ((entry & (SECOND | END_OF_BLOCK | INVALID)) != 0) {
      if ((entry & SECOND) != 0) {
        held >>= entry & 63;
        heldCount -= entry & 63;
        entry = secondEntry(literalTable, entry, held);
        if (<i32>entry < 0) {
          // As above, except that the table's bits are already taken.
          store<u8>(to++, <u8>(entry >> 16));
          held >>= entry & 63;
          heldCount -= entry & 63;
          if (to > toLimit || source > sourceLimit) return false;
          held |= load<u64>(source) << heldCount;
          source += <usize>((63 - heldCount) >> 3);
          heldCount |= 56;
          entry = entryAt(literalTable, held & LITERAL_MASK);
          continue;
        }
      }
      if ((entry & INVALID) != 0) return false;
      if ((entry & END_OF_BLOCK) != 0) {
        held >>= entry & 63;
        heldCount -= entry & 63;
        break;
      }
    }
    // A length. Its code may follow two literals, and with its distance takes 48 bits at most.
    const length = valueOf(entry, held);
    held >>= entry & 63;
    heldCount -= entry & 63;
    held |= load<u64>(source) << heldCount;
    source += <usize>((63 - heldCount) >> 3);
    heldCount |= 56;
    let far = entryAt(distanceTable, held & DISTANCE_MASK);
    if ((far & (SECOND | INVALID)) != 0) {
      if ((far & SECOND) != 0) {
        held >>= far & 63;
        heldCount -= far & 63;
        far = secondEntry(distanceTable, far, held);
      }
      if ((far & INVALID) != 0) return false;
    }
    const distance = valueOf(far, held);
    held >>= far & 63;
    heldCount -= far & 63;
    if (distance > to - outStart || to + length > toLimit || source > sourceLimit) return false;
    held |= load<u64>(source) << heldCount;
    source += <usize>((63 - heldCount) >> 3);
    heldCount |= 56;
    // Loaded before the copy, so that it is there after it.
    entry = entryAt(literalTable, held & LITERAL_MASK);
    copyMatch(to, distance, length);
    to += length;
  }
  bits = held;
  bitCount = heldCount;
  next = source;
  out = to;
  return to <= toLimit;
}

/** The entry of a code's first table for its lowest bits. */
@inline
function entryAt(table: usize, index: u64): u32 {
  return load<u32>(table + (<usize>index << 2));
}

/** The entry of a longer code, in the second table that `entry` of the first leads to; `held` is what follows. */
@inline
function secondEntry(table: usize, entry: u32, held: u64): u32 {
  return load<u32>(table + ((<usize>((entry >> 16) & 0x7fff) + (<usize>held & ((<usize>1 << ((entry >> 8) & 63)) - 1))) << 2));
}

/** The length or distance of an entry, with the extra bits that follow its code in `held`. */
@inline
function valueOf(entry: u32, held: u64): usize {
  const codeBits = (entry >> 8) & 63;
  const extraBits = (entry & 63) - codeBits;
  return <usize>(entry >> 16) + (<usize>(held >> <u64>codeBits) & ((<usize>1 << extraBits) - 1));
}
