import type { Evidence } from '../evidence/evidence.ts';
import type { Shape } from '../evidence/shape.ts';

const shortestNoted = 20;
const shortestWithoutCapitals = 24;
/** The line of a note up to the value: `Client Secret `, `- shop API key `, `shop API token - '`. */
const noteBefore =
  /^[\s>*#-]{0,8}(?:[a-z][\w.-]{1,24} ){0,2}(?:client|consumer|api|access|auth|app|application|secret|refresh|bearer|private)[ _-]?(?:secret|key|token)[ \t]{1,8}(?:- ?["'`]?)?$/i;
/** `shop token - '`: the word alone is enough for a value in quotes, if it has no question mark, which no token has. */
const quotedNoteBefore = /^[\s>*#-]{0,8}[a-z][\w.-]{1,32} (?:secret|key|token)[ \t]{1,4}-[ \t]{1,4}["'`]$/i;

/** `Client Secret x7Gh…`: a line of a note that is nothing but the name of a credential and a random value. */
export function isNoted({ candidate, isOpaque, shape, surroundings: { line } }: Evidence): boolean {
  const { kind, value, separator } = candidate;
  if (kind !== 'phrase' || separator !== 'blank' || !isOpaque || !isGenerated(shape)) return false;
  const note = line.trimEnd().replace(/["'`]$/, '');
  if (!note.endsWith(value)) return false;
  const before = note.slice(0, -value.length);
  return noteBefore.test(before) || (quotedNoteBefore.test(before) && !value.includes('?'));
}

function isGenerated({ length, digits, uppers, lowers }: Shape): boolean {
  if (digits < 2) return false;
  return uppers >= 2 && lowers >= 2 ? length >= shortestNoted : length >= shortestWithoutCapitals;
}
