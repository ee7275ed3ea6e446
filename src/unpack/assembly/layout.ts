// Where everything lies: tables of codes in a work area that the host gives, texts and streams wherever the host says.

/** For literals and lengths: index bits of the first table, and entries of it and all second tables together. */
export const LITERAL_BITS: u32 = 10;
export const DISTANCE_BITS: u32 = 8;
const LITERAL_ENTRIES: usize = 4096;
const DISTANCE_ENTRIES: usize = 2048;
const MOST_SYMBOLS: usize = 320;

/** The codes of the current block, then those of blocks that bring none: u32 entries. */
export let literals: usize = 0;
export let distances: usize = 0;
export let fixedLiterals: usize = 0;
export let fixedDistances: usize = 0;
/** The codes that the lengths of a block's codes are written in. */
export let lengthCodes: usize = 0;
/** A byte for the length of each code. */
export let codeLengths: usize = 0;
/** Symbols by the length of their codes: u16. */
export let sorted: usize = 0;
/**
 * Stretches of the base in the object put together last: u32 place in the object, u32 place in the base, u32 length.
 */
export let copies: usize = 0;
export let copiesEnd: usize = 0;
const COPIES_BYTES: usize = 12 << 16;

/** Returns the number of work bytes needed. */
export function layOut(work: usize): usize {
  literals = work;
  distances = literals + LITERAL_ENTRIES * 4;
  fixedLiterals = distances + DISTANCE_ENTRIES * 4;
  fixedDistances = fixedLiterals + LITERAL_ENTRIES * 4;
  lengthCodes = fixedDistances + DISTANCE_ENTRIES * 4;
  codeLengths = lengthCodes + 128 * 4;
  sorted = codeLengths + MOST_SYMBOLS;
  copies = (sorted + MOST_SYMBOLS * 2 + 7) & ~7;
  copiesEnd = copies + COPIES_BYTES;
  return copiesEnd - work;
}
