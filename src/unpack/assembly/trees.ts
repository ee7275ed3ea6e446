// Trees as what they change of the trees they are made of, and commits as numbers: so a history is walked without a tree being read twice.

/** Ids of all objects, ascending, and for the two first bytes of an id how many are before. */
let ids: usize = 0;
let idBytes: usize = 20;
let idCount: u32 = 0;
let buckets: usize = 0;
/** Ids that are named and not there, one behind the other, and their numbers and one by open addressing. */
let absent: usize = 0;
let absentSlots: usize = 0;
let absentCount: u32 = 0;
/** Ids that were asked for, by their first bytes: number, whether it is known, id. */
let recent: usize = 0;
/** Names: their numbers and one by open addressing, where their bytes end, and the bytes. */
let nameSlots: usize = 0;
export let nameEnds: usize = 0;
export let nameBytes: usize = 0;
let nameCount: u32 = 0;
/** Changes of trees: u32 key, u32 value afterwards, u32 value before. */
export let changes: usize = 0;
let changesEnd: usize = 0;
let change: usize = 0;
/** The commit that was read last: u32 tree, u32 count of parents, u32 for each. */
export let commit: usize = 0;

const BUCKETS: usize = 65536;
const MOST_ABSENT: u32 = 1 << 17;
const RECENT: u32 = 1 << 15;
const RECENT_BYTES: usize = 40;
const MOST_NAMES: u32 = 1 << 21;
const NAME_BYTES: usize = 1 << 26;
export const MOST_PARENTS: u32 = 1024;
/** For what the values of keys have no room. */
const MOST_NUMBERS: u32 = 1 << 27;

const FILE: u32 = 1;
const PROGRAM: u32 = 2;
const LINK: u32 = 3;
const SUBMODULE: u32 = 4;
const FOLDER: u32 = 5;

/** Takes what lies behind `from`; ids of `bytes` bytes each are put there first. Gives where the rest begins. */
export function layOutTrees(from: usize, count: u32, bytes: usize, end: usize): usize {
  ids = from;
  idBytes = bytes;
  idCount = count;
  buckets = (ids + <usize>count * bytes + 79) & ~15;
  absent = buckets + (BUCKETS + 1) * 4;
  absentSlots = (absent + <usize>MOST_ABSENT * bytes + 15) & ~15;
  recent = absentSlots + <usize>MOST_ABSENT * 8;
  nameSlots = recent + <usize>RECENT * RECENT_BYTES;
  nameEnds = nameSlots + <usize>MOST_NAMES * 8;
  nameBytes = nameEnds + <usize>MOST_NAMES * 4 + 4;
  commit = (nameBytes + NAME_BYTES + 79) & ~15;
  changes = commit + <usize>MOST_PARENTS * 4 + 64;
  changesEnd = end;
  change = changes;
  absentCount = 0;
  nameCount = 0;
  return changes;
}

/** When the ids are there. False where they are not in order, or too many. */
export function prepareIds(): bool {
  if (idCount >= MOST_NUMBERS - MOST_ABSENT) return false;
  let number: u32 = 0;
  let last: u32 = 0;
  for (let bucket: usize = 0; bucket < BUCKETS; bucket++) {
    store<u32>(buckets + bucket * 4, number);
    while (number < idCount) {
      const first = firstOf(ids + <usize>number * idBytes);
      if (first < last) return false;
      if (<usize>(first >> 16) != bucket) break;
      last = first;
      number++;
    }
  }
  store<u32>(buckets + BUCKETS * 4, number);
  return number == idCount;
}

@inline
function firstOf(at: usize): u32 {
  return bswap<u32>(load<u32>(at));
}

@inline
function isSameId(a: usize, b: usize): bool {
  for (let byte: usize = 0; byte < idBytes; byte += 4) if (load<u32>(a + byte) != load<u32>(b + byte)) return false;
  return true;
}

function isBefore(a: usize, b: usize): bool {
  for (let byte: usize = 0; byte < idBytes; byte += 4) {
    const one = firstOf(a + byte);
    const other = firstOf(b + byte);
    if (one != other) return one < other;
  }
  return false;
}

/**
 * The number of an object; -1 where it is not there. Begins where the id would stand if those of its bucket were evenly spread, since each step to another place
 * waits for the memory.
 */
export function findId(at: usize): i32 {
  const first = firstOf(at);
  const bucket = buckets + <usize>(first >> 16) * 4;
  const low = load<u32>(bucket);
  const high = load<u32>(bucket, 4);
  let number = low + (((first & 0xffff) * (high - low)) >> 16);
  if (number < high && isBefore(ids + <usize>number * idBytes, at)) {
    do number++;
    while (number < high && isBefore(ids + <usize>number * idBytes, at));
  } else {
    while (number > low && !isBefore(ids + <usize>(number - 1) * idBytes, at)) number--;
  }
  return number < high && isSameId(ids + <usize>number * idBytes, at) ? <i32>number : -1;
}

/** Where the id of a number stands. */
export function placeOfId(number: u32): usize {
  return number < idCount ? ids + <usize>number * idBytes : absent + <usize>(number - idCount) * idBytes;
}

/** The number of an object, there or not; -1 where too many are not. What a tree changes was brought by another one, mostly, that was read a moment before. */
function numberOf(at: usize): i32 {
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
    if (isSameId(absent + <usize>(known - 1) * idBytes, at)) return <i32>(idCount + known - 1);
    slot = (slot + 1) & mask;
  }
  if (absentCount == MOST_ABSENT) return -1;
  memory.copy(absent + <usize>absentCount * idBytes, at, idBytes);
  store<u32>(absentSlots + <usize>slot * 4, ++absentCount);
  return <i32>(idCount + absentCount - 1);
}

export function namesCount(): u32 {
  return nameCount;
}

/** The number of a name; -1 where they are too many. */
function numberOfName(from: usize, end: usize): i32 {
  let hash: u32 = 0x811c9dc5;
  for (let at = from; at < end; at++) hash = (hash ^ <u32>load<u8>(at)) * 0x01000193;
  hash ^= hash >> 15;
  const mask = MOST_NAMES * 2 - 1;
  let slot = hash & mask;
  for (let known = load<u32>(nameSlots + <usize>slot * 4); known != 0; known = load<u32>(nameSlots + <usize>slot * 4)) {
    const start = <usize>load<u32>(nameEnds + <usize>(known - 1) * 4);
    const length = <usize>load<u32>(nameEnds + <usize>known * 4) - start;
    if (length == end - from && memory.compare(nameBytes + start, from, length) == 0) return <i32>(known - 1);
    slot = (slot + 1) & mask;
  }
  const start = <usize>load<u32>(nameEnds + <usize>nameCount * 4);
  if (nameCount == MOST_NAMES || start + (end - from) > NAME_BYTES) return -1;
  memory.copy(nameBytes + start, from, end - from);
  store<u32>(nameSlots + <usize>slot * 4, ++nameCount);
  store<u32>(nameEnds + <usize>nameCount * 4, <u32>(start + (end - from)));
  return <i32>(nameCount - 1);
}

/** Of the entry that was read last. */
let kind: u32 = 0;
let name: usize = 0;
let nameEnd: usize = 0;

/** Reads an entry: mode, blank, name, NUL, id. Gives where the next begins, 0 where it is none. */
@inline
function readEntry(from: usize, end: usize): usize {
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

/** The order of entries: as if the names of folders ended in a slash. Negative, 0 or positive. */
function compareNames(a: usize, aEnd: usize, aKind: u32, b: usize, bEnd: usize, bKind: u32): i32 {
  const length = min(aEnd - a, bEnd - b);
  const order = memory.compare(a, b, length);
  if (order != 0) return order;
  const one: i32 = a + length < aEnd ? <i32>load<u8>(a + length) : aKind == FOLDER ? 0x2f : 0;
  const other: i32 = b + length < bEnd ? <i32>load<u8>(b + length) : bKind == FOLDER ? 0x2f : 0;
  return one - other;
}

/** Of at least 16 bytes, as all entries are. */
@inline
function isSame(a: usize, b: usize, length: usize): bool {
  const last = length - 16;
  for (let at: usize = 0; at < last; at += 16) if (v128.any_true(v128.xor(v128.load(a + at), v128.load(b + at)))) return false;
  return !v128.any_true(v128.xor(v128.load(a + last), v128.load(b + last)));
}

/** What an entry holds, with its kind in the low bits; 0 where there is no number left. */
@inline
function valueAt(id: usize, entryKind: u32): u32 {
  const number = numberOf(id);
  return number < 0 ? 0 : (<u32>number << 3) | entryKind;
}

function add(from: usize, end: usize, entryKind: u32, after: u32, before: u32): bool {
  const number = numberOfName(from, end);
  if (number < 0 || change + 12 > changesEnd) return false;
  store<u32>(change, (<u32>number << 1) | <u32>(entryKind == FOLDER));
  store<u32>(change, after, 4);
  store<u32>(change, before, 8);
  change += 12;
  return true;
}

/** Lists what a tree changes of its base, of which nothing may be there. Gives the number of all changes so far, -1 where it is no sound tree. */
export function addTree(tree: usize, size: usize, base: usize, baseSize: usize): i32 {
  const end = tree + size;
  const baseEnd = base + baseSize;
  let at = tree;
  let baseAt = base;
  // The entry before, with which the next one must be in order; those that stand so in the base are.
  let last: usize = 0;
  let lastEnd: usize = 0;
  let lastKind: u32 = 0;
  let isLastShared = false;
  while (at < end) {
    const next = readEntry(at, end);
    if (next == 0) return -1;
    const aName = name;
    const aNameEnd = nameEnd;
    const aKind = kind;
    const isShared = baseAt + (next - at) <= baseEnd && isSame(at, baseAt, next - at);
    if (last != 0 && !(isShared && isLastShared) && compareNames(last, lastEnd, lastKind, aName, aNameEnd, aKind) >= 0) return -1;
    last = aName;
    lastEnd = aNameEnd;
    lastKind = aKind;
    isLastShared = isShared;
    if (isShared) {
      baseAt += next - at;
      at = next;
      continue;
    }
    let order: i32 = -1;
    let baseNext: usize = 0;
    while (baseAt < baseEnd) {
      baseNext = readEntry(baseAt, baseEnd);
      if (baseNext == 0) return -1;
      order = compareNames(aName, aNameEnd, aKind, name, nameEnd, kind);
      if (order <= 0) break;
      if (!addRemoved()) return -1;
      baseAt = baseNext;
      order = -1;
    }
    const after = valueAt(aNameEnd + 1, aKind);
    const before = order == 0 ? valueAt(nameEnd + 1, kind) : 0;
    if (after == 0 || (order == 0 && before == 0)) return -1;
    if (after != before && !add(aName, aNameEnd, aKind, after, before)) return -1;
    if (order == 0) baseAt = baseNext;
    at = next;
  }
  while (baseAt < baseEnd) {
    baseAt = readEntry(baseAt, baseEnd);
    if (baseAt == 0 || !addRemoved()) return -1;
  }
  return <i32>((change - changes) / 12);
}

/** Of the entry that was read last. */
function addRemoved(): bool {
  const before = valueAt(nameEnd + 1, kind);
  return before != 0 && add(name, nameEnd, kind, 0, before);
}

/** Reads tree, parents and the committer's date into `commit`. Gives that, in seconds since 1970; -1 where it is no sound commit. */
export function readCommit(from: usize, size: usize): f64 {
  const end = from + size;
  let at = from;
  if (!startsWith(at, end, 0x65657274, 5)) return -1;
  if (!readId(at + 5, end, 0)) return -1;
  at += 6 + 2 * idBytes;
  let count: u32 = 0;
  // `parent `
  while (startsWith(at, end, 0x65726170, 7)) {
    if (count == MOST_PARENTS || !readId(at + 7, end, count + 2)) return -1;
    count++;
    at += 8 + 2 * idBytes;
  }
  store<u32>(commit, count, 4);
  at = nextLine(at, end);
  // `committer `
  if (!startsWith(at, end, 0x6d6d6f63, 10)) return -1;
  return readSeconds(at, nextLine(at, end));
}

@inline
function startsWith(at: usize, end: usize, word: u32, length: usize): bool {
  return at + length <= end && load<u32>(at) == word && load<u8>(at + length - 1) == 0x20;
}

function nextLine(from: usize, end: usize): usize {
  let at = from;
  while (at < end && load<u8>(at) != 0x0a) at++;
  return min(at + 1, end);
}

/** The digits behind the last `>` of a line. */
function readSeconds(from: usize, end: usize): f64 {
  let at = end;
  while (at > from && load<u8>(at - 1) != 0x3e) at--;
  while (at < end && load<u8>(at) == 0x20) at++;
  const first = at;
  let seconds: f64 = 0;
  for (; at < end && <u32>load<u8>(at) - 0x30 < 10; at++) seconds = seconds * 10 + <f64>(<u32>load<u8>(at) - 0x30);
  return at == first || at - first > 12 || at >= end || load<u8>(at) != 0x20 ? -1 : seconds;
}

/** An id in hexadecimal, with the line feed behind it; its number goes into `commit`. */
function readId(at: usize, end: usize, index: u32): bool {
  if (at + 2 * idBytes >= end || load<u8>(at + 2 * idBytes) != 0x0a) return false;
  const id = commit + <usize>MOST_PARENTS * 4 + 16;
  for (let byte: usize = 0; byte < idBytes; byte++) {
    const high = digitOf(<u32>load<u8>(at + 2 * byte));
    const low = digitOf(<u32>load<u8>(at + 2 * byte + 1));
    if (high > 15 || low > 15) return false;
    store<u8>(id + byte, (high << 4) | low);
  }
  const number = findId(id);
  store<i32>(commit + <usize>index * 4, number);
  return number >= 0;
}

@inline
function digitOf(byte: u32): u32 {
  const digit = byte - 0x30;
  if (digit < 10) return digit;
  const letter = byte - 0x61;
  return letter < 6 ? letter + 10 : 255;
}
