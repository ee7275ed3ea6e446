import { addToGroup } from '../foundation/groups.ts';
import { compareText } from '../foundation/order.ts';
import type { CommitReference, Finding, Occurrence } from '../model/finding.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Rule, StructureName } from '../model/rule.ts';
import { confidences } from '../model/severity.ts';
import { isSharedKey } from './examples/shared-keys.ts';
import { isTestPath } from './examples/test-path.ts';
import { fingerprintOf, type Hmac, identityOf } from './fingerprint.ts';
import { finderOf, type Match } from './match/match.ts';
import { specificity } from './overlap.ts';
import { invalidityOf } from './proof/jwt-validity.ts';
import { redact } from './redact.ts';
import { plainForm } from './text/plain-form.ts';

/** A match at one path; in git, at one path of one commit. */
export interface PlacedMatch {
  readonly match: Match;
  readonly path: string;
  readonly commit?: CommitReference;
  readonly objectId?: string;
}

/** At most this many occurrences of one finding are kept: a secret in ten thousand places is known well enough. */
const mostOccurrences = 10_000;

export interface JoinOptions {
  readonly ruleSet: RuleSet;
  readonly hmac: Hmac;
  readonly fingerprintKey: string;
  /** Takes the folders above the root off a path, since those do not make a file a test. */
  readonly fromRoot: (path: string) => string;
  /** As `YYYY-MM-DD`; asked for tokens that expire. */
  readonly today: () => string;
}

/**
 * Joins all places of one secret into one finding, whichever rules saw it and however it is encoded there: the most
 * specific rule speaks for it.
 * Findings are sorted by first path, offset and rule id, occurrences by path and offset.
 */
export function joinMatches(
  placed: readonly PlacedMatch[],
  { ruleSet, hmac, fingerprintKey, fromRoot, today }: JoinOptions,
): Finding[] {
  const groups = groupBySecret(placed, ruleSet);
  const tests = new Map<string, boolean>();
  // Many places share one file: asking for each took a tenth of a second for 100,000 of them.
  const isTest = (path: string): boolean => {
    const known = tests.get(path) ?? isTestPath(fromRoot(path));
    tests.set(path, known);
    return known;
  };
  const findings = [...groups].map(([identity, group]) =>
    toFinding(group, ruleSet, fingerprintOf(hmac, fingerprintKey, identity), { isTest, today }),
  );
  return findings.sort(compareFindings);
}

/**
 * Families that hold the same value are one secret if only one of them can be recognised by itself. The rule that found
 * it decides, since a service's name may be beside it in one place and not in another. If the names of two services are
 * beside it and it can be recognised as neither's, it opens both and has to be changed at each.
 */
function groupBySecret(placed: readonly PlacedMatch[], ruleSet: RuleSet): Map<string, PlacedMatch[]> {
  const forms = new Map<string, string>();
  for (const { match } of placed) if (!forms.has(match.secret)) forms.set(match.secret, plainForm(match.secret));
  const formOf = ({ match: { secret } }: PlacedMatch): string => forms.get(secret) ?? secret;
  const speakers = new Map<string, PlacedMatch>();
  for (const item of placed) {
    const known = speakers.get(formOf(item));
    if (!known || compareStrength(item, known, ruleSet, finderOf) < 0) speakers.set(formOf(item), item);
  }
  const groups = new Map<string, PlacedMatch[]>();
  for (const item of placed) {
    const speaker = speakers.get(formOf(item)) ?? item;
    const rank = rankOf(item, ruleSet);
    const isOfKin = rank < 2 || (rank === 2 && rankOf(speaker, ruleSet) > 2);
    const identity = identityOf(familyOf(finderOf((isOfKin ? speaker : item).match), ruleSet), item.match.secret);
    addToGroup(groups, identity, item);
  }
  return groups;
}

function rankOf({ match }: PlacedMatch, ruleSet: RuleSet): number {
  return specificity(ruleSet.entry(finderOf(match)));
}

function familyOf(rule: number, ruleSet: RuleSet): string {
  return ruleSet.load(rule).family ?? ruleSet.entry(rule).provider;
}

/**
 * Negative if `a` says more about the secret than `b`. A match that is rather a dummy says less than any other: which
 * finding a secret makes must not depend on whether such places are shown.
 */
function compareStrength(
  { match: a }: PlacedMatch,
  { match: b }: PlacedMatch,
  ruleSet: RuleSet,
  ruleOf: (match: Match) => number,
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

const sharedKey = 'everybody has it, for a guide or a project published it';

function toFinding(
  group: readonly PlacedMatch[],
  ruleSet: RuleSet,
  fingerprint: string,
  { isTest, today }: { readonly isTest: (path: string) => boolean; readonly today: () => string },
): Finding {
  const speaker = group.reduce((best, item) =>
    compareStrength(item, best, ruleSet, ({ rule: own }) => own) < 0 ? item : best,
  ).match;
  const rule = ruleSet.load(speaker.rule);
  const entry = ruleSet.entry(speaker.rule);
  const occurrences = sortedOccurrences(group);
  const isTestOnly = group.every(({ match, path }) => match.isInTest === true || isTest(path));
  const harmless = isSharedKey(speaker.secret) ? sharedKey : invalidityOf(speaker.secret, today);
  return {
    ruleId: rule.id,
    ruleName: rule.name,
    ruleKind: rule.kind,
    provider: rule.provider,
    description: rule.description,
    severity: harmless !== undefined || (isTestOnly && opensNothing(rule)) ? 'low' : entry.severity,
    confidence: speaker.confidence,
    isTestOnly,
    reasons: harmless === undefined ? speaker.reasons : [...speaker.reasons, harmless],
    secret: speaker.secret,
    redacted: redact(speaker.secret, rule.kind === 'provider' ? entry.keywords : []),
    fingerprint,
    rotate: rule.rotate,
    references: rule.references,
    occurrences: occurrences.slice(0, mostOccurrences),
    occurrenceCount: occurrences.length,
  };
}

/**
 * In tests and documentation, keys and secrets that only their surroundings give away are made up; a token that names
 * its provider may have slipped in.
 */
function opensNothing({ kind, provider, structure, isBroad }: Rule): boolean {
  return (
    kind !== 'provider' ||
    isBroad === true ||
    (structure !== undefined && keyStructures.has(structure)) ||
    keyProviders.has(provider)
  );
}

const keyStructures: ReadonlySet<StructureName> = new Set(['pem', 'openssh', 'putty', 'pgp']);

/** Rules for keys in forms that have no structure to check, such as XML, JSON and PKCS #12. */
const keyProviders: ReadonlySet<string> = new Set(['private-key', 'jwk']);

/** Each place once, though two rules may have found it. */
function sortedOccurrences(group: readonly PlacedMatch[]): Occurrence[] {
  const sorted = group
    .map(toOccurrence)
    .sort(
      (a, b) =>
        compareText(a.path, b.path) ||
        a.byteOffset - b.byteOffset ||
        compareText(a.commit?.date ?? '', b.commit?.date ?? '') ||
        compareText(a.objectId ?? '', b.objectId ?? ''),
    );
  return sorted.filter((item, index) => index === 0 || !isSamePlace(item, sorted[index - 1]));
}

function isSamePlace(a: Occurrence, b: Occurrence): boolean {
  return (
    a.byteOffset === b.byteOffset &&
    a.path === b.path &&
    a.objectId !== undefined &&
    a.decoded.length === 0 &&
    a.objectId === b.objectId &&
    a.commit?.id === b.commit?.id &&
    a.byteLength === b.byteLength
  );
}

function toOccurrence({ match, path, commit, objectId }: PlacedMatch): Occurrence {
  const { region, excerpt, decoded, companions, allowed, unheardAllow } = match;
  return {
    path,
    ...region,
    excerpt,
    decoded,
    companions,
    ...(commit && { commit }),
    ...(objectId !== undefined && { objectId }),
    ...(allowed && { allowed }),
    ...(unheardAllow !== undefined && { unheardAllow }),
  };
}

function compareFindings(a: Finding, b: Finding): number {
  const [first] = a.occurrences;
  const [second] = b.occurrences;
  return (
    compareText(first.path, second.path) ||
    first.byteOffset - second.byteOffset ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
