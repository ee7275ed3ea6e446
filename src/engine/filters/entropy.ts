import { alphabetSize, shannonEntropy } from '../judgement/entropy.ts';
import { generatedPart } from './generated-part.ts';
import { mayBeTyped, type TypedSuspect } from './repetition.ts';

/**
 * The least share a secret must have, by length, of the entropy possible for a random text of its length and alphabet.
 * In a test of 20,000 random texts per length and alphabet, none of 28 or more characters fell below 0.7, one in 2,000
 * of 20 below 0.6, one in 1,000 of 10 below 0.5; words fall below 0.7.
 */
const leastShares: readonly { readonly longest: number; readonly share: number }[] = [
  { longest: 19, share: 0.5 },
  { longest: 27, share: 0.6 },
  { longest: Infinity, share: 0.7 },
];
/** Longer secrets are blocks whose structure speaks for them. */
const longest = 400;
/**
 * Entropy in bits of six different characters over and over, the least found in keys typed by hand (`abcdefabcdef`);
 * `deadbeef` and numbers made of two digits have less.
 */
const leastTyped = 2.5;

/** A shorter body is judged together with its prefix. */
const shortestBody = 24;

/**
 * Rejects a secret with too few different characters for a generated one of its length. A floor set by the rule takes
 * precedence.
 */
export function rejectByEntropy(suspect: TypedSuspect): string | undefined {
  const { rule, secret } = suspect;
  if (rule.entropy === 0 || secret.length > longest || (rule.entropy === undefined && rule.origin === 'chosen'))
    return undefined;
  const floor =
    rule.entropy ?? Math.min(leastOf(secret), rule.isBroad !== true && mayBeTyped(suspect) ? leastTyped : Infinity);
  const entropy = shannonEntropy(secret);
  if (entropy >= floor || (rule.entropy === undefined && isRichBehindPrefix(suspect))) return undefined;
  return `entropy ${entropy.toFixed(1)} is too low for its length (at least ${floor.toFixed(1)})`;
}

/**
 * Judges the body alone, since a prefix in capitals (`SEC` before hexadecimal digits) makes it look as if the rest were
 * drawn from all letters.
 */
function isRichBehindPrefix(suspect: TypedSuspect): boolean {
  const body = generatedPart(suspect);
  return body.length < suspect.secret.length && body.length >= shortestBody && shannonEntropy(body) >= leastOf(body);
}

function leastOf(secret: string): number {
  const share = leastShares.find((step) => secret.length <= step.longest)?.share ?? 0;
  return share * Math.log2(Math.min(alphabetSize(secret), secret.length));
}
