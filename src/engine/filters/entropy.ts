import type { Candidate } from '../candidate.ts';
import { alphabetSize, shannonEntropy } from '../entropy.ts';

/**
 * Of the entropy a random text of its length and alphabet could have, the least a secret must have. Of 20,000 random
 * texts a length and alphabet, none of 24 or more characters fell below 0.66, one in 600 digits of 20 below 0.7, one in
 * 50 digits of 16 below 0.6; words fall below 0.7.
 */
const leastShare = 0.7;
const leastShareOfShort = 0.5;
/** Characters up to which a secret is short. */
const short = 19;
/** Longer secrets are blocks whose structure speaks for them. */
const longest = 400;

/** Too few different characters for a generated secret of this length; a rule's own floor goes before. */
export function rejectByEntropy({ rule, secret }: Candidate): string | undefined {
  if (rule.entropy === 0 || secret.length > longest || (rule.entropy === undefined && rule.origin === 'chosen')) return undefined;
  const share = secret.length <= short ? leastShareOfShort : leastShare;
  const floor = rule.entropy ?? share * Math.log2(Math.min(alphabetSize(secret), secret.length));
  const entropy = shannonEntropy(secret);
  return entropy < floor ? `entropy ${entropy.toFixed(1)} is too low for its length (at least ${floor.toFixed(1)})` : undefined;
}
