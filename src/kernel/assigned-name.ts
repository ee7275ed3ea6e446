import { nameStart } from './assigned-word.ts';
import { edge } from './byte-sets.ts';
import type { GateText } from './gate-text.ts';
import { wordFlags } from './known-words.ts';

const mostWords = 24;

/** What is known of words and asked of a name. */
export interface NameScope {
  /**
   * Bits of `wordFlags`: in the lower half of words that stand nowhere in it, in the upper one of words that do not
   * stand before the last.
   */
  readonly masks: number;
  flagsOf(word: string): number;
}

/**
 * Whether the words of a name, of which the bytes at `start` are a part and which ends at `end`, say that its value is
 * no secret.
 */
export function isNamedOtherwise(text: GateText, start: number, end: number, { masks, flagsOf }: NameScope): boolean {
  const from = nameStart(text, start);
  let first = from;
  while (first < start && text.is(edge, first)) first++;
  const isDashed = text.exact(from, first - from).includes('-');
  const words = wordsOf(text.exact(first, end - first));
  if (words.length > mostWords) return false;
  const flags = words.map((word) => (/^[a-z]/.test(word) ? flagsOf(word) : 0));
  const all = flags.reduce((joined, each) => joined | each, 0);
  const beforeLast = flags.at(-2) ?? 0;
  if ((all & masks & 0xffff) !== 0 || (beforeLast & (masks >>> 16)) !== 0) return true;
  if (words.length > 1 && (flags[0] & wordFlags.first) !== 0) return true;
  const last = /^[0-9]/.test(words.at(-1) ?? '') ? beforeLast : (flags.at(-1) ?? 0);
  return !isDashed && ((all & wordFlags.undashed) !== 0 || (last & wordFlags.last) !== 0);
}

/**
 * In lower case. They begin behind a mark, at a capital behind a small letter, at the last capital of a run, where
 * digits begin or end.
 */
function wordsOf(name: string): readonly string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}
