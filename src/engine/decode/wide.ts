import { countBefore } from '../../foundation/binary-search.ts';
import type { Decoded, Span } from './index.ts';

/** Fewer characters are chance. */
const fewestCharacters = 5;
/** Bytes between two looks: no run of that many characters is shorter than this and two bytes. */
const step = 8;
/** Without a run this long there is nothing to find: secrets are longer than names. */
const fewestOfLongest = 8;

/**
 * The UTF-16 strings of a binary file (programs for .NET and Windows, resources, old Office documents), one per line, as
 * a text of their own. Of ASCII characters only, in either byte order: both are a zero beside each character.
 */
export function decodeWide(bytes: Uint8Array): Decoded | undefined {
  const runs = findRuns(bytes);
  if (!runs.some(({ start, end }) => end - start >= 2 * fewestOfLongest)) return undefined;
  const text = Buffer.allocUnsafe(runs.reduce((sum, { start, end }) => sum + (end - start) / 2 + 1, 0));
  /** Where each run begins in the text. */
  const places: number[] = [];
  let length = 0;
  for (const { start, end } of runs) {
    places.push(length);
    for (let at = start; at < end; at += 2) text[length++] = bytes[at];
    text[length++] = 0x0a;
  }
  const toSource = (offset: number): number => {
    const run = Math.max(0, countBefore(places.length, (index) => places[index] <= offset) - 1);
    return Math.min(runs[run].start + 2 * (offset - places[run]), runs[run].end);
  };
  const sourceSpan = (start: number, end: number): Span => ({
    start: toSource(start),
    end: Math.max(toSource(start), end > start ? toSource(end - 1) + 1 : 0),
  });
  return { encoding: 'utf-16', bytes: text, sourceSpan };
}

/** From the first character to the zero after the last one, or for the other byte order to where that would be. */
function findRuns(bytes: Uint8Array): readonly Span[] {
  const runs: Span[] = [];
  let end = 0;
  for (let at = 0; at + 1 < bytes.length; at += step) {
    if (at < end) continue;
    const first = characterAt(bytes, at);
    if (first < 0) continue;
    const run = runAround(bytes, first, end);
    if (run.end - run.start < 2 * fewestCharacters) continue;
    runs.push(run);
    end = run.end;
  }
  return runs;
}

/** The offset of the character in this byte or the next, if the other one is zero; -1 otherwise. */
function characterAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0) return isCharacter(bytes[at + 1]) ? at + 1 : -1;
  return bytes[at + 1] === 0 && isCharacter(bytes[at]) ? at : -1;
}

function runAround(bytes: Uint8Array, at: number, leastStart: number): Span {
  let start = at;
  while (start - 2 >= leastStart && bytes[start - 1] === 0 && isCharacter(bytes[start - 2])) start -= 2;
  let end = at + 2;
  while (end < bytes.length && bytes[end - 1] === 0 && isCharacter(bytes[end])) end += 2;
  return { start, end };
}

/** Printable ASCII, a tab or the end of a line. */
function isCharacter(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
