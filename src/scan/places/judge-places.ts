import type { PlacedMatch } from '../../engine/match/placed-match.ts';
import type { EnvironmentSeen } from '../../env/observe.ts';
import type { Finding } from '../../model/finding.ts';
import { type Confidence, isAtLeast } from '../../model/severity.ts';
import type { Source } from '../../model/source.ts';
import { unlessOver } from '../../model/time-over.ts';
import type { Harvest } from '../../pool/harvest.ts';
import type { LifeTrace, Trace } from '../../sources/git/history/attribution.ts';
import type { ObjectText } from '../../sources/git/objects/object-texts.ts';
import type { ScanCache } from '../cache/cache.ts';
import { withoutRepeats } from '../environment.ts';
import { settingsOf } from '../settings.ts';
import type { ScanSetup } from '../setup.ts';
import { todayOf } from '../today.ts';
import { keepBrought } from './brought.ts';
import { joinPlaces } from './join-places.ts';
import { placeSightings, type Placing } from './place.ts';

export interface JudgedPlaces {
  readonly findings: readonly Finding[];
  readonly belowConfidence: number;
  /** Secrets that were left out because of their paths, which most sources have read nevertheless. */
  readonly inExcludedPaths: number;
  readonly lives: LifeTrace | undefined;
  /** Only for a cache. */
  readonly remembered: Placing | undefined;
}

/** What a scan of an environment or with a cache has besides. */
export interface JudgingExtras {
  readonly environment: EnvironmentSeen | undefined;
  readonly cache: ScanCache | undefined;
}

/**
 * Finds the places of the sightings and decides which are findings. Keeps nothing of the others afterwards, unless a
 * cache remembers them.
 */
export async function judgePlaces(
  harvest: Harvest,
  source: Source,
  setup: ScanSetup,
  { environment, cache }: JudgingExtras,
): Promise<JudgedPlaces> {
  const { options, config, rules, repository, allowlist, root, fingerprintKey } = setup;
  const { ruleSet } = rules;
  const { confidence: floor, honoursInlineAllows } = settingsOf(options, config);
  const sureness = new Sureness(floor, setup.isExcluded);
  const isSure = (place: PlacedMatch): boolean => sureness.isSure(place);
  // Only a history without a cache may drop places early: what a change brought depends on all places, and a cache
  // remembers all.
  const isHistory = options.target.kind === 'git' && !cache;
  const { placed: sighted, trace } = await placeSightings(harvest, {
    ruleSet,
    repository,
    target: options.target,
    known: cache?.places,
    walked: source.walked?.(),
    recorded: source.recorded?.(),
    ...(isHistory && { isWanted: isSure }),
  });
  if (!cache) harvest.forgetSightings();
  const own = environment ? withoutRepeats(sighted) : sighted;
  const placed = await unlessOver(keepBrought(own, setup, harvest), () => own);
  const findings = await joinPlaces(placed.filter(isSure), {
    allowlist,
    honoursInlineAllows,
    ruleSet,
    fromRoot: root.fromRoot,
    fingerprintKey,
    today: () => todayOf(options),
  });
  return {
    findings,
    belowConfidence: sureness.weakCount,
    inExcludedPaths: sureness.excludedCount,
    lives: trace && livesOf(findings, trace),
    remembered: cache && { placed, ...(trace && { trace }) },
  };
}

/** Each place needs its own evidence: a secret that is sure in one file is not therefore sure in another. */
class Sureness {
  readonly #floor: Confidence;
  readonly #isExcluded: (path: string) => boolean;
  readonly #weakSecrets = new Set<string>();
  readonly #excludedSecrets = new Set<string>();

  constructor(floor: Confidence, isExcluded: (path: string) => boolean) {
    this.#floor = floor;
    this.#isExcluded = isExcluded;
  }

  /** Secrets that were below the floor at some place. */
  get weakCount(): number {
    return this.#weakSecrets.size;
  }

  /** Secrets that are excluded at some path. */
  get excludedCount(): number {
    return this.#excludedSecrets.size;
  }

  isSure({ match, path }: PlacedMatch): boolean {
    if (!isAtLeast(match.confidence, this.#floor)) {
      this.#weakSecrets.add(match.secret);
      return false;
    }
    if (!this.#isExcluded(path)) return true;
    this.#excludedSecrets.add(match.secret);
    return false;
  }
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
