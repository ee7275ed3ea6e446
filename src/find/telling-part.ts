import type { ValueForm } from './value-forms.ts';

/** Shorter lines of a key are shared with other keys: the last one, and what stands before and behind the key. */
const shortestLine = 20;
const mixed = /^(?=.*\d)(?=.*[A-Za-z]).{10,}$/s;
const shortestPhrase = 20;

/**
 * The value unchanged; of one with several lines the one in the middle, since keys of one kind begin alike. None for
 * what may stand anywhere by chance: a short value, or a word.
 */
export function tellingPartOf(value: string): readonly ValueForm[] {
  const lines = value.split(/\r?\n/).filter((line) => line.length >= shortestLine && !line.startsWith('-----'));
  const part = value.includes('\n') ? (lines[lines.length >> 1] ?? '') : value;
  return mixed.test(part) || part.length >= shortestPhrase ? [{ bytes: Buffer.from(part), decoded: [] }] : [];
}
