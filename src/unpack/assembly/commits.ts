// Commits as numbers.

import { findId } from './ids';

/** The commit read last: u32 tree, u32 count of parents, u32 for each parent. */
export let commit: usize = 0;
let idBytes: usize = 20;

export const MOST_PARENTS: u32 = 1024;

/** Returns where the rest begins. */
export function layOutCommit(from: usize, bytes: usize): usize {
  idBytes = bytes;
  commit = (from + 15) & ~15;
  return commit + <usize>MOST_PARENTS * 4 + 64;
}

/**
 * Reads tree and parents into `commit`. Returns the committer's date, in seconds since 1970; -1 if this is not a sound
 * commit.
 */
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

/** The digits after the last `>` of a line. */
function readSeconds(from: usize, end: usize): f64 {
  let at = end;
  while (at > from && load<u8>(at - 1) != 0x3e) at--;
  while (at < end && load<u8>(at) == 0x20) at++;
  const first = at;
  let seconds: f64 = 0;
  for (; at < end && <u32>load<u8>(at) - 0x30 < 10; at++) seconds = seconds * 10 + <f64>(<u32>load<u8>(at) - 0x30);
  return at == first || at - first > 12 || at >= end || load<u8>(at) != 0x20 ? -1 : seconds;
}

/** Reads an id in hexadecimal, with the line feed after it; its number goes into `commit`. */
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
