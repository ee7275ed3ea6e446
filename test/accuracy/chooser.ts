import { randomFrom } from '../../src/rule/sample.ts';

/** Draws from lists; the same seed draws the same. */
export class Chooser {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  one(list: readonly string[]): string {
    return list[this.below(list.length)] ?? '';
  }

  /** From words apart by blanks. */
  word(words: string): string {
    return this.one(words.split(' '));
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => String(this.below(10))).join('');
  }

  hexadecimal(count: number): string {
    return Array.from({ length: count }, () => this.below(16).toString(16)).join('');
  }

  base64(count: number): string {
    return Array.from({ length: count }, () =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charAt(this.below(64)),
    ).join('');
  }
}
