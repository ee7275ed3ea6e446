import { randomFrom } from '../../../src/rule/sample.ts';

const lowers = 'abcdefghijklmnopqrstuvwxyz';
const uppers = lowers.toUpperCase();
const figures = '0123456789';

/** Random draws from a seed. */
export class Chance {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  one<Item>(list: readonly [Item, ...Item[]]): Item {
    return list[this.below(list.length)] ?? list[0];
  }

  word(list: readonly string[]): string {
    return list[this.below(list.length)] ?? '';
  }

  isLucky(chance: number): boolean {
    return this.#random() < chance;
  }

  text(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet.charAt(this.below(alphabet.length))).join('');
  }

  digits(length: number): string {
    return this.text(figures, length);
  }

  hexadecimal(length: number): string {
    return this.text('0123456789abcdef', length);
  }

  alphanumeric(length: number): string {
    return this.text(lowers + uppers + figures, length);
  }

  base64(length: number): string {
    return this.text(`${lowers}${uppers}${figures}+/`, length);
  }
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
