import type { Evidence } from '../evidence/evidence.ts';

const shortestNoted = 20;
/** The line of a note up to the value: `Client Secret `, `- shop API key `. */
const noteBefore =
  /^[\s>*#-]{0,8}(?:[a-z]{2,20} ){0,2}(?:client|consumer|api|access|auth|app|application|secret|refresh|bearer|private) ?(?:secret|key|token)[ \t]{1,8}$/i;

/** `Client Secret x7Gh…`: a line of a note that is nothing but the name of a credential and a random value. */
export function isNoted({ candidate, isOpaque, shape, surroundings: { line } }: Evidence): boolean {
  const { kind, value, separator } = candidate;
  if (kind !== 'phrase' || separator !== 'blank' || shape.length < shortestNoted || !isOpaque) return false;
  if (shape.digits < 2 || shape.uppers < 2 || shape.lowers < 2) return false;
  const note = line.trimEnd();
  return note.endsWith(value) && noteBefore.test(note.slice(0, -value.length));
}
