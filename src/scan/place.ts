import { judgeRecalled } from '../engine/assignment/recalled-judge.ts';
import { objectionToPath } from '../engine/filters/index.ts';
import type { PlacedMatch } from '../engine/join.ts';
import { finderOf, type Match } from '../engine/match.ts';
import { ownedGrade } from '../engine/ownership/owned-grade.ts';
import { innerPath } from '../model/archive-path.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { RecordedHistory, WalkedHistory } from '../model/source.ts';
import type { Harvest } from '../pool/harvest.ts';
import type { Sighting } from '../pool/sighting-list.ts';
import type { Attribution, FoundPlaces, Trace } from '../sources/git/attribution.ts';
import type { Repository } from '../sources/git/repository.ts';
import type { ScanTarget } from './options.ts';

/** Matches at their places, and what the history says of their objects where it was asked. */
export interface Placing {
  readonly placed: readonly PlacedMatch[];
  readonly trace?: Trace;
}

export interface PlacingOptions {
  /** Only places that these commits brought count. */
  readonly walked?: WalkedHistory | undefined;
  /** What the walk of this scan met. */
  readonly recorded?: RecordedHistory | undefined;
  /** What an earlier scan found. */
  readonly known?: FoundPlaces | undefined;
  /** What is to be told of; the rest is forgotten at once, since there may be three times as much. All by default. */
  readonly isWanted?: (place: PlacedMatch) => boolean;
}

/**
 * Where each match stands. Objects of git are attributed now, all at once and only those with matches, to the paths and
 * commits that brought them; what the rules say of paths is asked again then.
 */
export async function placeSightings(harvest: Harvest, ruleSet: RuleSet, repository: Repository | undefined, target: ScanTarget, { walked, recorded, known, isWanted = () => true }: PlacingOptions = {}): Promise<Placing> {
  const types = new Map<string, 'blob' | 'commit' | 'tag'>();
  for (const provenance of repository ? harvest.sightings.provenances() : []) if ('objectType' in provenance) types.set(provenance.objectId, provenance.objectType);
  if (!repository || types.size === 0) return { placed: listPlaces(seenIn(harvest, repository, ruleSet), (sighting) => [placeAsSeen(sighting)], isWanted) };
  const { attribute } = await import('../sources/git/attribution.ts');
  const trace = await attribute(repository, new Set(types.keys()), {
    types,
    note: (text) => harvest.note(text),
    // What a range or a push brought is told by the walk through it; how long it was there is not asked.
    ...(walked && (target.kind === 'range' || target.kind === 'push' ? { walked: walked.places } : { commits: walked.commitIds })),
    ...(recorded && { recorded }),
    ...(known && { known }),
  });
  const judge = new PathJudge(ruleSet);
  return { placed: listPlaces(seenIn(harvest, repository, ruleSet), (sighting) => placeInHistory(sighting, trace.places).flatMap((place) => judge.judge(place) ?? []), isWanted), trace };
}

/** Objects are read in any order; what is told of them does not depend on it. */
function* seenIn({ sightings }: Harvest, repository: Repository | undefined, ruleSet: RuleSet): Iterable<Sighting> {
  if (!repository) return yield* sightings;
  for (const sighting of sightings.byObject()) if (isMeant(sighting, ruleSet)) yield sighting;
}

function listPlaces(sightings: Iterable<Sighting>, placesOf: (sighting: Sighting) => readonly PlacedMatch[], isWanted: (place: PlacedMatch) => boolean): readonly PlacedMatch[] {
  const wanted: PlacedMatch[] = [];
  for (const sighting of sightings) for (const place of placesOf(sighting)) if (isWanted(place)) wanted.push(place);
  return wanted;
}

/** Names stand one under the other without a meaning, so that only a secret that tells on itself counts there. */
function isMeant({ provenance, match }: Sighting, ruleSet: RuleSet): boolean {
  return provenance.kind !== 'names' || ruleSet.kindOf(finderOf(match)) === 'provider';
}

/** A name is its own place. */
function placeName({ match }: Sighting): PlacedMatch {
  const { excerpt, region } = match;
  return { match: { ...match, region: { ...region, line: 1, endLine: 1, byteOffset: Buffer.byteLength(excerpt.text.slice(0, excerpt.markStart)) } }, path: excerpt.text };
}

function placeAsSeen(sighting: Sighting): PlacedMatch {
  const { provenance, match } = sighting;
  if (provenance.kind === 'names') return placeName(sighting);
  return { match, path: provenance.path, ...('objectId' in provenance && { objectId: provenance.objectId }) };
}

/** One place for each path the object stood at. What lies within an archive goes behind the archive's path. */
function placeInHistory(sighting: Sighting, attributions: ReadonlyMap<string, readonly Attribution[]>): PlacedMatch[] {
  const { provenance, match } = sighting;
  if (!('objectId' in provenance) || provenance.kind === 'index') return [placeAsSeen(sighting)];
  const { objectId } = provenance;
  const found = attributions.get(objectId) ?? [];
  if (found.length === 0) return [{ match, path: provenance.path === '' ? `object ${objectId.slice(0, 12)}` : provenance.path, objectId }];
  return found.map(({ path, commit }) => ({ match, path: path + innerPath(provenance.path), objectId, ...(commit && { commit }) }));
}

/** What is said of a match at a path: nothing where the path speaks against it. */
type PathVerdict = Pick<Match, 'confidence' | 'reasons'> | undefined;

/**
 * Asks once more what depends on the path, now that it is known. Versions of a file repeat a match but for its region, and parts of it are the same
 * objects then (`SharedMatches`): to ask anew for each of the 100,000 places in ansible's history took half a second.
 */
class PathJudge {
  readonly #ruleSet: RuleSet;
  readonly #known = new Map<Match['excerpt'], { readonly match: Match; readonly verdicts: Map<string, PathVerdict> }>();

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
  }

  judge(placed: PlacedMatch): PlacedMatch | undefined {
    const { match } = placed;
    const verdict = this.#verdictOn(placed);
    if (verdict === undefined) return undefined;
    // Most say what was said before, and one match may stand at many places: no copy for each.
    if (match.confidence === verdict.confidence && isSameList(match.reasons, verdict.reasons)) return placed;
    return { ...placed, match: { ...match, confidence: verdict.confidence, reasons: verdict.reasons } };
  }

  #verdictOn({ match, path }: PlacedMatch): PathVerdict {
    const known = this.#known.get(match.excerpt) ?? { match, verdicts: new Map<string, PathVerdict>() };
    if (!saysSame(known.match, match)) return judgeAt(match, path, this.#ruleSet);
    this.#known.set(match.excerpt, known);
    const verdict = known.verdicts.has(path) ? known.verdicts.get(path) : judgeAt(match, path, this.#ruleSet);
    known.verdicts.set(path, verdict);
    return verdict;
  }
}

/** Whether all that is judged of two matches is the same object. */
function saysSame(a: Match, b: Match): boolean {
  return a.rule === b.rule && a.secret === b.secret && a.confidence === b.confidence && a.reasons === b.reasons && a.assignment === b.assignment && a.takeover === b.takeover;
}

function judgeAt(match: Match, path: string, ruleSet: RuleSet): PathVerdict {
  if (objectionToPath({ rule: ruleSet.load(finderOf(match)), secret: match.secret, path }, match.confidence === 'certain') !== undefined) return undefined;
  if (!match.assignment) return match;
  const verdict = judgeRecalled(match.assignment, { path, line: match.excerpt.text });
  if (verdict.kind === 'reject') return undefined;
  return match.takeover ? ownedGrade(verdict, match.takeover) : verdict;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
