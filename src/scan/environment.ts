import { fingerprintOf, identityOf } from '../engine/findings/fingerprint.ts';
import type { PlacedMatch } from '../engine/match/placed-match.ts';
import type { EnvironmentSeen } from '../env/observe.ts';
import type { Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import type { Harvest } from '../pool/harvest.ts';
import type { ScanTarget } from './options.ts';
import { loadHmac } from './places/hmac.ts';
import type { ScanSetup } from './setup.ts';
import { todayOf } from './today.ts';

/** For a target of environment variables: an empty record that is filled while the target is read. */
export function environmentOf({ kind }: ScanTarget): EnvironmentSeen | undefined {
  if (kind !== 'env' && kind !== 'ci-variables') return undefined;
  return { files: { dotenvFiles: [], dockerfiles: [] }, variables: {}, ciVariables: [] };
}

/** What is worth saying about an environment, and the findings in it that are not where they belong. */
export interface ObservedEnvironment {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/** Leaves the findings of any other target as they are. */
export async function observeFindings(
  seen: EnvironmentSeen | undefined,
  findings: readonly Finding[],
  { options, fingerprintKey }: ScanSetup,
  harvest: Harvest,
): Promise<ObservedEnvironment> {
  if (!seen) return { observations: [], findings };
  const [{ observeEnvironment }, hmac] = await Promise.all([import('../env/observe.ts'), loadHmac()]);
  const { observations, isInPlace } = observeEnvironment(seen, findings, {
    today: todayOf(options),
    fingerprintOf: (value) => fingerprintOf(hmac, fingerprintKey, identityOf('variable', value)),
    onProblem: (problem) => harvest.problem(problem),
  });
  return { observations, findings: findings.filter((finding) => !isInPlace(finding)) };
}

/** A value of a dotenv file is scanned as written and as a program sees it; this keeps one of the two per line. */
export function withoutRepeats(placed: readonly PlacedMatch[]): readonly PlacedMatch[] {
  const known = new Set<string>();
  return placed.filter(({ path, match: { secret, region } }) => {
    const place = `${path}\0${region.line}\0${secret}`;
    if (known.has(place)) return false;
    known.add(place);
    return true;
  });
}
