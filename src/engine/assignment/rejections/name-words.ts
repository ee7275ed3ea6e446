import type { Evidence } from '../evidence.ts';
import { setOf } from './words.ts';

// What rejections by a name ask of it.

/** Candidates that are no mere names are not judged by their name. */
export function isExempt({ kind }: Evidence['candidate']): boolean {
  return kind === 'user-password' || kind === 'flag' || kind === 'command';
}

const modifiers = setOf(
  'string str char const var let val final static readonly auto object any bytes byte void private protected internal def',
);

/** Not those of source code: types and the like say nothing of what is kept. */
export function qualifiersOf({ qualifier }: Evidence['candidate']): readonly string[] {
  return qualifier === ''
    ? []
    : qualifier
        .toLowerCase()
        .split(/[ \t]/)
        .filter((word) => !modifiers.has(word));
}

const digitNine = 0x39;

/** Digits at the end are numbering. */
export function lastWord(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length > 1 && last.charCodeAt(0) <= digitNine && /^\d+$/.test(last)
    ? (words[words.length - 2] ?? '')
    : last;
}
