import { finderOf } from '../../engine/match/match.ts';
import type { PlacedMatch } from '../../engine/match/placed-match.ts';
import { defined } from '../../foundation/defined.ts';
import type { SearchedObjectType } from '../../model/git/object-type.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { RecordedHistory, WalkedHistory } from '../../model/source.ts';
import { unlessOver } from '../../model/time-over.ts';
import type { Harvest } from '../../pool/harvest.ts';
import type { Sighting } from '../../pool/sighting-list.ts';
import type { Attribution, FoundPlaces, Trace } from '../../sources/git/history/attribution.ts';
import type { Repository } from '../../sources/git/repository.ts';
import type { ScanTarget } from '../options.ts';
import { PathJudge } from './path-judge.ts';
import { placeAsSeen, placeInHistory } from './sighting-places.ts';
import { forgetUnwanted } from './unwanted-sightings.ts';

/** Matches at their places, and what the history says about their objects, if it was asked. */
export interface Placing {
  readonly placed: readonly PlacedMatch[];
  readonly trace?: Trace;
}

export interface PlacingOptions {
  readonly ruleSet: RuleSet;
  readonly repository: Repository | undefined;
  readonly target: ScanTarget;
  /** If set, only places that these commits brought count. */
  readonly walked?: WalkedHistory | undefined;
  /** What the walk of this scan recorded. */
  readonly recorded?: RecordedHistory | undefined;
  /** What an earlier scan found. */
  readonly known?: FoundPlaces | undefined;
  /** What to keep; the rest is dropped at once, since all may be three times as much. Everything by default. */
  readonly isWanted?: (place: PlacedMatch) => boolean;
}

/**
 * Finds the places of each match, and of problems. Git objects are attributed only now, all at once and only those with
 * either, to the paths and commits that brought them; then the rules judge these paths.
 */
export async function placeSightings(harvest: Harvest, options: PlacingOptions): Promise<Placing> {
  const { ruleSet, repository, walked, recorded, known, isWanted } = options;
  if (repository && isWanted && recorded && !walked && !known) forgetUnwanted(harvest, recorded, ruleSet, isWanted);
  const types = repository ? typesOfObjects(harvest) : new Map<string, SearchedObjectType>();
  if (!repository || types.size === 0)
    return { placed: listPlaces(seenIn(harvest, repository, ruleSet), placeAsRead(ruleSet), isWanted) };
  const trace = await unlessOver(
    traceObjects(harvest, types, repository, options),
    () => void harvest.leaveOut('history', 1),
  );
  if (trace) harvest.placeProblems((id) => trace.places.get(id)?.[0]?.path);
  const judge = new PathJudge(ruleSet);
  const placesOf = placesIn(trace, options);
  const placed = listPlaces(
    seenIn(harvest, repository, ruleSet),
    (sighting) => placeInHistory(sighting, placesOf).flatMap((place) => judge.judge(place) ?? []),
    isWanted,
  );
  return { placed, ...defined({ trace }) };
}

/** The objects of git that hold matches or have problems. */
function typesOfObjects({ sightings, problems }: Harvest): ReadonlyMap<string, SearchedObjectType> {
  const types = new Map<string, SearchedObjectType>();
  for (const provenance of sightings.provenances())
    if ('objectType' in provenance) types.set(provenance.objectId, provenance.objectType);
  for (const { objectId } of problems) if (objectId !== undefined) types.set(objectId, types.get(objectId) ?? 'blob');
  return types;
}

async function traceObjects(
  harvest: Harvest,
  types: ReadonlyMap<string, SearchedObjectType>,
  repository: Repository,
  { target, walked, recorded, known }: PlacingOptions,
): Promise<Trace> {
  const { attribute } = await import('../../sources/git/history/attribution.ts');
  // The walk through a range or a push tells what it brought; nobody asks how long it was there.
  const isBrought = target.kind === 'range' || target.kind === 'push';
  return attribute(repository, new Set(types.keys()), {
    types,
    note: (text) => harvest.note(text),
    ...(walked && (isBrought ? { walked: walked.places } : { commits: walked.commitIds })),
    ...defined({ recorded, known }),
  });
}

/** Where objects were brought to. Where only some paths were asked for, a copy elsewhere is not meant. */
function placesIn(
  trace: Trace | undefined,
  { target, walked }: PlacingOptions,
): (objectId: string) => readonly Attribution[] {
  const asked = target.kind === 'git' && target.narrowing?.paths ? walked?.places : undefined;
  return (objectId) => {
    const all = trace?.places.get(objectId) ?? [];
    const paths = asked?.get(objectId);
    const chosen = paths ? all.filter(({ path }) => paths.has(path)) : all;
    return chosen.length > 0 ? chosen : all;
  };
}

/** Files were judged at their paths already, except for what is in a test inside them, and their names. */
function placeAsRead(ruleSet: RuleSet): (sighting: Sighting) => readonly PlacedMatch[] {
  const judge = new PathJudge(ruleSet);
  return (sighting) => {
    const place = placeAsSeen(sighting);
    const judged = place.match.isInTest || sighting.provenance.kind === 'names' ? judge.judge(place) : place;
    return judged ? [judged] : [];
  };
}

/** Sorts sightings in a repository, since objects are read in any order and results must not depend on it. */
function* seenIn({ sightings }: Harvest, repository: Repository | undefined, ruleSet: RuleSet): Iterable<Sighting> {
  for (const sighting of repository ? sightings.byObject() : sightings) if (isMeant(sighting, ruleSet)) yield sighting;
}

function listPlaces(
  sightings: Iterable<Sighting>,
  placesOf: (sighting: Sighting) => readonly PlacedMatch[],
  isWanted: (place: PlacedMatch) => boolean = () => true,
): readonly PlacedMatch[] {
  const wanted: PlacedMatch[] = [];
  for (const sighting of sightings) for (const place of placesOf(sighting)) if (isWanted(place)) wanted.push(place);
  return wanted;
}

/** Lists of names have no context, so only a secret that gives itself away counts there. */
function isMeant({ provenance, match }: Sighting, ruleSet: RuleSet): boolean {
  return provenance.kind !== 'names' || ruleSet.kindOf(finderOf(match)) === 'provider';
}
