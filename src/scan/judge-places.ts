import type { Allowlist } from '../config/allowlist.ts';
import type { Config } from '../config/config.ts';
import { joinMatches, type PlacedMatch } from '../engine/join.ts';
import type { EnvironmentSeen } from '../env/observe.ts';
import type { Finding } from '../model/finding.ts';
import { isAtLeast } from '../model/severity.ts';
import type { Source } from '../model/source.ts';
import type { Harvest } from '../pool/harvest.ts';
import type { LifeTrace, Trace } from '../sources/git/attribution.ts';
import type { ObjectText } from '../sources/git/object-texts.ts';
import type { Repository } from '../sources/git/repository.ts';
import { keepBrought } from './brought.ts';
import type { ScanCache } from './cache.ts';
import { allowPlaces } from './decide.ts';
import { withoutRepeats } from './environment.ts';
import { loadHmac } from './hmac.ts';
import type { ScanOptions } from './options.ts';
import { placeSightings, type Placing } from './place.ts';
import type { PreparedRules } from './prepare.ts';
import type { ScanRoot } from './root.ts';
import { settingsOf } from './settings.ts';

/** What is needed to judge places. */
export interface Means {
  readonly options: ScanOptions;
  readonly config: Config;
  readonly rules: PreparedRules;
  readonly repository: Repository | undefined;
  readonly root: ScanRoot;
  readonly environment: EnvironmentSeen | undefined;
  readonly cache: ScanCache | undefined;
  readonly allowlist: Allowlist | undefined;
  readonly isExcluded: (path: string) => boolean;
  readonly key: string;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly belowConfidence: number;
  readonly lives: LifeTrace | undefined;
  /** Only for a cache. */
  readonly remembered: Placing | undefined;
}

/**
 * Finds the places of the sightings and decides which are findings. Keeps nothing of the others afterwards, unless a
 * cache remembers them.
 */
export async function judgePlaces(
  harvest: Harvest,
  source: Source,
  { options, config, rules, repository, root, environment, cache, allowlist, isExcluded, key }: Means,
): Promise<Judged> {
  const { confidence: floor, honoursInlineAllows } = settingsOf(options, config);
  const weakSecrets = new Set<string>();
  // Each place needs its own evidence: a secret that is sure in one file is not therefore sure in another.
  const isSure = ({ match, path }: PlacedMatch): boolean => {
    const isStrong = isAtLeast(match.confidence, floor);
    if (!isStrong) weakSecrets.add(match.secret);
    return isStrong && !isExcluded(path);
  };
  // Only a history without a cache may drop places early: what a change brought depends on all places, and a cache
  // remembers all.
  const isHistory = options.target.kind === 'git' && !cache;
  const { placed: sighted, trace } = await placeSightings(harvest, rules.ruleSet, repository, options.target, {
    ...(cache && { known: cache.places }),
    walked: source.walked?.(),
    recorded: source.recorded?.(),
    ...(isHistory && { isWanted: isSure }),
  });
  if (!cache) harvest.forgetSightings();
  const placed = await keepBrought(
    environment ? withoutRepeats(sighted) : sighted,
    { options, config, rules, repository },
    harvest,
  );
  const sure = placed.filter(isSure);
  const marked = allowPlaces(sure, { allowlist, honoursInlineAllows, ruleSet: rules.ruleSet, fromRoot: root.fromRoot });
  const findings = marked.length === 0 ? [] : joinMatches(marked, rules.ruleSet, await loadHmac(), key, root.fromRoot);
  return {
    findings,
    belowConfidence: weakSecrets.size,
    lives: trace && livesOf(findings, trace),
    remembered: cache && { placed, ...(trace && { trace }) },
  };
}

/** The part of the trace that is about objects with findings. */
function livesOf(findings: readonly Finding[], trace: Trace): LifeTrace {
  const objectIds = new Set(
    findings.flatMap(({ occurrences }) => occurrences.flatMap(({ objectId }) => objectId ?? [])),
  );
  const changes = trace.changes.filter(
    ({ after, before }) => objectIds.has(after) || before.some((id) => objectIds.has(id)),
  );
  const texts = new Map<string, ObjectText>();
  for (const { commitId } of changes) {
    const text = trace.texts.get(commitId);
    if (text) texts.set(commitId, text);
  }
  const { textSeconds, referred, submoduleCommits } = trace;
  return { changes, textSeconds, referred, submoduleCommits, texts };
}
