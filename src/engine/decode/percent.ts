import { type Replacement, decodeReplacements } from './replaced.ts';
import { hexadecimalValue } from './digits.ts';
import type { Decoded } from './index.ts';

/** Parts with `%XX` escapes. Longer runs of them are one UTF-8 text; a `+` stays a plus. */
export function decodePercent(bytes: Uint8Array): Decoded[] {
  return decodeReplacements(bytes, 'percent', 0x25, readPercent);
}

function readPercent(bytes: Uint8Array, offset: number): Replacement | undefined {
  const value = hexadecimalValue(bytes, offset + 1, 2);
  if (value < 0) return undefined;
  // Bytes above ASCII are kept as Latin-1: no token holds them, and the text round them stays readable.
  return { length: 3, value: String.fromCharCode(value) };
}
