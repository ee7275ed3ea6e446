import { hexadecimalValue } from './digits.ts';
import type { Replacement, ReplacementSyntax } from './replaced.ts';

/** Parts with escapes of JSON and JavaScript strings: `\n`, `\"`, `\/`, `\x41`, `\u0041`, `\u{41}`. */
export const escapes: ReplacementSyntax = { encoding: 'escape', place: 'escape', lead: 0x5c, readAt: readEscape };

const simple: ReadonlyMap<number, number> = new Map(
  [...'nrtbfv0'].map((letter, index) => [letter.charCodeAt(0), '\n\r\t\b\f\v\0'.charCodeAt(index)]),
);
/** Characters that a backslash leaves as they are. */
const literal: ReadonlySet<number> = new Set([...'"\'`\\/$'].map((character) => character.charCodeAt(0)));

function readEscape(bytes: Uint8Array, offset: number): Replacement | undefined {
  const next = bytes[offset + 1];
  if (literal.has(next)) return { length: 2, value: next };
  if (next === 0x78) return numbered(hexadecimalValue(bytes, offset + 2, 2), 4);
  if (next === 0x75)
    return bytes[offset + 2] === 0x7b
      ? bracedPoint(bytes, offset)
      : numbered(hexadecimalValue(bytes, offset + 2, 4), 6);
  const value = simple.get(next);
  return value === undefined ? undefined : { length: 2, value };
}

function numbered(point: number, length: number): Replacement | undefined {
  return point < 0 ? undefined : { length, value: point < 0x80 ? point : String.fromCharCode(point) };
}

function bracedPoint(bytes: Uint8Array, offset: number): Replacement | undefined {
  for (let count = 1; count <= 6; count++) {
    if (bytes[offset + 3 + count] !== 0x7d) continue;
    const point = hexadecimalValue(bytes, offset + 3, count);
    return point < 0 || point > 0x10ffff ? undefined : { length: count + 4, value: String.fromCodePoint(point) };
  }
  return undefined;
}
