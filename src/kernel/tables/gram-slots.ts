import { countedBytes, frequentGroups } from './gram-frequency.ts';
import { gramBits, gramMultiplier, gramShift } from './table-layout.ts';

/** The slot of a value in a table whose index has this many bits. */
export function slotOf(value: number, multiplier: number, bits: number): number {
  return Math.imul(value, multiplier) >>> (32 - bits);
}

/** The bit of the gram table that marks four folded bytes. */
export function gramBitOf(four: number): number {
  return slotOf(four >>> 8, gramMultiplier, gramBits) * 8 + (four & 31) + gramShift;
}

/**
 * How often the counted text meets any one bit through groups without a count: these are two in five of all, and fall
 * on any bit.
 */
export const countOfAnyBit: number = (0.4 * countedBytes) / (1 << (gramBits + 3));

/** How often frequent groups fall on a bit. A keyword marked there has to be told apart from them, too. */
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
