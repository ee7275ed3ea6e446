import { blank, inWord } from './byte-sets.ts';

const mostBlanks = 40;

export const codeOf = (character: string): number => character.charCodeAt(0);

/** A text as the assignment gate reads it. Outside of it every byte is a line end. */
export class GateText {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  at(index: number): number {
    return index < this.bytes.length ? this.bytes[index] : 10;
  }

  is(set: Uint8Array, index: number): boolean {
    return set[this.at(index)] === 1;
  }

  /** Whether the byte is one of these characters. */
  isAny(characters: string, index: number): boolean {
    return characters.includes(String.fromCharCode(this.at(index)));
  }

  /** Skips bytes of a set, `most` of them at most. */
  skip(set: Uint8Array, from: number, most: number): number {
    let at = from;
    while (at < from + most && this.is(set, at)) at++;
    return at;
  }

  skipBlanks(from: number): number {
    return this.skip(blank, from, mostBlanks);
  }

  /** In lower case. */
  folded(index: number, length: number): string {
    return this.exact(index, length).toLowerCase();
  }

  exact(index: number, length: number): string {
    return String.fromCharCode(...this.bytes.subarray(index, index + length));
  }

  /** Letters, digits, `_` and `$`. */
  isInWord(index: number): boolean {
    return this.is(inWord, index);
  }
}
