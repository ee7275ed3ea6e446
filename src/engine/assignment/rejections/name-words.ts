import type { Evidence } from '../evidence/evidence.ts';
import { setOf } from './words.ts';

// What the rejections by name ask about a name.

/** Candidates that consist of more than a name and a value are not judged by their name. */
export function isExempt({ kind }: Evidence['candidate']): boolean {
  return kind === 'user-password' || kind === 'flag' || kind === 'command';
}

const modifiers = setOf(
  'string str char const var let val final static readonly auto object any bytes byte void private protected internal def',
);

/** Words before the name, without types and modifiers of source code, which say nothing about the value. */
export function qualifiersOf({ qualifier }: Evidence['candidate']): readonly string[] {
  return qualifier === ''
    ? []
    : qualifier
        .toLowerCase()
        .split(/[ \t]/)
        .filter((word) => !modifiers.has(word));
}

const digitNine = 0x39;

/** The last word of a name; digits at the end are numbering and do not count, nor does `Async` of a call. */
export function lastWord(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  if (last === 'async' && words.length > 1) return words[words.length - 2] ?? '';
  return words.length > 1 && last.charCodeAt(0) <= digitNine && /^\d+$/.test(last)
    ? (words[words.length - 2] ?? '')
    : last;
}
