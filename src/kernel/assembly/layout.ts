// Where everything lies. The tables come from `../tables/build-tables.ts`; offsets and record sizes are those of
// `../tables/table-layout.ts`.

export const FOLD: u32 = 0x5f5f5f5f;
export const FOLD_8: u64 = 0x5f5f5f5f5f5f5f5f;
export const GRAM_MULTIPLIER: u32 = 0xdce3b300;
export const WINDOW_MULTIPLIER: u32 = 0xbd794d60;

/** Where the tables lie, as `../wasm.ts` puts them. */
const TABLES: usize = 65536;
/** The fields of their header. */
const HEADER_KEYWORDS: usize = 2 * 4;
const HEADER_TAILS: usize = 4 * 4;
const HEADER_LISTENERS: usize = 5 * 4;
const HEADER_LISTENER_COUNT: usize = 6 * 4;
const HEADER_SETS: usize = 7 * 4;
const HEADER_ENDINGS: usize = 8 * 4;
const HEADER_WORDS: usize = 9 * 4;

export const GRAM_SHIFT: u32 = 32 - 17;
export const BUCKET_SHIFT: u32 = 32 - 13;
export const GRAMS: usize = TABLES + 16 * 4;
/** Windows by their hash: what their keywords have in common, the first of these, and the link to the next one. */
const BUCKETS: usize = GRAMS + (1 << 17) + 16;
export const BUCKET_VALUE: usize = BUCKETS;
export const BUCKET_MASK: usize = BUCKETS + 4;
export const BUCKET_KEYWORD: usize = BUCKETS + 8;
export const BUCKET_NEXT: usize = BUCKETS + 10;
export const BUCKET_OFFSET: usize = BUCKETS + 12;
const LINKS: usize = BUCKETS + (16 << 13);
export const LINK_KEYWORD: usize = LINKS;
export const LINK_NEXT: usize = LINKS + 2;

/** The fields of a keyword's record, in bytes from where it begins. */
const KEYWORD_SIZE: usize = 40;
export const KEYWORD_WORD: usize = 0;
export const KEYWORD_FOLD: usize = 8;
export const KEYWORD_CARE: usize = 16;
export const KEYWORD_LENGTH: usize = 24;
export const KEYWORD_WINDOW: usize = 25;
export const KEYWORD_TAIL: usize = 28;
export const FIRST_LISTENER: usize = 32;
export const LISTENER_COUNT: usize = 36;

/** The same of a listener's. An assignment has its stem's length, the offset of its endings and its masks in them. */
const LISTENER_SIZE: usize = 16;
export const LISTENER_RULE: usize = 0;
export const LISTENER_KIND: usize = 2;
export const LISTENER_SET: usize = 3;
export const LISTENER_BEFORE: usize = 4;
export const LISTENER_AFTER: usize = 8;
export const LISTENER_LENGTH: usize = 12;
export const LISTENER_NOT_BEFORE: usize = 14;
export const LISTENER_WITHIN: usize = 15;

/** The kinds of listeners: what their gate asks for. */
export const OPEN: u32 = 0;
export const RUN: u32 = 1;
export const ASSIGNMENT: u32 = 2;

/** Bytes searched before the candidates are gone through, so that these stay in the first cache. */
export const BLOCK: usize = 16384;
/** More than the longest keyword: hits nearer than this to the end of a block may still be joined by others. */
export const HOLD_BACK: usize = 64;

let keywords: usize = 0;
export let tails: usize = 0;
let listeners: usize = 0;
export let sets: usize = 0;
export let endings: usize = 0;
/** See `assignment/name.ts`; 0 if there are none. */
export let knownWords: usize = 0;

/** Candidates at every second byte, then places whose four bytes may belong to a keyword: u32 addresses. */
export let candidates: usize = 0;
export let places: usize = 0;
/** Keywords found and not yet asked about: u32 address, u32 keyword, by address. */
export let pending: usize = 0;
/** Hits: u32 offset, u16 rule, u16 length of the keyword. */
export let hits: usize = 0;
export let hitsEnd: usize = 0;
/** What the gate of each listener knows of the text: u32 epoch, u32 found, u32 clear to. */
export let gates: usize = 0;
/** Encoded text that is worth decoding: u32 offset, u8 kind, u24 length. */
export let finds: usize = 0;
export let findsEnd: usize = 0;
/** Value of each byte as a digit of base64, 255 for none. */
export let digits: usize = 0;
/**
 * For each set of bytes, which high halves go with each low half, 16 bytes for ASCII and 16 beyond: so 16 bytes are
 * tested at once.
 */
export let halves: usize = 0;
/** Lines of wrapped base64: u32 address of the start, u32 of the end. */
export let lines: usize = 0;
/** Where the replacements of a decoded part are: u32 addresses, ascending. */
export let touches: usize = 0;
/** Where encoded text is decoded to. */
export let arena: usize = 0;
export let arenaEnd: usize = 0;

const HITS_BYTES: usize = 1 << 19;
const FINDS_BYTES: usize = 1 << 18;
const MOST_SETS: usize = 255;
/** The most lines joined to one text, as in `../../engine/decode/run.ts`. */
export const MOST_LINES: usize = 65536;
/** A part has at most one replacement in two bytes. */
const MOST_TOUCHES: usize = 135168;
/** Every byte of a block could begin some keywords; if there are more, they are gone through earlier. */
export const PENDING_MOST: usize = 1 << 16;

/** The record of a keyword. */
@inline
export function keywordRecord(keyword: u32): usize {
  return keywords + <usize>keyword * KEYWORD_SIZE;
}

/** The record of a listener. */
@inline
export function listenerRecord(listener: u32): usize {
  return listeners + <usize>listener * LISTENER_SIZE;
}

/** Sets where everything lies; returns the number of work bytes needed. */
export function layOut(work: usize, arenaFrom: usize, arenaTo: usize): usize {
  keywords = TABLES + load<u32>(TABLES, HEADER_KEYWORDS);
  tails = TABLES + load<u32>(TABLES, HEADER_TAILS);
  listeners = TABLES + load<u32>(TABLES, HEADER_LISTENERS);
  sets = TABLES + load<u32>(TABLES, HEADER_SETS);
  endings = TABLES + load<u32>(TABLES, HEADER_ENDINGS);
  const words = load<u32>(TABLES, HEADER_WORDS);
  knownWords = words == 0 ? 0 : TABLES + words;
  candidates = work;
  places = candidates + BLOCK * 2 + 256;
  pending = places + BLOCK * 4 + 512;
  hits = pending + PENDING_MOST * 8;
  hitsEnd = hits + HITS_BYTES;
  finds = hitsEnd;
  findsEnd = finds + FINDS_BYTES;
  digits = findsEnd;
  halves = digits + 256;
  lines = halves + MOST_SETS * 32;
  touches = lines + MOST_LINES * 8;
  gates = touches + MOST_TOUCHES * 4;
  arena = arenaFrom;
  arenaEnd = arenaTo;
  fillDigits();
  fillHalves();
  return gates + <usize>load<u32>(TABLES, HEADER_LISTENER_COUNT) * 12 - work;
}

/** Both alphabets of base64. */
function fillDigits(): void {
  memory.fill(digits, 255, 256);
  for (let value: u32 = 0; value < 26; value++) {
    store<u8>(digits + 0x41 + value, value);
    store<u8>(digits + 0x61 + value, 26 + value);
  }
  for (let value: u32 = 0; value < 10; value++) store<u8>(digits + 0x30 + value, 52 + value);
  store<u8>(digits + 0x2b, 62);
  store<u8>(digits + 0x2d, 62);
  store<u8>(digits + 0x2f, 63);
  store<u8>(digits + 0x5f, 63);
}

/**
 * Sets lie before the endings, 256 bytes each. Every start waits for it: a byte at a time it took 0.5 ms in code that
 * is not optimized yet.
 */
function fillHalves(): void {
  const none = i8x16.splat(0);
  let half = halves;
  for (let members = sets; members < endings; members += 128) {
    let rows = none;
    for (let row: u32 = 0, bit: u32 = 1; row < 8; row++, bit <<= 1) {
      rows = v128.or(rows, v128.and(i8x16.ne(v128.load(members + <usize>(row << 4)), none), i8x16.splat(<i8>bit)));
    }
    v128.store(half, rows);
    half += 16;
  }
}
