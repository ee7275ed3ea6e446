import { judgeRecalled } from '../engine/assignment/recalled-judge.ts';
import { objectionToPath } from '../engine/filters/index.ts';
import type { PlacedMatch } from '../engine/join.ts';
import { finderOf } from '../engine/match.ts';
import { ownedGrade } from '../engine/ownership/owned-grade.ts';
import { innerPath } from '../model/archive-path.ts';
import { compareText } from '../model/order.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { RecordedHistory, WalkedHistory } from '../model/source.ts';
import type { Harvest, Sighting } from '../pool/harvest.ts';
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
}

/**
 * Where each match stands. Objects of git are attributed now, all at once and only those with matches, to the paths and
 * commits that brought them; what the rules say of paths is asked again then.
 */
export async function placeSightings(harvest: Harvest, ruleSet: RuleSet, repository: Repository | undefined, target: ScanTarget, { walked, recorded, known }: PlacingOptions = {}): Promise<Placing> {
  const { sightings } = harvest;
  const seen = repository ? byObject(sightings).filter((sighting) => isMeant(sighting, ruleSet)) : sightings;
  const types = new Map(seen.flatMap(({ provenance }): [string, 'blob' | 'commit' | 'tag'][] => ('objectType' in provenance ? [[provenance.objectId, provenance.objectType]] : [])));
  if (!repository || types.size === 0) return { placed: seen.map(placeAsSeen) };
  const { attribute } = await import('../sources/git/attribution.ts');
  const trace = await attribute(repository, new Set(types.keys()), {
    types,
    note: (text) => harvest.note(text),
    // What a range or a push brought is told by the walk through it; how long it was there is not asked.
    ...(walked && (target.kind === 'range' || target.kind === 'push' ? { walked: walked.places } : { commits: walked.commitIds })),
    ...(recorded && { recorded }),
    ...(known && { known }),
  });
  return { placed: seen.flatMap((sighting) => placeInHistory(sighting, trace.places).flatMap((placed) => judgeAt(placed, ruleSet))), trace };
}

/** Objects are read in any order; what is told of them does not depend on it. */
function byObject(sightings: readonly Sighting[]): readonly Sighting[] {
  const idOf = ({ provenance }: Sighting): string => ('objectId' in provenance ? provenance.objectId : '');
  return sightings.toSorted((a, b) => compareText(idOf(a), idOf(b)));
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

/** Asks once more what depends on the path, now that it is known; nothing where it speaks against the match. */
function judgeAt(placed: PlacedMatch, ruleSet: RuleSet): PlacedMatch[] {
  const { path, match } = placed;
  if (objectionToPath({ rule: ruleSet.load(finderOf(match)), secret: match.secret, path }, match.confidence === 'certain') !== undefined) return [];
  if (!match.assignment) return [placed];
  const verdict = judgeRecalled(match.assignment, { path, line: match.excerpt.text });
  if (verdict.kind === 'reject') return [];
  const { confidence, reasons } = match.takeover ? ownedGrade(verdict, match.takeover) : verdict;
  // Most say what was said before, and one match may stand at many places: no copy for each.
  if (match.confidence === confidence && isSameList(match.reasons, reasons)) return [placed];
  return [{ ...placed, match: { ...match, confidence, reasons } }];
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
