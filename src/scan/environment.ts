import { fingerprintOf, identityOf } from '../engine/fingerprint.ts';
import type { PlacedMatch } from '../engine/join.ts';
import type { EnvironmentSeen, EnvironmentView } from '../env/observe.ts';
import type { Finding } from '../model/finding.ts';
import type { Harvest } from '../pool/harvest.ts';
import { loadHmac } from './hmac.ts';
import type { ScanOptions, ScanTarget } from './options.ts';
import { todayOf } from './today.ts';

/** For a target of environment variables: an empty record that is filled while the target is read. */
export function environmentOf({ kind }: ScanTarget): EnvironmentSeen | undefined {
  if (kind !== 'env' && kind !== 'ci-variables') return undefined;
  return { files: { dotenvFiles: [], dockerfiles: [] }, variables: {}, ciVariables: [] };
}

/** `key` is the key of the fingerprints. */
export async function viewEnvironment(
  seen: EnvironmentSeen,
  findings: readonly Finding[],
  options: ScanOptions,
  key: string,
  harvest: Harvest,
): Promise<EnvironmentView> {
  const [{ observeEnvironment }, hmac] = await Promise.all([import('../env/observe.ts'), loadHmac()]);
  return observeEnvironment(seen, findings, {
    today: todayOf(options),
    fingerprintOf: (value) => fingerprintOf(hmac, key, identityOf('variable', value)),
    onProblem: (problem) => harvest.problem(problem),
  });
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
