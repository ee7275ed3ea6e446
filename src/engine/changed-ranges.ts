import type { Edit } from '../model/blob.ts';
import { partDistance } from '../kernel/index.ts';

/**
 * Bytes before a change in which a keyword may stand that it makes a difference to: patterns that reach no farther, and the gate of
 * assignments, which from so many bytes behind a keyword on looks no farther than to the end of the line, and never farther than the most.
 */
export const reachBefore = 320;
const mostBefore = 1100;
/** The gate may look at some bytes of the next line. */
const lineEndMargin = 8;
/** Likewise behind a change. */
export const reachBehind = 200;

/** What is new in a text that was made of another, or stands beside what is new: spans, which may be empty, in ascending order. */
export class ChangedRanges {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Bytes in all. */
  length = 0;
  /** How often a stretch of the base may stand in the text. */
  readonly times: number;

  constructor({ copies, baseLength }: Edit, length: number) {
    let at = 0;
    let baseAt = 0;
    let isAscending = true;
    for (let index = 0; index < copies.length; index += 3) {
      const [to, from, count] = [copies[index], copies[index + 1], copies[index + 2]];
      // What begins both texts is not changed.
      if (index > 0 || to > 0 || from > 0) this.#add(at, to);
      isAscending &&= from >= baseAt;
      at = to + count;
      baseAt = from + count;
    }
    if (at < length || baseAt < baseLength) this.#add(at, length);
    this.times = isAscending ? 1 : copies.length / 3;
  }

  /** Whether what is new lies in a span, or a seam does. */
  touches(from: number, to: number): boolean {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle] > from) high = middle;
      else low = middle + 1;
    }
    return low < this.#starts.length && this.#starts[low] < to;
  }

  /** Where keywords may stand that a change makes a difference to: pairs of offsets, the second exclusive. */
  searchParts(bytes: Uint8Array): readonly number[] {
    const parts: number[] = [];
    for (const [index, start] of this.#starts.entries()) {
      const to = Math.min(bytes.length, this.#ends[index] + reachBehind);
      const joinTo = parts.length === 0 ? -1 : parts[parts.length - 1] + partDistance;
      // No part begins nearer to its change, so that most need no look at the text.
      const isJoined = start - lineEndMargin - reachBefore < joinTo;
      const from = isJoined ? joinTo : startOfPart(bytes, start);
      if (isJoined || from < joinTo) parts[parts.length - 1] = to;
      else parts.push(from, to);
    }
    return parts;
  }

  #add(start: number, end: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.length += end - start;
  }
}

function startOfPart(bytes: Uint8Array, change: number): number {
  const floor = Math.max(0, change - mostBefore);
  let line = change - lineEndMargin;
  while (line > floor && bytes[line - 1] !== 0x0a && bytes[line - 1] !== 0x0d) line--;
  return Math.max(floor, line - reachBefore);
}
