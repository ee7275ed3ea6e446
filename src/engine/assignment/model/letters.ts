import { bitsOfPair } from '../../judgement/naturalness.ts';

/** Statistics of the letters in a value and of how they follow each other. */
export interface Letters {
  readonly letters: number;
  /** Evidence that a person wrote it, in bits per pair of letters. */
  readonly bits: number;
  readonly longestConsonants: number;
  /** Share of vowels among the letters. */
  readonly vowelShare: number;
}

const counted = 128;
const letterA = 97;
/** a, e, i, o, u, y */
const vowelBits = (1 << 0) | (1 << 4) | (1 << 8) | (1 << 14) | (1 << 20) | (1 << 24);

export function lettersOf(value: string): Letters {
  let letters = 0;
  let vowels = 0;
  let pairs = 0;
  let bits = 0;
  let consonants = 0;
  let longest = 0;
  let previous = -1;
  const end = Math.min(value.length, counted);
  for (let index = 0; index < end; index++) {
    const letter = (value.charCodeAt(index) | 0x20) - letterA;
    if (letter < 0 || letter > 25) {
      previous = -1;
      consonants = 0;
      continue;
    }
    letters++;
    const isVowel = ((vowelBits >> letter) & 1) === 1;
    if (isVowel) vowels++;
    consonants = isVowel ? 0 : consonants + 1;
    if (consonants > longest) longest = consonants;
    if (previous >= 0) {
      pairs++;
      bits += bitsOfPair(previous, letter);
    }
    previous = letter;
  }
  return {
    letters,
    bits: pairs === 0 ? 0 : bits / pairs,
    longestConsonants: longest,
    vowelShare: letters === 0 ? 0 : vowels / letters,
  };
}
