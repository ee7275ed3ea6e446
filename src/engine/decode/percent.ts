import { type Replacement, decodeReplacements } from './replaced.ts';
import { hexadecimalValue } from './digits.ts';
import type { Decoded } from './index.ts';

/** Parts with `%XX` escapes, each a byte; a `+` stays a plus. */
export function decodePercent(bytes: Uint8Array): Decoded[] {
  return decodeReplacements(bytes, 'percent', 0x25, readPercent);
}

function readPercent(bytes: Uint8Array, offset: number): Replacement | undefined {
  const value = hexadecimalValue(bytes, offset + 1, 2);
  return value < 0 ? undefined : { length: 3, value };
}
