import type { RuleKind } from '../model/rule.ts';
import type { RuleEntry, RuleSet } from '../model/rule-set.ts';
import { confidences, isAtLeast } from '../model/severity.ts';
import type { Found } from './found.ts';

const kindRank: Readonly<Record<RuleKind, number>> = { provider: 3, context: 2, generic: 0 };

/** The token that tells on itself, the name beside it, the shape round it, the assignment. */
export function specificity({ kind, isBroad }: Pick<RuleEntry, 'kind' | 'isBroad'>): number {
  return isBroad ? 1 : kindRank[kind];
}

/**
 * Of findings whose spans overlap, the most specific: proven before unproven, the token that tells on itself before the
 * name beside it, that before the shape round it and the generic assignment, the longer before the shorter, plain
 * before decoded, then the rule's order. `onLoss` hears of the others.
 */
export function resolveOverlaps(
  found: readonly Found[],
  ruleSet: RuleSet,
  onLoss: (loser: Found, winner: Found) => void,
): Found[] {
  const ranked = [...found].sort((a, b) => compareStrength(a, b, ruleSet) || a.start - b.start);
  const kept: Found[] = [];
  for (const item of ranked) {
    const at = insertionPoint(kept, item.start);
    const place = [at - 1, at].find(
      (index) => index in kept && kept[index].start < item.end && item.start < kept[index].end,
    );
    if (place === undefined) kept.splice(at, 0, item);
    else {
      onLoss(item, kept[place]);
      kept[place] = joinEvidence(kept[place], item, ruleSet);
    }
  }
  return kept;
}

/** A token whose own checksum speaks against it is still worth what the name beside it says of the same characters. */
function joinEvidence(winner: Found, loser: Found, ruleSet: RuleSet): Found {
  if (isAtLeast(winner.confidence, loser.confidence) || loser.start !== winner.start || loser.end !== winner.end)
    return winner;
  // Of what nothing was checked the rule that says most has the last word: a publishable key is none the worse for its
  // name.
  const { checksum, confidence } = ruleSet.load(winner.rule);
  if (checksum === undefined || confidence !== undefined) return winner;
  return { ...winner, confidence: loser.confidence, reasons: [...winner.reasons, ...loser.reasons] };
}

function compareStrength(a: Found, b: Found, ruleSet: RuleSet): number {
  return (
    Number(b.confidence === 'certain') - Number(a.confidence === 'certain') ||
    specificity(ruleSet.entry(b.rule)) - specificity(ruleSet.entry(a.rule)) ||
    b.end - b.start - (a.end - a.start) ||
    a.layer.encodings.length - b.layer.encodings.length ||
    confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) ||
    a.rule - b.rule
  );
}

/** Index of the first kept item that starts at or behind `start`; kept items do not overlap. */
function insertionPoint(kept: readonly Found[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
