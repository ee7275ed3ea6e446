import { countItemsBefore } from '../foundation/binary-search.ts';
import { addToGroup } from '../foundation/groups.ts';
import { foldName, type RuleEntry, type RuleSet } from '../model/rule-set.ts';
import type { RuleKind } from '../model/rule.ts';
import { confidences, isAtLeast } from '../model/severity.ts';
import type { Found } from './match/found.ts';
import { KeptFindings } from './match/kept-findings.ts';
import { isAboutAnother } from './ownership/another-key.ts';
import { plainTextOf } from './ownership/entry.ts';
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
export function resolveOverlaps(found: readonly Found[], ruleSet: RuleSet, onLoss: LossListener): Found[] {
  return found.some(({ layer }) => layer.unpacked)
    ? resolveUnpacked(found, ruleSet, onLoss)
    : resolvePlaced(found, ruleSet, onLoss);
}

type LossListener = (loser: Found, winner: Found) => void;

/**
 * Everything found in a compressed text has the same span in the blob, that of the whole text, so places within the
 * text are compared. What is found in it wins over a finding that takes the whole for a secret.
 */
function resolveUnpacked(found: readonly Found[], ruleSet: RuleSet, onLoss: LossListener): Found[] {
  const inner: Found[] = [];
  for (const group of groupByText(found).values()) {
    const originals = new Map(group.map((item) => [placedWithin(item), item]));
    const original = (item: Found): Found => originals.get(item) ?? { ...item, ...placeInBlob(item) };
    const kept = resolvePlaced([...originals.keys()], ruleSet, (loser, winner) =>
      onLoss(original(loser), original(winner)),
    );
    inner.push(...kept.map(original));
  }
  inner.sort(comparePlaces);
  const outer = found.filter((item) => {
    if (item.layer.unpacked) return false;
    const winner = overlapping(inner, item);
    if (winner) onLoss(item, winner);
    return !winner;
  });
  return [...resolvePlaced(outer, ruleSet, onLoss), ...inner].sort(comparePlaces);
}

function groupByText(found: readonly Found[]): ReadonlyMap<object, Found[]> {
  const groups = new Map<object, Found[]>();
  for (const item of found) {
    const { unpacked } = item.layer;
    if (unpacked) addToGroup(groups, unpacked.text, item);
  }
  return groups;
}

function placedWithin(item: Found): Found {
  return { ...item, ...item.layer.unpacked?.toText(item.from, item.to) };
}

function placeInBlob({ layer, from, to }: Found): Pick<Found, 'start' | 'end'> {
  return layer.toBlob(from, to);
}

function comparePlaces(a: Found, b: Found): number {
  return a.start - b.start || a.end - b.end;
}

/** The one that overlaps `item`, next to where it belongs in the sorted list. */
function overlapping(sorted: readonly Found[], item: Found): Found | undefined {
  const at = countItemsBefore(sorted, ({ start }) => start < item.start);
  return sorted.slice(Math.max(0, at - 1), at + 1).find(({ start, end }) => start < item.end && item.start < end);
}

function resolvePlaced(found: readonly Found[], ruleSet: RuleSet, onLoss: LossListener): Found[] {
  const ranked = [...found].sort((a, b) => compareStrength(a, b, ruleSet) || a.start - b.start);
  const kept = new KeptFindings();
  for (const item of ranked) {
    const place = kept.overlapping(item);
    const known = place && kept.at(place);
    if (!place || !known) kept.add(item);
    else {
      const isMeant = isMeantByName(item, known, ruleSet);
      const isBetter =
        isMeant ||
        isNamedSince(item, known, ruleSet) ||
        isOfAnother(item, known, ruleSet) ||
        isSurer(item, known, ruleSet);
      const [winner, loser] = isBetter
        ? [isMeant ? { ...item, confidence: known.confidence } : item, known]
        : [known, item];
      onLoss(loser, winner);
      kept.replace(place, joinEvidence(winner, loser, ruleSet));
    }
  }
  return kept.list();
}

/**
 * Whether both rules claim the same characters only because their service is named before them, and the service of
 * `item` is named last, in a statement of its own: `ACME_URL=…\nZETA_KEY=…`. Within one statement either may be meant:
 * `zeta.acme.com/…?key=…`. A service that is named takes precedence over one that only has such keys
 * (`ZETA_SECRET_ACCESS_KEY=…`), and a longer name over a shorter one: `WIZA_API_KEY=…` is not about Wiz.
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
 * Whether two services have tokens that look alike, and only the service of `item` is named beside this one:
 * `payplug … sk_live_…`, although Stripe's keys begin in the same way.
 */
function isMeantByName(item: Found, kept: Found, ruleSet: RuleSet): boolean {
  if (item.layer !== kept.layer || item.start !== kept.start || item.end !== kept.end) return false;
  const [own, other] = [ruleSet.entry(item.rule), ruleSet.entry(kept.rule)];
  if (own.kind !== 'context' || own.isBroad || own.value?.isUnmarked !== false) return false;
  if (other.kind !== 'provider' || other.provider === own.provider || isProven(kept, ruleSet)) return false;
  return !foldName(item.matched.replace(item.secret, ' ')).includes(foldName(other.provider));
}

/**
 * Whether `item` is the same value with at least the same confidence, and its place is not about the service of `kept`.
 * Both must come from the same text, since a decoded text has offsets of its own.
 */
function isOfAnother(item: Found, kept: Found, ruleSet: RuleSet): boolean {
  if (item.layer !== kept.layer) return false;
  if (item.start !== kept.start || item.end !== kept.end || !isAtLeast(item.confidence, kept.confidence)) return false;
  const [own, other] = [ruleSet.entry(item.rule), ruleSet.entry(kept.rule)];
  return mayBeOwned(own) && other.kind === 'context' && !other.isBroad && isAboutAnother(kept, item, other);
}

/** Shorter values may be a word in base64. */
const shortestSure = 20;

/**
 * Whether the surroundings of a value give it low confidence while its name says that it is a secret. If the value is
 * base64, the surroundings say more than the name: they know what is encoded.
 */
function isSurer(item: Found, kept: Found, ruleSet: RuleSet): boolean {
  if (item.start !== kept.start || item.end !== kept.end || item.layer !== kept.layer) return false;
  if (kept.confidence !== 'low' || item.confidence === 'low') return false;
  if (kept.secret.length < shortestSure || plainTextOf(kept.secret) !== undefined) return false;
  return ruleSet.entry(item.rule).kind === 'generic' && ruleSet.entry(kept.rule).isBroad === true;
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
    if (!names?.has(foldName(keyword))) continue;
    const place = text.lastIndexOf(keyword);
    if (place > at || (place === at && place >= 0 && keyword.length > length)) [at, length] = [place, keyword.length];
  }
  return at < 0 ? { at: -Infinity, length: 0 } : { at: at - text.length, length };
}

/** A token with a wrong checksum still has the confidence that the name beside it gives to the same characters. */
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
    Number(isProven(b, ruleSet)) - Number(isProven(a, ruleSet)) ||
    specificity(ruleSet.entry(b.rule)) - specificity(ruleSet.entry(a.rule)) ||
    b.end - b.start - (a.end - a.start) ||
    a.layer.encodings.length - b.layer.encodings.length ||
    confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) ||
    a.rule - b.rule
  );
}

/** Certain, or of a proven structure by a rule that states its confidence itself and is therefore never certain. */
function isProven({ confidence, rule }: Found, ruleSet: RuleSet): boolean {
  if (confidence === 'certain') return true;
  const { structure, confidence: stated } = ruleSet.load(rule);
  return structure !== undefined && stated !== undefined && confidence === stated;
}
