// Numbers objects: first those whose ids are there, in ascending order, then those whose ids are named but not there.

/** The first bytes of all ids, ascending; and for each value of an id's first two bytes, how many ids come before. */
let keys: usize = 0;
let keyCount: u32 = 0;
let mostKeys: u32 = 0;
let buckets: usize = 0;
/** The last bucket whose beginning is known. */
let bucket: usize = 0;
let idBytes: usize = 20;
/**
 * Whole ids that are named but not there, one after the other, and a table by open addressing of their numbers plus
 * one.
 */
let absent: usize = 0;
let absentSlots: usize = 0;
export let absentCount: u32 = 0;
/** Ids asked for before, by their first bytes: number, whether it is known, id. */
let recent: usize = 0;

/** Bytes kept of an id, so that 1.7 million take 20 MB and not 34. If two objects share them, git is asked. */
const KEY_BYTES: usize = 12;
const BUCKETS: usize = 65536;
const MOST_ABSENT: u32 = 1 << 17;
const RECENT: u32 = 1 << 15;
const RECENT_BYTES: usize = 40;
/** The values of entries have no room for more. */
const MOST_NUMBERS: u32 = 1 << 27;

/** Lays out room for `count` ids of `bytes` bytes each. Returns where the rest begins. */
export function layOutIds(from: usize, count: u32, bytes: usize): usize {
  idBytes = bytes;
  keys = from;
  mostKeys = count;
  keyCount = 0;
  bucket = 0;
  absentCount = 0;
  buckets = (keys + <usize>count * KEY_BYTES + 79) & ~15;
  absent = buckets + (BUCKETS + 1) * 4;
  absentSlots = (absent + <usize>MOST_ABSENT * bytes + 15) & ~15;
  recent = absentSlots + <usize>MOST_ABSENT * 8;
  return recent + <usize>RECENT * RECENT_BYTES;
}

/** Takes in the next ids, one after the other. False if they are not in order, or too many. */
export function addIds(from: usize, count: u32): bool {
  if (mostKeys >= MOST_NUMBERS - MOST_ABSENT || keyCount + count > mostKeys) return false;
  for (let index: u32 = 0; index < count; index++) {
    const id = from + <usize>index * idBytes;
    const key = keys + <usize>keyCount * KEY_BYTES;
    if (keyCount > 0 && !isBefore(key - KEY_BYTES, id)) return false;
    memory.copy(key, id, KEY_BYTES);
    beginBuckets(<usize>(firstOf(id) >> 16));
    keyCount++;
  }
  return true;
}

/** To be called when all ids are there. */
export function endIds(): void {
  beginBuckets(BUCKETS);
}

function beginBuckets(last: usize): void {
  if (keyCount == 0) store<u32>(buckets, 0);
  while (bucket < last) store<u32>(buckets + ++bucket * 4, keyCount);
}

@inline
function firstOf(at: usize): u32 {
  return bswap<u32>(load<u32>(at));
}

@inline
function isSameKey(a: usize, b: usize): bool {
  return load<u64>(a) == load<u64>(b) && load<u32>(a + 8) == load<u32>(b + 8);
}

@inline
function isSameId(a: usize, b: usize): bool {
  for (let byte: usize = 0; byte < idBytes; byte += 4) if (load<u32>(a + byte) != load<u32>(b + byte)) return false;
  return true;
}

function isBefore(a: usize, b: usize): bool {
  const one = bswap<u64>(load<u64>(a));
  const other = bswap<u64>(load<u64>(b));
  return one == other ? firstOf(a + 8) < firstOf(b + 8) : one < other;
}

/**
 * The number of an object; -1 if it is not there. Begins where the id would be if those of its bucket were evenly
 * spread, since each step to another place waits for the memory.
 */
export function findId(at: usize): i32 {
  const first = firstOf(at);
  const place = buckets + <usize>(first >> 16) * 4;
  const low = load<u32>(place);
  const high = load<u32>(place, 4);
  let number = low + (((first & 0xffff) * (high - low)) >> 16);
  if (number < high && isBefore(keys + <usize>number * KEY_BYTES, at)) {
    do number++;
    while (number < high && isBefore(keys + <usize>number * KEY_BYTES, at));
  } else {
    while (number > low && !isBefore(keys + <usize>(number - 1) * KEY_BYTES, at)) number--;
  }
  return number < high && isSameKey(keys + <usize>number * KEY_BYTES, at) ? <i32>number : -1;
}

/** The address of the id of a number that is named but not there. */
export function placeOfAbsent(number: u32): usize {
  return absent + <usize>(number - mostKeys) * idBytes;
}

/**
 * The number of an object, there or not; -1 if too many are not. What a tree changes was mostly brought by another tree
 * read a moment before, so recent answers are kept.
 */
export function numberOf(at: usize): i32 {
  const known = recent + <usize>(load<u32>(at) & (RECENT - 1)) * RECENT_BYTES;
  if (isSameId(known + 8, at) && load<u32>(known, 4) != 0) return load<i32>(known);
  const found = findNumber(at);
  store<i32>(known, found);
  store<u32>(known, 1, 4);
  memory.copy(known + 8, at, idBytes);
  return found;
}

function findNumber(at: usize): i32 {
  const found = findId(at);
  if (found >= 0) return found;
  const mask = MOST_ABSENT * 2 - 1;
  let slot = firstOf(at) & mask;
  for (let known = load<u32>(absentSlots + <usize>slot * 4); known != 0; known = load<u32>(absentSlots + <usize>slot * 4)) {
    if (isSameId(absent + <usize>(known - 1) * idBytes, at)) return <i32>(mostKeys + known - 1);
    slot = (slot + 1) & mask;
  }
  if (absentCount == MOST_ABSENT) return -1;
  memory.copy(absent + <usize>absentCount * idBytes, at, idBytes);
  store<u32>(absentSlots + <usize>slot * 4, ++absentCount);
  return <i32>(mostKeys + absentCount - 1);
}
