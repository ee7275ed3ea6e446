import type { Keyword } from '../keyword.ts';
import { countOfFour, countOfThree } from './gram-frequency.ts';
import { countOfAnyBit, frequentCountOf, gramBitOf } from './gram-slots.ts';
import { searchedBytes } from './searched-bytes.ts';
import { farthestFromWindow, foldMask } from './table-layout.ts';

/** Every value a folded byte can have. */
const foldedBytes: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte).filter(
  (byte) => (byte & foldMask & 0xff) === byte,
);

/**
 * The four folded bytes by which a keyword is first found, in all values that the fourth may have if it lies after the
 * keyword.
 */
export interface Windows {
  readonly offset: number;
  readonly values: readonly number[];
  /** The same for the four bytes that begin one byte before. */
  readonly valuesBefore: readonly number[];
}

/**
 * The window that is looked for in vain least often. The keyword begins and ends at most `farthest` bytes from it: a
 * change that it is part of can lie no further away.
 */
export function windowsOf(keyword: Keyword): Windows {
  const searched = searchedBytes(keyword);
  const farthest = Math.max(farthestFromWindow, Math.ceil(searched.length / 2));
  const first = Math.max(0, searched.length - 1 - farthest);
  const last = Math.max(0, Math.min(searched.length - 3, farthest - 1));
  let best = first;
  let least = Infinity;
  // Inner windows first: one at an end may go on with any byte, and its cost is then seldom added up in full.
  for (let offset = Math.max(first, 1); offset <= last; offset++) {
    const cost = costOf(searched, offset, least);
    if (cost < least) [best, least] = [offset, cost];
  }
  return windowsAt(searched, first === 0 && costOf(searched, 0, least) < least ? 0 : best);
}

/**
 * How often the counted text is looked at closer. Stops adding up once `limit` is reached, and then returns no less
 * than that.
 */
function costOf(keyword: Uint8Array, offset: number, limit: number): number {
  const hasFourth = offset + 3 < keyword.length;
  const hasBefore = offset > 0;
  let cost = 0;
  if (!hasFourth) cost += 2 * countOfThree(keyword, offset) + foldedBytes.length * countOfAnyBit;
  if (!hasBefore) cost += countOfThree(keyword, offset) + 32 * countOfAnyBit;
  if (cost >= limit) return cost;
  const { values, valuesBefore } = windowsAt(keyword, offset);
  // What is let through is looked up as what begins there.
  if (hasFourth) cost += 2 * countOfFour(keyword, offset, values[0]);
  if (hasBefore) cost += countOfFour(keyword, offset - 1, valuesBefore[0]);
  for (const value of [...values, ...valuesBefore]) cost += frequentCountOf(gramBitOf(value));
  return cost;
}

function windowsAt(keyword: Uint8Array, offset: number): Windows {
  const folded = keyword.map((byte) => byte & foldMask);
  const three = folded[offset] | (folded[offset + 1] << 8) | (folded[offset + 2] << 16);
  const fourths = offset + 3 < folded.length ? [folded[offset + 3]] : foldedBytes;
  const befores = offset > 0 ? [folded[offset - 1]] : foldedBytes;
  return {
    offset,
    values: fourths.map((fourth) => (three | (fourth << 24)) >>> 0),
    valuesBefore: befores.map((before) => ((three << 8) | before) >>> 0),
  };
}
