import { hexadecimalValue } from './digits.ts';
import type { Replacement, ReplacementSyntax } from './replaced.ts';

/** Parts with `%XX` escapes, each a byte; a `+` stays a plus. */
export const percents: ReplacementSyntax = { encoding: 'percent', place: 'percent', lead: 0x25, readAt: readPercent };

function readPercent(bytes: Uint8Array, offset: number): Replacement | undefined {
  const value = hexadecimalValue(bytes, offset + 1, 2);
  return value < 0 ? undefined : { length: 3, value };
}
