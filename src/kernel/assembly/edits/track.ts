// Lists the keywords of a text with how far their rules look, for callers that need to know later where they are. In
// memory of its own, which only histories have.

import { FIRST_LISTENER, KEYWORD_LENGTH, KEYWORD_WINDOW, keywordRecord, LISTENER_COUNT } from '../layout';
import { text } from '../search';

/** Any distance: whatever is in the text may matter. */
const FAR: u32 = 255;
const REACH_SHIFT: u32 = 6;
/** The gate of an assignment is open. */
export const IS_OPEN: u32 = 1 << 22;
/** Stands in place of a rule's reach `behind`: it reads assignments, whose reach ends with lines. */
export const READS_LINES: u32 = 1 << 31;

/** Keywords: u32 offset, u16 keyword, u8 length with `IS_OPEN`, u8 reach of its rules in units of 64 bytes. */
const MOST_KEYWORDS: usize = 1 << 17;
export const MOST_CHANGES: usize = 1 << 16;
export const MOST_BASE_STARTS: u32 = 1 << 13;

/** For each listener, how far its rule looks before and after a keyword: u32, u32. */
export let reaches: usize = 0;
/** For each keyword, the second half of its records. */
let traits: usize = 0;
/** What has changed of a text: u32 offset of the start and of the end, ascending. */
export let changes: usize = 0;
/** Copies of an edit that lie elsewhere: three u32 each. */
export let copies: usize = 0;
/** Keywords of a base, of what has changed, and of the text searched last. */
export let baseKeywords: usize = 0;
/** For each stretch of a base, the address of its first keyword. */
export let baseStarts: usize = 0;
export let newKeywords: usize = 0;
export let newKeywordsEnd: usize = 0;
export let tracked: usize = 0;
let trackedEnd: usize = 0;

export let isTracking: bool = false;
let next: usize = 0;
let isFull: bool = false;
let open: u32 = 0;
/**
 * A keyword that a change is part of has the four bytes by which it is found within this many bytes before and after
 * the change.
 */
export let farthestBefore: usize = 0;
export let farthestBehind: usize = 0;

/** Sets where the lists lie; returns the number of bytes they need. */
export function layOutTracked(from: usize, keywordCount: u32, listenerCount: u32): usize {
  reaches = from;
  traits = reaches + <usize>listenerCount * 8;
  changes = (traits + <usize>keywordCount * 4 + 15) & ~15;
  copies = changes + MOST_CHANGES * 8;
  baseKeywords = copies + MOST_CHANGES * 12;
  newKeywords = baseKeywords + MOST_KEYWORDS * 8;
  newKeywordsEnd = newKeywords + MOST_KEYWORDS * 8;
  tracked = newKeywordsEnd;
  trackedEnd = tracked + MOST_KEYWORDS * 8;
  baseStarts = trackedEnd;
  return baseStarts + (<usize>MOST_BASE_STARTS + 1) * 4 - from;
}

/** To be called once `reaches` are written. */
export function prepareTracking(keywordCount: u32): void {
  for (let keyword: u32 = 0; keyword < keywordCount; keyword++) {
    const record = keywordRecord(keyword);
    const length = <u32>load<u8>(record, KEYWORD_LENGTH);
    const window = <usize>load<u8>(record, KEYWORD_WINDOW);
    farthestBefore = max(farthestBefore, <usize>length - 1 - window);
    farthestBehind = max(farthestBehind, window + 1);
    store<u32>(traits + (<usize>keyword << 2), keyword | (length << 16) | (reachOf(record) << 24));
  }
}

function reachOf(record: usize): u32 {
  let most: u32 = 0;
  const first = load<u32>(record, FIRST_LISTENER);
  for (let listener = first; listener < first + load<u32>(record, LISTENER_COUNT); listener++) {
    const before = load<u32>(reaches + (<usize>listener << 3));
    const behind = load<u32>(reaches + (<usize>listener << 3), 4);
    most = max(most, (behind & READS_LINES) != 0 ? FARTHEST_ASSIGNMENT : max(before, behind));
  }
  return min(FAR, (most >> REACH_SHIFT) + 1);
}

/** As in `../../../engine/judgement/judge-assignment.ts`. */
const FARTHEST_ASSIGNMENT: u32 = 5500;

/** Whether a keyword's rules may look this far. */
@inline
export function mayReach(traits: u32, distance: usize): bool {
  const reach = traits >> 24;
  return reach == FAR || distance < <usize>(reach << REACH_SHIFT);
}

/** Whether keywords are listed from now on; begins a new list. */
export function setTracking(value: bool): void {
  isTracking = value;
  if (value) beginTracked();
}

export function beginTracked(): void {
  next = tracked;
  isFull = false;
  open = 0;
}

/** How many keywords are listed; -1 if there were too many. */
export function trackedCount(): i32 {
  return isFull ? -1 : <i32>((next - tracked) >> 3);
}

/** At how many of them the gate of an assignment is open. */
export function openCount(): u32 {
  return open;
}

@inline
export function traitsOf(keyword: u32): u32 {
  return load<u32>(traits + (<usize>keyword << 2));
}

/** Lists a keyword at an address. */
export function track(start: usize, keyword: u32, isOpen: bool): void {
  put(<u32>(start - text), traitsOf(keyword) | (isOpen ? IS_OPEN : 0));
}

@inline
export function put(offset: u32, traits: u32): void {
  if (next == trackedEnd) {
    isFull = true;
    return;
  }
  store<u32>(next, offset);
  store<u32>(next, traits, 4);
  next += 8;
  open += (traits >> 22) & 1;
}

@inline
export function readsLines(listener: u32): bool {
  return (load<u32>(reaches + (<usize>listener << 3), 4) & READS_LINES) != 0;
}
