import type { Edit } from '../model/blob.ts';
import type { Changes } from '../kernel/index.ts';
import { replacementReach } from './encoded-reach.ts';

/**
 * What is new in a text that was made of another, or stands beside what is new. Of one text at a time, as the kernel
 * tells it.
 */
export class ChangedRanges {
  readonly #spans: Uint32Array;
  readonly #count: number;
  /** Bytes in all. */
  readonly length: number;
  /** How often what is encoded in the base may stand in the text, unchanged with all that decides on it. */
  readonly times: number;

  constructor({ spans, count, length, ascends }: Changes, copies: Edit['copies']) {
    this.#spans = spans;
    this.#count = count;
    this.length = length;
    // Most texts are made of stretches that ascend in their base, and then none of it is there twice.
    this.times = ascends ? 1 : mostOverlapping(copies);
  }

  /** Whether what is new lies in a span, or a seam does. */
  touches(from: number, to: number): boolean {
    const spans = this.#spans;
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[2 * middle + 1] > from) high = middle;
      else low = middle + 1;
    }
    return low < this.#count && spans[2 * low] < to;
  }
}

/**
 * Shorter stretches hold nothing that is encoded and to which neither seam makes a difference; as in `assembly/edit.ts`
 * of the kernel.
 */
const shortestStretch = 2 * replacementReach;

function mostOverlapping(copies: Uint32Array): number {
  const spans: (readonly [number, number])[] = [];
  for (let index = 0; index < copies.length; index += 3)
    if (copies[index + 2] >= shortestStretch) spans.push([copies[index + 1], copies[index + 1] + copies[index + 2]]);
  spans.sort(([a], [b]) => a - b);
  return spans.some(([from], index) => index > 0 && from < spans[index - 1][1]) ? spans.length : 1;
}
