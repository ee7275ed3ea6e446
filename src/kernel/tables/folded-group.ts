import { foldMask } from './table-layout.ts';

/** A folded byte has six bits, written as a character from the blank to `_`. */
const firstCharacter = 0x20;

/** Four bytes as a number of 24 bits. */
export function groupAt(bytes: Uint8Array, at: number): number {
  return (
    sixBits(bytes[at]) | (sixBits(bytes[at + 1]) << 6) | (sixBits(bytes[at + 2]) << 12) | (sixBits(bytes[at + 3]) << 18)
  );
}

function sixBits(byte: number): number {
  return (byte & 0x1f) | ((byte & 0x40) >> 1);
}

/** Writes a group as four characters: letters as capitals, digits as they are. */
export function writeGroup(group: number): string {
  return String.fromCharCode(...[0, 6, 12, 18].map((shift) => ((group >>> shift) & 63) + firstCharacter));
}

/** Reads the group written at an index, as the four folded bytes that the kernel compares. */
export function readGroup(text: string, at: number): number {
  let value = 0;
  for (let index = 0; index < 4; index++) value |= foldedByte(text.charCodeAt(at + index)) << (8 * index);
  return value >>> 0;
}

function foldedByte(character: number): number {
  return (character < 0x40 ? character - firstCharacter : character) & foldMask & 0xff;
}
