// Lists trees as what they change in the trees they are made from, so that a history is walked without reading a tree
// twice.

import { layOutCommit } from './commits';
import { layOutIds, numberOf } from './ids';
import { layOutNames, numberOfName } from './names';
import { compareNames, FOLDER, isSameEntry, kind, name, nameEnd, readEntry } from './tree-entry';

let idBytes: usize = 20;
/**
 * Changes of trees that nobody took yet, one after the other: a key of 3 bytes, the value afterwards and, if there is
 * one, the value before, each of `valueBytes`. The four million of ansible take 33 MB; with three u32 each they took
 * 52.
 */
export let changes: usize = 0;
let changesEnd: usize = 0;
let change: usize = 0;
export let valueBytes: usize = 4;

/** Up to this many objects, there or not, have values of 3 bytes. */
const FEW_NUMBERS: u32 = 1 << 21;
/** The most objects that ids that are not there can add to these. */
const MOST_ABSENT: u32 = 1 << 17;
const LONGEST_CHANGE: usize = 12;

/**
 * Takes the memory from `from` to `end`. `count` ids of `bytes` bytes each are to be added next. Returns where the
 * changes begin.
 */
export function layOutTrees(from: usize, count: u32, bytes: usize, end: usize): usize {
  idBytes = bytes;
  valueBytes = count < FEW_NUMBERS - MOST_ABSENT ? 3 : 4;
  changes = layOutCommit(layOutNames(layOutIds(from, count, bytes)), bytes);
  changesEnd = end;
  change = changes;
  return changes;
}

/** What an entry holds, with its kind in the low bits; 0 if there is no number left. */
@inline
function valueAt(id: usize, entryKind: u32): u32 {
  const number = numberOf(id);
  return number < 0 ? 0 : (<u32>number << 3) | entryKind;
}

/** Each number is written as 4 bytes; the next one covers those it does not need. */
function add(from: usize, end: usize, entryKind: u32, after: u32, before: u32): bool {
  const number = numberOfName(from, end);
  if (number < 0 || change + LONGEST_CHANGE > changesEnd) return false;
  store<u32>(change, (<u32>number << 2) | (<u32>(entryKind == FOLDER) << 1) | <u32>(before != 0));
  store<u32>(change + 3, after);
  change += 3 + valueBytes;
  if (before != 0) {
    store<u32>(change, before);
    change += valueBytes;
  }
  return true;
}

/**
 * Lists what a tree changes in its base, which may be empty. Returns how many bytes the changes take that nobody took
 * yet; -1 if this is not a sound tree.
 */
export function addTree(tree: usize, size: usize, base: usize, baseSize: usize): i32 {
  const end = tree + size;
  const baseEnd = base + baseSize;
  let at = tree;
  let baseAt = base;
  // The entry before, which the next one must be in order with. Two that follow each other in the base, too, are.
  let last: usize = 0;
  let lastEnd: usize = 0;
  let lastKind: u32 = 0;
  let isLastShared = false;
  while (at < end) {
    const next = readEntry(at, end, idBytes);
    if (next == 0) return -1;
    const aName = name;
    const aNameEnd = nameEnd;
    const aKind = kind;
    const isShared = baseAt + (next - at) <= baseEnd && isSameEntry(at, baseAt, next - at);
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
      baseNext = readEntry(baseAt, baseEnd, idBytes);
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
    baseAt = readEntry(baseAt, baseEnd, idBytes);
    if (baseAt == 0 || !addRemoved()) return -1;
  }
  return <i32>(change - changes);
}

/** To be called when the changes are kept elsewhere. */
export function takeChanges(): void {
  change = changes;
}

/** Adds the removal of the entry read last. */
function addRemoved(): bool {
  const before = valueAt(nameEnd + 1, kind);
  return before != 0 && add(name, nameEnd, kind, 0, before);
}
