import { finderOf } from '../../engine/match/match.ts';
import { isObjectId } from '../../model/git/object-id.ts';
import type { Problem } from '../../model/problem.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { Harvest } from '../../pool/harvest.ts';
import type { Trace } from '../../sources/git/history/attribution.ts';
import type { RefReach } from '../../sources/git/refs/reach.ts';
import type { Repository } from '../../sources/git/repository.ts';
import type { Placing } from '../places/place.ts';
import type { HeldValues } from '../values/held-values.ts';
import type { CacheContent } from './cache-file.ts';

/** What holds as long as no ref has moved. */
export interface KnownOfRefs {
  /** See `reachKeyOf`. */
  readonly reaches: ReadonlyMap<string, RefReach>;
  readonly heldValues: HeldValues;
}

/** What a scan of a whole history found out. */
export interface ScanOutcome extends Placing, KnownOfRefs {
  readonly harvest: Harvest;
  readonly ruleSet: RuleSet;
  readonly repository: Repository;
}

/** The part of a cache that a scan found out, as opposed to what it was made with and from. */
export type RememberedOutcome = Pick<
  CacheContent,
  'uncleanIds' | 'tellingIds' | 'hasNamedSecret' | 'problems' | 'places' | 'reaches' | 'heldValues'
>;

/** Whether everything that has to be looked at again can be named. */
export function isNameable(harvest: Harvest, repository: Repository): boolean {
  return (
    !harvest.hasMoreSightings &&
    !harvest.hasMoreProblems &&
    harvest.unread.size === 0 &&
    !harvest.problems.some((problem) => placeOfProblem(problem, repository) === 'elsewhere')
  );
}

/** Places, reaches and held values are left out if their names hold a secret. */
export function rememberOutcome(outcome: ScanOutcome): RememberedOutcome {
  const { harvest, ruleSet, repository, placed, trace, reaches, heldValues } = outcome;
  const sightings = [...harvest.sightings];
  const problemsIn = (place: ProblemPlace): readonly Problem[] =>
    harvest.problems.filter((problem) => placeOfProblem(problem, repository) === place);
  const unreadIds = problemsIn('object').map(({ objectId, where }) => objectId ?? where);
  const secrets = new Set(sightings.map(({ match }) => match.secret));
  const isClean = isFreeOf(secrets, [...pathsOf(trace), ...namesOf(reaches), ...heldValues.values()]);
  return {
    uncleanIds: sorted([
      ...sightings.flatMap(({ provenance }) => ('objectId' in provenance ? provenance.objectId : [])),
      ...unreadIds,
    ]),
    tellingIds: sorted([...placed.flatMap(({ objectId }) => objectId ?? []), ...unreadIds]),
    hasNamedSecret:
      harvest.hasNamedFile ||
      sightings.some(
        ({ provenance, match }) => provenance.kind === 'names' && ruleSet.kindOf(finderOf(match)) === 'provider',
      ),
    problems: problemsIn('walk'),
    ...(isClean && trace && { places: trace.found }),
    reaches: isClean ? [...reaches] : [],
    heldValues: isClean ? [...heldValues] : [],
  };
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

/**
 * What has to be read for a problem to occur again: the same object, the walk through the history, or the repository's
 * own files, which are always read.
 */
type ProblemPlace = 'object' | 'walk' | 'file' | 'elsewhere';

function placeOfProblem({ kind, where, objectId }: Problem, { path }: Repository): ProblemPlace {
  if (kind === 'missing-object' || kind === 'partial-repository') return 'walk';
  if (objectId !== undefined || isObjectId(where)) return 'object';
  return where !== path && where.startsWith('.git/') ? 'file' : 'elsewhere';
}

function pathsOf(trace: Trace | undefined): readonly string[] {
  return trace?.found.history.flatMap(([, paths]) => paths.map(([path]) => path)) ?? [];
}

function namesOf(reaches: ReadonlyMap<string, RefReach>): readonly string[] {
  return [...reaches.values()].flatMap(({ branches, tags }) => [...branches, ...tags]);
}

/** Secrets that may be in a path by chance: a password that is a plain word. */
const plainWord = /^(?:.{1,5}|[a-z]{1,11})$/s;

function isFreeOf(secrets: ReadonlySet<string>, names: readonly string[]): boolean {
  const text = [...new Set(names)].join('\n');
  return [...secrets].every((secret) => plainWord.test(secret) || !text.includes(secret));
}
