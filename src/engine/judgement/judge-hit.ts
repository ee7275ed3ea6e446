import type { RuleEntry } from '../../model/rule-set.ts';
import type { RuleKind, PatternRule } from '../../model/rule.ts';
import type { Confidence } from '../../model/severity.ts';
import { firstObjection } from '../filters/index.ts';
import { checkStructure, checkSum, type Proof, unproven } from '../proof/index.ts';
import { cutWord } from '../search/cut-word.ts';
import { besideLength } from '../search/match-reach.ts';
import type { PatternHit } from '../search/pattern-match.ts';
import type { SearchContext } from '../search/search-context.ts';
import { ownText } from '../text/own-text.ts';
import { latin1, secretText } from '../text/text.ts';
import { isLikelyDummy } from './chosen-secret.ts';
import { findCompanions, type FoundCompanion } from './companion.ts';
import { isMarkedUp } from './marked-up.ts';
import { isNamedBefore } from './named-before.ts';

const kindReasons: Readonly<Record<RuleKind, string>> = {
  provider: 'has the format of these secrets and of nothing else',
  context: 'the name beside it says what it is',
  generic: 'assigned to a name that says what it is',
};

/** A rule whose pattern hit. */
export interface HitRule {
  /** Of the rule, in its set. */
  readonly index: number;
  readonly rule: PatternRule;
  readonly entry: RuleEntry;
}

/** Takes a pattern's hit through proof, filters and companions, and reports what became of it. */
export function judgeHit(hitRule: HitRule, hit: PatternHit, { layer, path, events }: SearchContext): void {
  const { index, rule } = hitRule;
  const { bytes } = layer;
  const drop = (filter: string, reason: string): void =>
    events.rejected?.({ rule: index, layer, start: hit.start }, filter, reason);
  const cut = cutWord(layer, hit.start, hit.end);
  if (cut !== undefined) return drop('cut', cut);
  const secret = isAscii(hit.secret) ? ownText(hit.secret) : secretText(bytes, hit.start, hit.end);
  const proof = proofOf(rule, secret);
  const before = latin1(bytes, Math.max(0, hit.start - besideLength), hit.start);
  const after = latin1(bytes, hit.end, Math.min(bytes.length, hit.end + besideLength));
  const objection = firstObjection({ rule, secret, matched: hit.matched, path, proof, before, after });
  if (objection) return drop(objection.filter, objection.reason);
  // A rule that states how sure it is has looked at what a program saved, which nobody would save for a dummy.
  const isDummy = rule.origin === 'chosen' && rule.confidence === undefined && isLikelyDummy(secret, after);
  const isShown = rule.isBroad === true && isMarkedUp(before);
  const { parts, missing } = findCompanions(rule.companions ?? [], bytes, hit.start, hit.end);
  if (missing !== undefined) return drop('companion', `no ${missing} is near it`);
  events.found({
    rule: index,
    secret,
    matched: ownText(hit.matched),
    layer,
    from: hit.start,
    to: hit.end,
    ...layer.toBlob(hit.start, hit.end),
    confidence: isDummy || isShown ? 'low' : confidenceOf(hitRule, proof, before, parts),
    reasons: [
      kindReasons[rule.kind],
      ...(proof.reason === '' ? [] : [proof.reason]),
      ...(isDummy ? ['rather a dummy: a word, or for a host that nobody owns'] : []),
      ...(isShown ? ['a page shows it as an example, marked up by a highlighter'] : []),
      ...parts.map(({ name }) => `${name} stands near it`),
    ],
    companions: parts,
  });
}

/** A refutation or doubt by either one outweighs a proof by the other. */
function proofOf({ checksum, structure }: PatternRule, secret: string): Proof {
  const proofs = [
    checksum ? checkSum(checksum, secret) : unproven,
    structure ? checkStructure(structure, secret) : unproven,
  ];
  return (
    proofs.find(({ kind }) => kind === 'refuted' || kind === 'doubted') ??
    proofs.find(({ kind }) => kind === 'proven') ??
    proofs.find(({ reason }) => reason !== '') ??
    unproven
  );
}

/** A confidence stated by the rule holds whatever is proven: an encrypted key parses too. */
function confidenceOf(
  { rule, entry }: HitRule,
  proof: Proof,
  before: string,
  parts: readonly FoundCompanion[],
): Confidence {
  // No generated name could pass for this: the format is met, and a name says as much.
  if (proof.kind === 'doubted') return isNamedBefore(before) ? 'medium' : 'low';
  if (rule.confidence !== undefined || proof.kind === 'proven') return rule.confidence ?? 'certain';
  return parts.some(({ isUnmistakable }) => isUnmistakable === true) ? 'high' : entry.confidence;
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
