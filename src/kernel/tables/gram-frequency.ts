import { readGroup } from './folded-group.ts';
import { gramCounts } from './gram-counts.ts';
import { symbolCount, symbolOf } from './gram-symbols.ts';
import { windowCounts } from './window-counts.ts';

/** All counts are for this many bytes of text. */
export const countedBytes: number = 64 << 20;

/** Counts of the groups of four folded bytes that are frequent in text. */
export const frequentGroups: ReadonlyMap<number, number> = readCounts();

/** Groups without a count are rarer than this. */
const mostOfOthers = 2 ** Math.min(...windowCounts.map(([power]) => power));

function readCounts(): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [power, groups] of windowCounts)
    for (let at = 0; at < groups.length; at += 4) counts.set(readGroup(groups, at), 2 ** power);
  return counts;
}

/**
 * How often four bytes occur in text. Where this was not counted, it is the count of the first three, times the share of
 * the middle two that go on with the fourth. But words are not made by chance, so frequent groups had to be counted:
 * `onfi` is in `config`.
 */
export function countOfFour(bytes: Uint8Array, at: number, folded: number): number {
  return (
    frequentGroups.get(folded) ??
    Math.min(mostOfOthers, (countOfThree(bytes, at) * countOfThree(bytes, at + 1)) / countOfTwo(bytes, at + 1))
  );
}

export function countOfThree(bytes: Uint8Array, at: number): number {
  return countAt((symbolOf[bytes[at]] * symbolCount + symbolOf[bytes[at + 1]]) * symbolCount + symbolOf[bytes[at + 2]]);
}

function countOfTwo(bytes: Uint8Array, at: number): number {
  const from = (symbolOf[bytes[at]] * symbolCount + symbolOf[bytes[at + 1]]) * symbolCount;
  return (pairCounts[from / symbolCount] ??= sumFrom(from));
}

const pairCounts: number[] = [];

function sumFrom(from: number): number {
  let sum = 0;
  for (let index = from; index < from + symbolCount; index++) sum += countAt(index);
  return sum;
}

function countAt(index: number): number {
  return 2 ** (gramCounts.charCodeAt(index) - 0x61);
}
