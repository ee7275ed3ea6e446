import type { HistoryWindow } from '../decode/history-window.ts';

const shortestMatch = 4;

/** Decodes a whole block: literals and matches in turns, of which the last has only literals. False if it is damaged. */
export function decodeBlock(input: Uint8Array, window: HistoryWindow, mostBytes: number): boolean {
  const limit = window.written + mostBytes;
  let at = 0;
  while (at < input.length) {
    const token = input[at++];
    let length = token >>> 4;
    if (length === 15) {
      const end = skipLength(input, at);
      length += lengthBetween(input, at, end);
      at = end;
    }
    if (at + length > input.length || window.written + length > limit) return false;
    copyLiterals(input, at, length, window);
    at += length;
    if (at === input.length) return true;
    if (at + 2 > input.length) return false;
    const distance = input[at] | (input[at + 1] << 8);
    at += 2;
    length = token & 15;
    if (length === 15) {
      const end = skipLength(input, at);
      length += lengthBetween(input, at, end);
      at = end;
    }
    length += shortestMatch;
    if (distance === 0 || distance > window.written || window.written + length > limit) return false;
    copyMatch(window, distance, length);
  }
  return false;
}

/** A length goes on as long as its bytes are 255. Returns where it ends. */
function skipLength(input: Uint8Array, start: number): number {
  let at = start;
  while (at < input.length && input[at] === 255) at++;
  return at + 1;
}

function lengthBetween(input: Uint8Array, start: number, end: number): number {
  return (end - start - 1) * 255 + (end <= input.length ? input[end - 1] : 0);
}

function copyLiterals(input: Uint8Array, from: number, length: number, window: HistoryWindow): void {
  const { bytes, written } = window;
  window.written = written + length;
  if (length > 32) bytes.set(input.subarray(from, from + length), written);
  else for (let i = 0; i < length; i++) bytes[written + i] = input[from + i];
}

/** Source and target may overlap, since a match may repeat what it has just written. */
function copyMatch(window: HistoryWindow, distance: number, length: number): void {
  const { bytes, written } = window;
  const end = written + length;
  window.written = end;
  if (distance >= length && length > 64) bytes.copyWithin(written, written - distance, end - distance);
  else for (let to = written, from = written - distance; to < end;) bytes[to++] = bytes[from++];
}
