import { addToGroup } from '../../foundation/groups.ts';
import { compareText } from '../../foundation/order.ts';
import type { Finding } from '../../model/finding.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { isInPackage } from '../examples/packages.ts';
import { isTestPath } from '../examples/test-path.ts';
import { finderOf } from '../match/match.ts';
import type { PlacedMatch } from '../match/placed-match.ts';
import { specificity } from '../overlap.ts';
import { plainForm } from '../text/plain-form.ts';
import { toFinding } from './finding.ts';
import { fingerprintOf, type Hmac, identityOf } from './fingerprint.ts';
import { compareRepresentatives } from './representative.ts';

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
  const tests = new Map<string, boolean>();
  // Many places share one file: asking for each took a tenth of a second for 100,000 of them.
  const isTest = (path: string): boolean => {
    const known = tests.get(path) ?? isTestPath(fromRoot(path));
    tests.set(path, known);
    return known;
  };
  const context = { isTest, isPackaged: (path: string) => isInPackage(fromRoot(path)), today };
  const findings = [...groupBySecret(placed, ruleSet)].map(([identity, matches]) =>
    toFinding({ matches, fingerprint: fingerprintOf(hmac, fingerprintKey, identity) }, ruleSet, context),
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
  const representatives = new Map<string, PlacedMatch>();
  for (const item of placed) {
    const known = representatives.get(formOf(item));
    if (!known || compareRepresentatives(item, known, ruleSet, finderOf) < 0) representatives.set(formOf(item), item);
  }
  const groups = new Map<string, PlacedMatch[]>();
  for (const item of placed) {
    const representative = representatives.get(formOf(item)) ?? item;
    const rank = rankOf(item, ruleSet);
    const isOfKin = rank < 2 || (rank === 2 && rankOf(representative, ruleSet) > 2);
    const family = familyOf(finderOf((isOfKin ? representative : item).match), ruleSet);
    addToGroup(groups, identityOf(family, item.match.secret), item);
  }
  return groups;
}

function rankOf({ match }: PlacedMatch, ruleSet: RuleSet): number {
  return specificity(ruleSet.entry(finderOf(match)));
}

function familyOf(rule: number, ruleSet: RuleSet): string {
  return ruleSet.load(rule).family ?? ruleSet.entry(rule).provider;
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
