// Tables of Huffman codes, RFC 1951 section 3.2. An entry is a u32 that holds all a decoder does at a symbol: the low 6
// bits are how many bits to take from the stream, bits 8 to 13 how many of these are the code alone, and bits 16 on a
// value.

import { codeLengths, DISTANCE_BITS, LITERAL_BITS, sorted } from './layout';

/** Bits 16 to 23 are a byte of the text. */
export const LITERAL: u32 = 0x80000000;
/** Bits 16 to 30 lead to a second table; bits 8 to 13 are how many bits choose its entry. */
export const SECOND: u32 = 0x8000;
export const END_OF_BLOCK: u32 = 0x4000;
/** No code, or a symbol that must not be in a stream. */
export const INVALID: u32 = 0x40;

export const OF_LITERALS: u32 = 0;
export const OF_DISTANCES: u32 = 1;
export const OF_LENGTHS: u32 = 2;

const LONGEST_CODE: u32 = 15;

/** How many codes there are of each length, and where the symbols of each begin: u16. */
const counts: usize = memory.data(64);
const starts: usize = memory.data(64);

/**
 * Fills a table from the lengths of `symbolCount` codes. False if they are not code: too many for their lengths, or too
 * few, except for a single code of one bit, and none at all, which zlib lets pass.
 */
export function buildCodes(table: usize, kind: u32, symbolCount: u32): bool {
  memory.fill(counts, 0, 64);
  for (let symbol = nextUsed(0, symbolCount); symbol < symbolCount; symbol = nextUsed(symbol + 1, symbolCount)) {
    const at = counts + (<usize>load<u8>(codeLengths + symbol) << 1);
    store<u16>(at, load<u16>(at) + 1);
  }
  let longest = LONGEST_CODE;
  while (longest > 0 && countOf(longest) == 0) longest--;
  const tableBits = kind == OF_LITERALS ? LITERAL_BITS : kind == OF_DISTANCES ? DISTANCE_BITS : 7;
  if (longest == 0) {
    fillInvalid(table, 1 << tableBits);
    return kind != OF_LENGTHS;
  }
  let left: i32 = 1;
  for (let length: u32 = 1; length <= LONGEST_CODE; length++) {
    left = (left << 1) - <i32>countOf(length);
    if (left < 0) return false;
  }
  if (left > 0 && (kind == OF_LENGTHS || longest != 1)) return false;
  sortSymbols(symbolCount);
  fill(table, kind, tableBits, longest);
  return true;
}

@inline
function countOf(length: u32): u32 {
  return <u32>load<u16>(counts + (<usize>length << 1));
}

/**
 * The first symbol from `from` on that has a code. In the short streams of packs most have none, so eight of these are
 * passed over at once.
 */
@inline
function nextUsed(from: u32, symbolCount: u32): u32 {
  let symbol = from;
  while (symbol < symbolCount) {
    const lengths = load<u64>(codeLengths + symbol);
    if (lengths != 0) return symbol + (<u32>ctz(lengths) >> 3);
    symbol += 8;
  }
  return symbol;
}

function fillInvalid(table: usize, entries: u32): void {
  for (let index: u32 = 0; index < entries; index++) store<u32>(table + (<usize>index << 2), INVALID);
}

function sortSymbols(symbolCount: u32): void {
  let start: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST_CODE; length++) {
    store<u16>(starts + (<usize>length << 1), start);
    start += countOf(length);
  }
  for (let symbol = nextUsed(0, symbolCount); symbol < symbolCount; symbol = nextUsed(symbol + 1, symbolCount)) {
    const at = starts + (<usize>load<u8>(codeLengths + symbol) << 1);
    const place = <u32>load<u16>(at);
    store<u16>(at, place + 1);
    store<u16>(sorted + (<usize>place << 1), symbol);
  }
}

/** Codes ascend, and are in the stream with their first bit lowest: the table is doubled with each bit they grow by. */
function fill(table: usize, kind: u32, tableBits: u32, longest: u32): void {
  let code: u32 = 0;
  let next: u32 = 0;
  let filledBits: u32 = 0;
  fillInvalid(table, 1);
  const direct = min(longest, tableBits);
  for (let length: u32 = 1; length <= direct; length++) {
    double(table, filledBits++);
    for (let left = countOf(length); left > 0; left--) {
      store<u32>(table + (<usize>code << 2), entryOf(kind, next++, length));
      code = nextCode(code, length);
    }
  }
  for (; filledBits < tableBits; filledBits++) double(table, filledBits);
  if (longest > tableBits) fillSeconds(table, kind, tableBits, longest, code, next);
}

/**
 * Doubles a table of 2^`bits` entries by a copy after it; there is room for 16 bytes at least. V8 calls a function to
 * copy, which takes longer than copying a few bytes.
 */
@inline
function double(table: usize, bits: u32): void {
  const bytes = <usize>4 << bits;
  if (bytes > 256) memory.copy(table + bytes, table, bytes);
  else if (bytes < 16) store<u64>(table + bytes, load<u64>(table));
  else for (let at = table; at < table + bytes; at += 16) v128.store(at + bytes, v128.load(at));
}

function fillSeconds(table: usize, kind: u32, tableBits: u32, longest: u32, firstCode: u32, firstSymbol: u32): void {
  const mask = (<u32>1 << tableBits) - 1;
  let code = firstCode;
  let next = firstSymbol;
  let prefix: u32 = 0xffffffff;
  let second: u32 = 0;
  let secondBits: u32 = 0;
  let end: u32 = 1 << tableBits;
  for (let length = tableBits + 1; length <= longest; length++) {
    for (let left = countOf(length); left > 0; left--) {
      if ((code & mask) != prefix) {
        prefix = code & mask;
        second = end;
        secondBits = secondBitsFor(length, left, tableBits, longest);
        end += <u32>1 << secondBits;
        fillInvalid(table + (<usize>second << 2), <u32>1 << secondBits);
        store<u32>(table + (<usize>prefix << 2), SECOND | (second << 16) | (secondBits << 8) | tableBits);
      }
      const entry = entryOf(kind, next++, length - tableBits);
      for (let index = code >> tableBits; index < <u32>1 << secondBits; index += <u32>1 << (length - tableBits)) store<u32>(table + (<usize>(second + index) << 2), entry);
      code = nextCode(code, length);
    }
  }
}

/** The bits of a second table, so that the codes with the same beginning fill it. */
function secondBitsFor(length: u32, leftOfLength: u32, tableBits: u32, longest: u32): u32 {
  let bits = length - tableBits;
  let room: i32 = (<i32>1 << bits) - <i32>leftOfLength;
  while (room > 0 && bits + tableBits < longest) {
    bits++;
    room = (room << 1) - <i32>countOf(bits + tableBits);
  }
  return bits;
}

/** The code that follows one of this length, both with their first bit lowest. */
@inline
function nextCode(code: u32, length: u32): u32 {
  let bit: u32 = 1 << (length - 1);
  while ((code & bit) != 0) bit >>= 1;
  return bit == 0 ? 0 : (code & (bit - 1)) | bit;
}

function entryOf(kind: u32, index: u32, length: u32): u32 {
  const symbol = <u32>load<u16>(sorted + (<usize>index << 1));
  if (kind == OF_LENGTHS) return (symbol << 16) | (length << 8) | length;
  return kind == OF_LITERALS ? literalEntry(symbol, length) : distanceEntry(symbol, length);
}

function literalEntry(symbol: u32, length: u32): u32 {
  if (symbol < 256) return LITERAL | (symbol << 16) | (length << 8) | length;
  if (symbol == 256) return END_OF_BLOCK | (length << 8) | length;
  const index = symbol - 257;
  if (index > 28) return INVALID;
  // The last one means 258 and has no extra bits.
  const extra = index < 8 || index == 28 ? 0 : (index - 4) >> 2;
  const base = index < 8 ? 3 + index : index == 28 ? 258 : 3 + ((4 + (index & 3)) << extra);
  return (base << 16) | (length << 8) | (length + extra);
}

function distanceEntry(symbol: u32, length: u32): u32 {
  if (symbol > 29) return INVALID;
  const extra = symbol < 4 ? 0 : (symbol - 2) >> 1;
  const base = symbol < 4 ? 1 + symbol : 1 + ((2 + (symbol & 1)) << extra);
  return (base << 16) | (length << 8) | (length + extra);
}
