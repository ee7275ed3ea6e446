import { codeAt } from '../characters.ts';
import { familyOfWord } from '../name/family.ts';
import type { Name } from '../name/name.ts';

/** What a name may call several secrets. */
const collections: ReadonlySet<string> = new Set(['fallbacks', 'lists', 'pools', 'values']);

/** Whether the words of a name announce several secrets: `API_KEYS`, `unseal_keys_b64`, `SECRET_KEY_FALLBACKS`. */
export function isPlural(words: readonly string[]): boolean {
  const last = words.findLastIndex((word) => familyOfWord(word) !== undefined);
  const word = words[last];
  if (word === undefined) return false;
  return (word.endsWith('s') && !word.endsWith('pass')) || collections.has(words[last + 1] ?? '');
}

const [small, capital] = [115, 83];

/**
 * Whether the letter behind the stem that ends at `stemEnd`, or the last one of the name, is an `s`: most names end
 * here.
 */
export function endsInPlural(window: string, stemEnd: number, { end }: Name): boolean {
  return isS(codeAt(window, stemEnd)) || (end > stemEnd && isS(codeAt(window, end - 1)));
}

const isS = (code: number): boolean => code === small || code === capital;
