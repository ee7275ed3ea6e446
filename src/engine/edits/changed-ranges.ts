import type { Changes } from '../../kernel/index.ts';
import type { Edit } from '../../model/blob.ts';
import { replacementReach } from './encoded-reach.ts';

/**
 * What is new in a text that was made from another one, or is next to something new. It covers one text at a time, as
 * reported by the kernel.
 */
export class ChangedRanges {
  readonly #spans: Uint32Array;
  readonly #count: number;
  /** Total length in bytes. */
  readonly length: number;
  /**
   * At most how many times each encoded part of the base occurs in the text, unchanged along with everything that
   * decides on it.
   */
  readonly times: number;

  constructor({ spans, count, length, ascends }: Changes, copies: Edit['copies']) {
    this.#spans = spans;
    this.#count = count;
    this.length = length;
    // In most texts the stretches ascend in the base, so no part of it occurs twice.
    this.times = ascends ? 1 : mostOverlapping(copies);
  }

  /** Whether a span contains anything new, or a seam. */
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
 * In a shorter stretch, everything encoded is affected by one seam or the other. Same as in `assembly/edits/edit.ts` of the
 * kernel.
 */
const shortestStretch = 2 * replacementReach;

function mostOverlapping(copies: Uint32Array): number {
  const spans: (readonly [number, number])[] = [];
  for (let index = 0; index < copies.length; index += 3)
    if (copies[index + 2] >= shortestStretch) spans.push([copies[index + 1], copies[index + 1] + copies[index + 2]]);
  spans.sort(([a], [b]) => a - b);
  return spans.some(([from], index) => index > 0 && from < spans[index - 1][1]) ? spans.length : 1;
}
