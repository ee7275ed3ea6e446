import { countedBytes, frequentGroups } from './gram-frequency.ts';
import { gramBits, gramMultiplier, gramShift } from './table-layout.ts';

/** Where a table of so many bits keeps what is known of a value. */
export function slotOf(value: number, multiplier: number, bits: number): number {
  return Math.imul(value, multiplier) >>> (32 - bits);
}

/** The bit of the table of grams that four folded bytes are marked by. */
export function gramBitOf(four: number): number {
  return slotOf(four >>> 8, gramMultiplier, gramBits) * 8 + (four & 31) + gramShift;
}

/**
 * Groups that are not counted fall on any bit: two in five of all, so that each bit is met so often in the text of the
 * counts.
 */
export const countOfAnyBit: number = (0.4 * countedBytes) / (1 << (gramBits + 3));

/** How often frequent groups fall on a bit. What is marked there has to tell itself from them, too. */
export function frequentCountOf(bit: number): number {
  return (frequentCounts ??= countBits()).get(bit) ?? 0;
}

let frequentCounts: ReadonlyMap<number, number> | undefined;

function countBits(): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [group, count] of frequentGroups) {
    const bit = gramBitOf(group);
    counts.set(bit, (counts.get(bit) ?? 0) + count);
  }
  return counts;
}
