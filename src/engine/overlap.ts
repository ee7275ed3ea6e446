import type { RuleKind } from '../model/rule.ts';
import type { RuleEntry, RuleSet } from '../model/rule-set.ts';
import { confidences, isAtLeast } from '../model/severity.ts';
import type { Found } from './found.ts';
import { isAboutAnother } from './ownership/another-key.ts';
import { mayBeOwned } from './ownership/may-be-owned.ts';

const kindRank: Readonly<Record<RuleKind, number>> = { provider: 3, context: 2, generic: 0 };

/**
 * Rank of what identifies the secret, strongest first: the token itself, the name beside it, the shape around it, the
 * assignment.
 */
export function specificity({ kind, isBroad }: Pick<RuleEntry, 'kind' | 'isBroad'>): number {
  return isBroad ? 1 : kindRank[kind];
}

/**
 * Keeps the most specific of findings whose spans overlap: proven before unproven, a token recognised by itself before
 * one by the name beside it, that before the shape around it and the generic assignment, then the longer, plain before
 * decoded, the service named last before it, and the rule's order. `onLoss` is called for the others.
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
      const isBetter = isNamedSince(item, kept[place], ruleSet) || isOfAnother(item, kept[place], ruleSet);
      const [winner, loser] = isBetter ? [item, kept[place]] : [kept[place], item];
      onLoss(loser, winner);
      kept[place] = joinEvidence(winner, loser, ruleSet);
    }
  }
  return kept;
}

/**
 * Whether only the names of two services speak for the same characters, and the text has turned to that of `item` since
 * it named the other: `ACME_URL=…\nZETA_KEY=…`. In one statement both may be meant: `zeta.acme.com/…?key=…`. Whoever is
 * named has more right to `ZETA_SECRET_ACCESS_KEY=…` than one whose keys are only called so, and `WIZA_API_KEY=…` is
 * not about Wiz.
 */
function isNamedSince(item: Found, kept: Found, ruleSet: RuleSet): boolean {
  if (item.start !== kept.start || item.end !== kept.end || item.confidence !== kept.confidence) return false;
  const [own, other] = [ruleSet.entry(item.rule), ruleSet.entry(kept.rule)];
  if (own.kind !== 'context' || other.kind !== 'context' || own.provider === other.provider) return false;
  if (own.isBroad !== other.isBroad) return false;
  const [name, otherName] = [lastName(item, own, ruleSet), lastName(kept, other, ruleSet)];
  const [at, otherAt] = [name.at, otherName.at];
  if (at === otherAt) return name.length > otherName.length;
  if (otherAt === -Infinity) return true;
  return at > otherAt && /[\n,;}]/.test(kept.matched.slice(otherAt, at));
}

/**
 * Whether `item` is the same value, just as sure, in a place that is not about the service of `kept`. Both must come from
 * the same text: of one that was decoded the other has other offsets.
 */
function isOfAnother(item: Found, kept: Found, ruleSet: RuleSet): boolean {
  if (item.layer !== kept.layer) return false;
  if (item.start !== kept.start || item.end !== kept.end || !isAtLeast(item.confidence, kept.confidence)) return false;
  const [own, other] = [ruleSet.entry(item.rule), ruleSet.entry(kept.rule)];
  return mayBeOwned(own) && other.kind === 'context' && !other.isBroad && isAboutAnother(kept, item, other);
}

/** Where the service is named last, counted from the end of the match: -20; -Infinity if it is not. */
function lastName(
  { matched }: Found,
  { keywords }: RuleEntry,
  ruleSet: RuleSet,
): { readonly at: number; readonly length: number } {
  const text = matched.toLowerCase();
  const names = ruleSet.serviceNames?.();
  let [at, length] = [-1, 0];
  for (const keyword of keywords.map((each) => each.toLowerCase())) {
    if (!names?.has(keyword.replace(/[^0-9a-z]/g, ''))) continue;
    const place = text.lastIndexOf(keyword);
    if (place > at || (place === at && place >= 0 && keyword.length > length)) [at, length] = [place, keyword.length];
  }
  return at < 0 ? { at: -Infinity, length: 0 } : { at: at - text.length, length };
}

/** A token with a wrong checksum is still worth what the name beside it says about the same characters. */
function joinEvidence(winner: Found, loser: Found, ruleSet: RuleSet): Found {
  if (isAtLeast(winner.confidence, loser.confidence) || loser.start !== winner.start || loser.end !== winner.end)
    return winner;
  // If nothing was checked, the rule that says most has the last word: a name beside it does not make a publishable key
  // any worse.
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

/** Index of the first kept item that starts at or after `start`. Kept items do not overlap. */
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
