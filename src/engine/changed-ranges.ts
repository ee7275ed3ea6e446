import type { Edit } from '../model/blob.ts';
import { partDistance } from '../kernel/index.ts';
import { replacementReach } from './encoded-reach.ts';

/**
 * Bytes before a change in which a keyword may stand that it makes a difference to: patterns that reach no farther, and the gate of
 * assignments, which from so many bytes behind a keyword on looks no farther than to the end of the line, and never farther than the most.
 */
export const reachBefore = 600;
const mostBefore = 1100;
/** The gate may look at some bytes of the next line. */
const lineEndMargin = 8;
/** Likewise behind a change. */
export const reachBehind = 200;

let room = new Uint32Array(4096);

/**
 * What is new in a text that was made of another, or stands beside what is new: spans, which may be empty, in ascending order. Of one text
 * at a time: the next one takes the same room.
 */
export class ChangedRanges {
  /** Pairs of offsets. */
  readonly spans: Uint32Array;
  /** Bytes in all. */
  readonly length: number;
  /** How often what is encoded in the base may stand in the text, unchanged with all that decides on it. */
  readonly times: number;

  constructor({ copies, base }: Edit, textLength: number) {
    if (room.length < copies.length + 2) room = new Uint32Array(2 * copies.length + 2);
    const spans = room;
    let used = 0;
    let length = 0;
    let at = 0;
    let baseAt = 0;
    for (let index = 0; index < copies.length; index += 3) {
      const to = copies[index];
      const from = copies[index + 1];
      // What begins both texts is not changed.
      if (index > 0 || to > 0 || from > 0) {
        spans[used++] = at;
        spans[used++] = to;
        length += to - at;
      }
      at = to + copies[index + 2];
      baseAt = from + copies[index + 2];
    }
    if (at < textLength || baseAt < base.length) {
      spans[used++] = at;
      spans[used++] = textLength;
      length += textLength - at;
    }
    this.spans = spans.subarray(0, used);
    this.length = length;
    this.times = mostTimes(copies);
  }

  /** Whether what is new lies in a span, or a seam does. */
  touches(from: number, to: number): boolean {
    const { spans } = this;
    let low = 0;
    let high = spans.length >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[2 * middle + 1] > from) high = middle;
      else low = middle + 1;
    }
    return 2 * low < spans.length && spans[2 * low] < to;
  }

  /** Where keywords may stand that a change makes a difference to: pairs of offsets, the second exclusive. */
  searchParts(bytes: Uint8Array): readonly number[] {
    const { spans } = this;
    const parts: number[] = [];
    let joinTo = -Infinity;
    for (let index = 0; index < spans.length; index += 2) {
      const start = spans[index];
      const to = Math.min(bytes.length, spans[index + 1] + reachBehind);
      // No part begins nearer to its change, so that most need no look at the text.
      const isJoined = start - lineEndMargin - reachBefore < joinTo;
      const from = isJoined ? joinTo : startOfPart(bytes, start);
      if (isJoined || from < joinTo) parts[parts.length - 1] = to;
      else parts.push(from, to);
      joinTo = to + partDistance;
    }
    return parts;
  }
}

function startOfPart(bytes: Uint8Array, change: number): number {
  const floor = Math.max(0, change - mostBefore);
  let line = change - lineEndMargin;
  while (line > floor && bytes[line - 1] !== 0x0a && bytes[line - 1] !== 0x0d) line--;
  return Math.max(floor, line - reachBefore);
}

/** Shorter stretches hold nothing that is encoded and to which neither seam makes a difference. */
const shortestStretch = 2 * replacementReach;

/** Most texts are made of stretches that ascend in their base, and then none of it is there twice. */
function mostTimes(copies: Uint32Array): number {
  let baseAt = 0;
  for (let index = 0; index < copies.length; index += 3) {
    if (copies[index + 2] < shortestStretch) continue;
    if (copies[index + 1] < baseAt) return mostOverlapping(copies);
    baseAt = copies[index + 1] + copies[index + 2];
  }
  return 1;
}

function mostOverlapping(copies: Uint32Array): number {
  const spans: (readonly [number, number])[] = [];
  for (let index = 0; index < copies.length; index += 3) if (copies[index + 2] >= shortestStretch) spans.push([copies[index + 1], copies[index + 1] + copies[index + 2]]);
  spans.sort(([a], [b]) => a - b);
  return spans.some(([from], index) => index > 0 && from < spans[index - 1][1]) ? spans.length : 1;
}
