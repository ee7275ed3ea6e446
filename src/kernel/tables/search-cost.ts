import type { Keyword } from '../keyword.ts';
import { countedBytes, countOfFour, countOfThree } from './gram-frequency.ts';
import { countOfAnyBit, frequentCountOf, gramBitOf } from './gram-slots.ts';
import { windowsOf } from './keyword-window.ts';
import { searchedBytes } from './searched-bytes.ts';
import { foldMask } from './table-layout.ts';

/** What keywords make the search look at closer in a megabyte of text, by the counts of `gram-frequency.ts`. */
export interface SearchCost {
  /** Places whose four bytes are marked. Each takes some 5 ns, while all others together take 450,000. */
  readonly candidates: number;
  /** Places where a keyword may be as a whole. Each takes some 90 ns, most of it in gates. */
  readonly hits: number;
}

const megabyte = 1e6;

/** The cost of all keywords of a table, which share marks. */
export function searchCost(keywords: readonly Keyword[]): SearchCost {
  const marks = new Map<number, number>();
  let hits = 0;
  for (const keyword of keywords) {
    const searched = searchedBytes(keyword);
    hits += hitsOf(searched);
    const { offset, values, valuesBefore } = windowsOf(keyword);
    mark(marks, values, offset + 3 < searched.length ? countAt(searched, offset) : countOfThree(searched, offset));
    mark(marks, valuesBefore, offset > 0 ? countAt(searched, offset - 1) : countOfThree(searched, 0));
  }
  let candidates = 0;
  for (const [bit, own] of marks) candidates += Math.max(own, frequentCountOf(bit)) + countOfAnyBit;
  // Only every second byte is probed.
  return { candidates: (candidates / 2 / countedBytes) * megabyte, hits: (hits / countedBytes) * megabyte };
}

/** Spreads their common count over their marks. */
function mark(marks: Map<number, number>, values: readonly number[], count: number): void {
  for (const value of values) {
    const bit = gramBitOf(value);
    marks.set(bit, Math.max(marks.get(bit) ?? 0, count / values.length));
  }
}

/**
 * How often a keyword occurs in the counted text: the count of its first four bytes, times, for each three that follow, the
 * share that goes on as it does.
 */
function hitsOf(searched: Uint8Array): number {
  if (searched.length === 3) return countOfThree(searched, 0);
  let hits = countAt(searched, 0);
  for (let at = 1; at + 4 <= searched.length; at++)
    hits *= Math.min(1, countAt(searched, at) / countOfThree(searched, at));
  return hits;
}

function countAt(searched: Uint8Array, at: number): number {
  let folded = 0;
  for (let index = 0; index < 4; index++) folded |= (searched[at + index] & foldMask) << (8 * index);
  return countOfFour(searched, at, folded >>> 0);
}
