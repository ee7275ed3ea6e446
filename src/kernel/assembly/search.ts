import {
  BLOCK, BUCKET_KEYWORD, BUCKET_NEXT, candidates, FIRST_LISTENER, FOLD_8, GRAM_MULTIPLIER, GRAM_SHIFT, GRAMS, hits, hitsEnd, HOLD_BACK, KEYWORD_CARE, KEYWORD_FOLD,
  KEYWORD_LENGTH, KEYWORD_TAIL, KEYWORD_WINDOW, KEYWORD_WORD, keywordRecord, LINK_KEYWORD, LINK_NEXT, LISTENER_COUNT, LISTENER_RULE, listenerRecord, pending,
  PENDING_MOST, places, tails, touches,
} from './layout';
import { bucketOf, isLikely, isTail } from './bucket';
import { isOpen, resetGates } from './gate';
import { isTouched, touchEnd } from './touch';
import { isTracking, readsLines, track } from './edits/track';

/** Bytes kept free for hits while there is more to search, and for the hits of one keyword. */
const HITS_ROOM: usize = 1 << 17;
const LISTENERS_ROOM: usize = 1 << 16;

/** The text that is searched. */
export let text: usize = 0;
export let textEnd: usize = 0;
/** Values that are dropped in any file are not reported. */
export let isJudged: bool = false;
/** Nor are names of source code where a value would be. */
export let isCode: bool = false;
let at: usize = 0;
/** Where the search ends: before the text does, if only a part of it is searched. */
let searchEnd: usize = 0;
let pendingCount: usize = 0;
let nextPlace: usize = 0;
let placesEnd: usize = 0;

/** Sets the scope for the texts searched from now on, as in `../kernel.ts`. */
export function setScope(scope: u32): void {
  isJudged = scope >= 1;
  isCode = scope == 2;
}

/** Whether a byte of the text is zero. */
export function holdsZero(from: usize, length: usize): bool {
  const end = from + length;
  let at = from;
  for (; at + 16 <= end; at += 16) if (!i8x16.all_true(v128.load(at))) return true;
  for (; at < end; at++) if (load<u8>(at) == 0) return true;
  return false;
}

/** Begins a search. Up to 15 bytes after the text are read too, so these must exist. */
export function begin(from: usize, length: usize): void {
  text = from;
  textEnd = from + length;
  beginAt(from, textEnd);
  resetGates();
}

function beginAt(from: usize, end: usize): void {
  at = from;
  searchEnd = end;
  pendingCount = 0;
  nextPlace = places;
  placesEnd = places;
}

/**
 * Lists, as in `pending`, the keywords of the text that was begun whose four rarest bytes begin between two addresses,
 * and perhaps some near them. Asks no gates. Returns the end of the list, 0 if there is no room for all.
 */
export function listKeywords(from: usize, to: usize, list: usize, listEnd: usize): usize {
  let out = list;
  beginAt(from, to);
  while (!isAtEnd()) {
    const known = findKeywords();
    const limit = known >= searchEnd ? textEnd : known - HOLD_BACK;
    let slot = pending;
    const end = pending + pendingCount * 8;
    for (; slot < end && <usize>load<u32>(slot, 4) < limit; slot += 8) {
      if (out == listEnd) return 0;
      store<u32>(out, load<u32>(slot, 4) - <u32>text);
      store<u32>(out, load<u32>(slot), 4);
      out += 8;
    }
    keepPending(slot, end);
  }
  return out;
}

/** Searches on until there are many hits or the text ends. Returns the number of hits, 0 at the end. */
export function advance(): u32 {
  let hit = hits;
  while (hit + HITS_ROOM <= hitsEnd && !isAtEnd()) hit = step(hit);
  return <u32>((hit - hits) >> 3);
}

/** Whether a text holds a hit; looks no further than the first. */
export function holdsHit(from: usize, length: usize): bool {
  begin(from, length);
  while (!isAtEnd()) if (step(hits) > hits) return true;
  return false;
}

function isAtEnd(): bool {
  return at >= searchEnd && nextPlace >= placesEnd && pendingCount == 0;
}

/** Searches one block, or what is left of one that is full of keywords. Returns the end of the hits. */
function step(hit: usize): usize {
  const known = findKeywords();
  return openPending(known >= searchEnd ? textEnd : known - HOLD_BACK, hit);
}

/**
 * Finds keywords in a block. Returns the address of what is not verified yet: hits close to it may still be joined by
 * others.
 */
@inline
function findKeywords(): usize {
  if (nextPlace >= placesEnd && at < searchEnd) findPlaces();
  verifyPlaces();
  return nextPlace < placesEnd ? <usize>load<u32>(nextPlace) : at;
}

/**
 * Step 1: keeps addresses at every second byte whose four folded bytes may be a window's or those a byte before it. No
 * branch depends on the text. With three bytes, a table byte for each, and the table's address and size in variables,
 * this took as long but let 3 to 4 times as many through.
 */
@inline
function findPlaces(): void {
  const end = min(at + BLOCK, searchEnd);
  let candidate = candidates;
  for (let p = at; p < end; p += 16) {
    const a = load<u64>(p) & FOLD_8;
    const b = load<u64>(p, 6) & FOLD_8;
    const c = load<u64>(p, 12) & FOLD_8;
    store<u32>(candidate, <u32>p);
    candidate += mark(a, <u32>(a >> 8));
    store<u32>(candidate, <u32>p + 2);
    candidate += mark(a >> 16, <u32>(a >> 24));
    store<u32>(candidate, <u32>p + 4);
    candidate += mark(a >> 32, <u32>(a >> 40));
    store<u32>(candidate, <u32>p + 6);
    candidate += mark(b, <u32>(b >> 8));
    store<u32>(candidate, <u32>p + 8);
    candidate += mark(b >> 16, <u32>(b >> 24));
    store<u32>(candidate, <u32>p + 10);
    candidate += mark(b >> 32, <u32>(b >> 40));
    store<u32>(candidate, <u32>p + 12);
    candidate += mark(c, <u32>(c >> 8));
    store<u32>(candidate, <u32>p + 14);
    candidate += mark(c >> 16, <u32>(c >> 24));
  }
  at = end;
  refine(candidate);
}

/**
 * The size of an address if four bytes are marked, else 0. The upper three choose the word, the first one which of 32
 * bits; once folded, its sixth bit is never set.
 */
@inline
function mark(first: u64, others: u32): usize {
  return <usize>(load<u64>(<usize>((others * GRAM_MULTIPLIER) >> GRAM_SHIFT), GRAMS) >> first) & 4;
}

/**
 * Step 2: for each candidate, checks the window that begins there and the one a byte later against what all keywords of
 * its bucket have beside it.
 */
@inline
function refine(end: usize): void {
  let place = places;
  for (let candidate = candidates; candidate < end; candidate += 4) {
    const p = load<u32>(candidate);
    const both = load<u64>(<usize>p);
    store<u32>(place, p);
    place += isLikely(<usize>p, bucketOf(<u32>both)) << 2;
    store<u32>(place, p + 1);
    place += isLikely(<usize>p + 1, bucketOf(<u32>(both >> 8))) << 2;
  }
  nextPlace = places;
  placesEnd = place;
}

/** Step 3: compares in full, and keeps what is found sorted by address, then by keyword. */
@inline
function verifyPlaces(): void {
  let place = nextPlace;
  while (place < placesEnd && pendingCount < PENDING_MOST - 4096) {
    const window = <usize>load<u32>(place);
    place += 4;
    const bucket = bucketOf(load<u32>(window));
    let keyword = <u32>load<u16>(bucket, BUCKET_KEYWORD);
    let next = <usize>load<u16>(bucket, BUCKET_NEXT);
    for (;;) {
      verify(window, keyword);
      if (next == 0) break;
      keyword = <u32>load<u16>(next << 2, LINK_KEYWORD);
      next = <usize>load<u16>(next << 2, LINK_NEXT);
    }
  }
  nextPlace = place;
}

@inline
function verify(window: usize, keyword: u32): void {
  const record = keywordRecord(keyword);
  const start = window - <usize>load<u8>(record, KEYWORD_WINDOW);
  if (((load<u64>(start) | load<u64>(record, KEYWORD_FOLD)) & load<u64>(record, KEYWORD_CARE)) != load<u64>(record, KEYWORD_WORD)) return;
  const length = <usize>load<u8>(record, KEYWORD_LENGTH);
  if (start < text || start + length > textEnd) return;
  if (length > 8 && !isTail(start + 8, tails + <usize>load<u32>(record, KEYWORD_TAIL), length - 8)) return;
  push(<u32>start, keyword);
}

/** The rarest bytes of keywords lie at different offsets in them, so neighbours may come in the wrong order. */
function push(start: u32, keyword: u32): void {
  let slot = pending + pendingCount * 8;
  const key = ((<u64>start) << 32) | <u64>keyword;
  while (slot > pending) {
    const before = load<u64>(slot - 8);
    if (before <= key) break;
    store<u64>(slot, before);
    slot -= 8;
  }
  store<u64>(slot, key);
  pendingCount++;
}

/** Step 4: asks the gates of the rules that listen to what was found before `limit`. */
@inline
function openPending(limit: usize, from: usize): usize {
  let hit = from;
  let slot = pending;
  const end = pending + pendingCount * 8;
  for (; slot < end && hit + LISTENERS_ROOM <= hitsEnd; slot += 8) {
    const start = <usize>load<u32>(slot, 4);
    if (start >= limit) break;
    const record = keywordRecord(load<u32>(slot));
    const first = load<u32>(record, FIRST_LISTENER);
    const length = <u32>load<u8>(record, KEYWORD_LENGTH);
    const last = first + load<u32>(record, LISTENER_COUNT);
    let isAssigned = false;
    for (let listener = first; listener < last; listener++) {
      if (!isOpen(listener, start) || (touchEnd != touches && !isTouched(listener, start))) continue;
      if (isTracking && readsLines(listener)) isAssigned = true;
      store<u32>(hit, <u32>(start - text));
      store<u32>(hit, <u32>load<u16>(listenerRecord(listener), LISTENER_RULE) | (length << 16), 4);
      hit += 8;
    }
    if (isTracking) track(start, load<u32>(slot), isAssigned);
  }
  keepPending(slot, end);
  return hit;
}

/** Keeps the keywords from `slot` on, which are not gone through yet. */
@inline
function keepPending(slot: usize, end: usize): void {
  const left = end - slot;
  if (slot > pending && left > 0) memory.copy(pending, slot, left);
  pendingCount = left >> 3;
}
