import { compareText } from '../../foundation/order.ts';
import type { Finding } from '../../model/finding.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { Rule, StructureName } from '../../model/rule.ts';
import { packagedReason } from '../examples/packages.ts';
import { isSharedKey } from '../examples/shared-keys.ts';
import type { PlacedMatch } from '../match/placed-match.ts';
import { invalidityOf } from '../proof/structures/jwt-validity.ts';
import { occurrencesOf } from './occurrences.ts';
import { redact } from './redact.ts';
import { compareRepresentatives } from './representative.ts';

/** At most this many occurrences of one finding are kept: a secret in ten thousand places is known well enough. */
const mostOccurrences = 10_000;

const publishedReason = 'everybody has it, for a guide or a project published it';

/** The matches of one secret, and what identifies it. */
export interface SecretMatches {
  readonly matches: readonly PlacedMatch[];
  readonly fingerprint: string;
}

/** What is asked about a secret's places and its time. */
export interface FindingContext {
  /** Whether the file at a path is a test. */
  readonly isTest: (path: string) => boolean;
  /** Whether the file at a path came with a package. */
  readonly isPackaged: (path: string) => boolean;
  /** As `YYYY-MM-DD`; asked for tokens that expire. */
  readonly today: () => string;
}

/** Makes the finding for one secret. */
export function toFinding(
  { matches, fingerprint }: SecretMatches,
  ruleSet: RuleSet,
  { isTest, isPackaged, today }: FindingContext,
): Finding {
  const representative = matches.reduce((best, item) =>
    (compareRepresentatives(item, best, ruleSet, ({ rule: own }) => own) || comparePlaces(item, best)) < 0
      ? item
      : best,
  ).match;
  const { secret, confidence, reasons } = representative;
  const rule = ruleSet.load(representative.rule);
  const entry = ruleSet.entry(representative.rule);
  const occurrences = occurrencesOf(matches);
  const [first, ...others] = occurrences.slice(0, mostOccurrences);
  if (!first) throw new RangeError('a secret has no place');
  const isTestOnly = matches.every(({ match, path }) => match.isInTest === true || isTest(path));
  const harmless = isSharedKey(secret)
    ? publishedReason
    : (invalidityOf(secret, today) ?? (matches.every(({ path }) => isPackaged(path)) ? packagedReason : undefined));
  return {
    ruleId: rule.id,
    ruleName: rule.name,
    ruleKind: rule.kind,
    provider: rule.provider,
    description: rule.description,
    severity: harmless !== undefined || (isTestOnly && opensNothing(rule)) ? 'low' : entry.severity,
    confidence,
    isTestOnly,
    reasons: harmless === undefined ? reasons : [...reasons, harmless],
    secret,
    redacted: redact(secret, rule.kind === 'provider' ? entry.keywords : []),
    fingerprint,
    rotate: rule.rotate,
    references: rule.references,
    occurrences: [first, ...others],
    occurrenceCount: occurrences.length,
  };
}

/** By path and offset: the blobs of a history come in the order of their ids, which says nothing. */
function comparePlaces(a: PlacedMatch, b: PlacedMatch): number {
  return compareText(a.path, b.path) || a.match.region.byteOffset - b.match.region.byteOffset;
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

/** Rules for keys in forms that have no structure to check, such as XML, JSON and PKCS #12, and for hashes. */
const keyProviders: ReadonlySet<string> = new Set(['private-key', 'jwk', 'age', 'password-hash']);
