import type { Candidate } from '../candidate.ts';
import { naturalness } from '../naturalness.ts';
import { generatedPart } from './generated-part.ts';

/** Bits of evidence for words from which a generated secret is no longer believed in. */
const mostBits = 8;
const longest = 400;
const hexadecimal = /^[0-9a-f-]*$/i;
/** Nothing so long is spelt with the letters a to f. */
const longestOfHexadecimalLetters = 20;

/**
 * Reads like words although the rule's secrets are generated. The part before the last separator may be a telling
 * prefix.
 */
export function rejectByNaturalness(candidate: Candidate): string | undefined {
  const { rule, secret } = candidate;
  if (rule.origin === 'chosen' || secret.length > longest) return undefined;
  const body = generatedPart(candidate);
  // The six letters of hexadecimal digits make up word-like pairs more often than chance among all letters would.
  if (hexadecimal.test(body) && (/[0-9]/.test(body) || body.length > longestOfHexadecimalLetters)) return undefined;
  const bits = naturalness(body);
  return bits > mostBits ? 'reads like words, not like a generated secret' : undefined;
}
