import { wordFlags } from '../../known-words.ts';
import { edge } from './byte-sets.ts';
import type { GateText } from './gate-text.ts';
import { nameStart } from './word.ts';

const mostWords = 24;

/** What is known of words, and which of them a name must not hold. */
export interface NameScope {
  /**
   * Bits of `wordFlags`. Lower half: words that must be nowhere in the name. Upper half: words that must not be right
   * before its last one.
   */
  readonly masks: number;
  flagsOf(word: string): number;
}

/**
 * Whether the words of a name say that its value is not a secret. The byte at `start` is part of the name, which ends
 * at `end`.
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
 * The words of a name, in lower case. A word begins after a mark, at a capital after a small letter, at the last
 * capital of a run, and where digits begin or end.
 */
function wordsOf(name: string): readonly string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}
