/**
 * The search tables of a set of keywords as one block of bytes, little-endian, with no addresses in it: it is written
 * at build time, read from a file, and searched where it lies. `assembly/layout.ts` reads the same numbers.
 */
export const magic = 0x31544b53;

/** Words of the header, as indexes of 32 bits. */
export const header = {
  magic: 0,
  byteLength: 1,
  keywords: 2,
  keywordCount: 3,
  tails: 4,
  listeners: 5,
  listenerCount: 6,
  sets: 7,
  endings: 8,
  words: 9,
  length: 16,
} as const;

/**
 * What is probed at every byte has a fixed place and size: as numbers in the code they make the probes an eighth
 * faster.
 */
export const gramBits = 17;
export const bucketBits = 13;
/** After the header come the marks of grams, then the buckets, then the links. */
export const gramBytes: number = (1 << gramBits) + 16;

/**
 * The keywords whose windows share a hash: four bytes that all of them have at `offset` from the window, a mask of the
 * bits that are alike in all, the first keyword, and the link to the next.
 */
export const bucketRecord = { value: 0, mask: 4, keyword: 8, next: 10, offset: 12, size: 16 } as const;
/** A keyword and the number of the next link, 0 for none; link 0 is not used. */
export const linkRecord = { keyword: 0, next: 2, size: 4 } as const;

/** Bytes of a keyword's record and the places in it. */
export const keywordRecord = {
  word: 0,
  fold: 8,
  care: 16,
  length: 24,
  window: 25,
  isCaseSensitive: 26,
  tail: 28,
  firstListener: 32,
  listenerCount: 36,
  size: 40,
} as const;

/**
 * Bytes of a listener's record and the places in it; all numbers unsigned. `before` of an assignment leads to its
 * endings, 0 for any, and `after` is its masks.
 */
export const listenerRecord = {
  rule: 0,
  kind: 2,
  set: 3,
  before: 4,
  after: 8,
  length: 12,
  notBefore: 14,
  within: 15,
  size: 16,
} as const;

/** Where a listener names no set. */
export const noSet = 255;
/** A bit in the length of an ending: more letters follow. */
export const openEnding = 0x80;

export const gateKinds = { open: 0, run: 1, assignment: 2, closed: 3 } as const;

/** Longer keywords are searched by their first bytes; the pattern compares the rest. */
export const longestKeyword = 63;
/** The same for keywords whose length no listener goes by. Of 5,625 keywords only 79 are longer. */
export const longestOfPattern = 20;
/**
 * The most bytes from the four by which a keyword is first found to either of its ends, except for longer ones: this
 * much is searched beside each change of a text.
 */
export const farthestFromWindow = 12;

/** This many keywords are too many. */
export const noKeyword = 0xffff;

/**
 * Folds four bytes at once: letters lose their case, and some signs merge with others, which the full comparison sorts
 * out.
 */
export const foldMask = 0x5f5f5f5f;
/** Hashes the upper three of four bytes; the lowest one chooses one of 32 bits. */
export const gramMultiplier = 0xdce3b300;
/** In a word whose first bits are those of the word before. */
export const gramShift = 2;
/**
 * Hashes four bytes, but only three bits of the last one: in a keyword of three bytes these bits may read in eight
 * ways.
 */
export const windowMultiplier = 0xbd794d60;
export const windowMask = 0x075f5f5f;
