import type { CommitReference, Finding, Occurrence } from '../model/finding.ts';
import type { RuleEntry, RuleSet } from '../model/rule-set.ts';
import { confidences } from '../model/severity.ts';
import { isTestPath } from './assignment/file-kind.ts';
import { fingerprintOf, type Hmac, identityOf } from './fingerprint.ts';
import type { Match } from './match.ts';
import { specificity } from './overlap.ts';
import { redact } from './redact.ts';

/** A match at one path; in git, at one path of one commit. */
export interface PlacedMatch {
  readonly match: Match;
  readonly path: string;
  readonly commit?: CommitReference;
  readonly objectId?: string;
}

/** Occurrences kept of one finding; a secret in ten thousand places is known well enough by then. */
const mostOccurrences = 10_000;

/**
 * Joins the places of one secret to one finding, whichever rules saw it: the most specific rule speaks for it. Findings
 * are sorted by first path, offset and rule id, occurrences by path and offset.
 */
export function joinMatches(placed: readonly PlacedMatch[], ruleSet: RuleSet, hmac: Hmac, key: string): Finding[] {
  const groups = groupBySecret(placed, ruleSet);
  const findings = [...groups].map(([identity, group]) => toFinding(identity, group, ruleSet, hmac, key));
  return findings.sort(compareFindings);
}

/** Families that hold the same value are one secret where only one of them tells on itself. */
function groupBySecret(placed: readonly PlacedMatch[], ruleSet: RuleSet): Map<string, PlacedMatch[]> {
  const speakers = new Map<string, PlacedMatch>();
  for (const item of placed) {
    const known = speakers.get(item.match.secret);
    if (!known || compareStrength(item, known, ruleSet) < 0) speakers.set(item.match.secret, item);
  }
  const groups = new Map<string, PlacedMatch[]>();
  for (const item of placed) {
    const speaker = speakers.get(item.match.secret) ?? item;
    const isOfKin = specificity(ruleSet.entry(item.match.rule)) < 3;
    const identity = identityOf(familyOf((isOfKin ? speaker : item).match.rule, ruleSet), item.match.secret);
    const group = groups.get(identity);
    if (group) group.push(item);
    else groups.set(identity, [item]);
  }
  return groups;
}

function familyOf(rule: number, ruleSet: RuleSet): string {
  return ruleSet.load(rule).family ?? ruleSet.entry(rule).provider;
}

/** Below 0 where `a` says more of the secret. */
function compareStrength({ match: a }: PlacedMatch, { match: b }: PlacedMatch, ruleSet: RuleSet): number {
  return specificity(ruleSet.entry(b.rule)) - specificity(ruleSet.entry(a.rule)) || confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) || a.rule - b.rule;
}

function toFinding(identity: string, group: readonly PlacedMatch[], ruleSet: RuleSet, hmac: Hmac, key: string): Finding {
  const speaker = group.reduce((best, item) => (compareStrength(item, best, ruleSet) < 0 ? item : best)).match;
  const rule = ruleSet.load(speaker.rule);
  const entry = ruleSet.entry(speaker.rule);
  const occurrences = sortedOccurrences(group);
  const isTest = isTestCredential(entry, occurrences);
  return {
    ruleId: rule.id,
    ruleName: rule.name,
    ruleKind: rule.kind,
    provider: rule.provider,
    description: rule.description,
    severity: isTest ? 'low' : entry.severity,
    ...(isTest && { isTestCredential: true }),
    confidence: speaker.confidence,
    reasons: isTest ? [...speaker.reasons, tellTest(occurrences)] : speaker.reasons,
    secret: speaker.secret,
    redacted: redact(speaker.secret, rule.kind === 'provider' ? entry.keywords : []),
    fingerprint: fingerprintOf(hmac, key, identity),
    rotate: rule.rotate,
    references: rule.references,
    occurrences: occurrences.slice(0, mostOccurrences),
    occurrenceCount: occurrences.length,
  };
}

/** What only its surroundings give away, and that in tests and documentation alone, opens nothing that matters. */
function isTestCredential(entry: RuleEntry, occurrences: readonly Occurrence[]): boolean {
  return specificity(entry) < 2 && occurrences.every(({ path }) => isTestPath(path));
}

function tellTest(occurrences: readonly Occurrence[]): string {
  const files = new Set(occurrences.map(({ path }) => path)).size;
  return files > 1 ? `a test credential: it stands in ${files} tests, examples or documents and nowhere else` : 'a test credential: it stands in a test, an example or a document';
}

function sortedOccurrences(group: readonly PlacedMatch[]): Occurrence[] {
  return group.map(toOccurrence).sort((a, b) => compareText(a.path, b.path) || a.byteOffset - b.byteOffset || compareText(a.commit?.date ?? '', b.commit?.date ?? '') || compareText(a.objectId ?? '', b.objectId ?? ''));
}

function toOccurrence({ match, path, commit, objectId }: PlacedMatch): Occurrence {
  const { region, excerpt, decoded, companions, allowed } = match;
  return { path, ...region, excerpt, decoded, companions, ...(commit && { commit }), ...(objectId !== undefined && { objectId }), ...(allowed && { allowed }) };
}

function compareFindings(a: Finding, b: Finding): number {
  const [first] = a.occurrences;
  const [second] = b.occurrences;
  return compareText(first.path, second.path) || first.byteOffset - second.byteOffset || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint);
}

/** By code unit, so that no locale changes the order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
