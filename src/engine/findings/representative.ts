import type { RuleSet } from '../../model/rule-set.ts';
import { confidences } from '../../model/severity.ts';
import type { Match } from '../match/match.ts';
import type { PlacedMatch } from '../match/placed-match.ts';
import { specificity } from '../overlap.ts';
import { plainForm } from '../text/plain-form.ts';

/** Which of a match's rules is asked: the one it goes by, or the one that found it. */
export type RuleOfMatch = (match: Match) => number;

/**
 * Negative if `a` rather than `b` should represent the secret that both are. A match that is rather a dummy comes after
 * any other: which finding a secret makes must not depend on whether such places are shown.
 */
export function compareRepresentatives(
  { match: a }: PlacedMatch,
  { match: b }: PlacedMatch,
  ruleSet: RuleSet,
  ruleOf: RuleOfMatch,
): number {
  return (
    Number(a.confidence === 'low') - Number(b.confidence === 'low') ||
    specificity(ruleSet.entry(ruleOf(b))) - specificity(ruleSet.entry(ruleOf(a))) ||
    confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) ||
    (a.secret === b.secret ? 0 : Number(isEncoded(a)) - Number(isEncoded(b))) ||
    ruleOf(a) - ruleOf(b)
  );
}

/** Of a secret and its base64, the secret is what helps. */
function isEncoded({ secret }: Match): boolean {
  return plainForm(secret) !== secret;
}
