import { judge } from '../engine/assignment/judge.ts';
import { objectionToPath } from '../engine/filters/index.ts';
import type { PlacedMatch } from '../engine/join.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Harvest, Sighting } from '../pool/harvest.ts';
import type { Attribution } from '../sources/git/attribution.ts';
import type { Repository } from '../sources/git/repository.ts';
import type { ScanTarget } from './options.ts';

/**
 * Where each match stands. Objects of git are attributed now, all at once and only those with matches, to the paths and
 * commits that brought them; what the rules say of paths is asked again then.
 */
export async function placeSightings(harvest: Harvest, ruleSet: RuleSet, repository: Repository | undefined, target: ScanTarget): Promise<readonly PlacedMatch[]> {
  const { sightings } = harvest;
  const ids = new Set(sightings.flatMap(({ provenance }) => ('objectId' in provenance && provenance.kind !== 'index' ? [provenance.objectId] : [])));
  if (!repository || ids.size === 0) return sightings.map(placeAsSeen);
  const { attribute } = await import('../sources/git/attribution.ts');
  const attributions = await attribute(repository, ids, { note: (text) => harvest.note(text), ...(target.kind === 'range' && { range: target.range }) });
  return byObject(sightings).flatMap((sighting) => placeInHistory(sighting, attributions)).flatMap((placed) => judgeAt(placed, ruleSet));
}

/** Objects are read in any order; what is told of them does not depend on it. */
function byObject(sightings: readonly Sighting[]): readonly Sighting[] {
  const idOf = ({ provenance }: Sighting): string => ('objectId' in provenance ? provenance.objectId : '');
  return sightings.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : Number(idOf(a) > idOf(b))));
}

function placeAsSeen({ provenance, match }: Sighting): PlacedMatch {
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

function innerPath(path: string): string {
  const at = path.indexOf('!/');
  return at < 0 ? '' : path.slice(at);
}

/** Asks once more what depends on the path, now that it is known; nothing where it speaks against the match. */
function judgeAt(placed: PlacedMatch, ruleSet: RuleSet): PlacedMatch[] {
  const { path, match } = placed;
  if (objectionToPath({ rule: ruleSet.load(match.rule), secret: match.secret, path }) !== undefined) return [];
  if (!match.assignment) return [placed];
  const verdict = judge(match.assignment, { path, line: match.excerpt.text });
  return verdict.kind === 'reject' ? [] : [{ ...placed, match: { ...match, confidence: verdict.confidence, reasons: verdict.reasons } }];
}
