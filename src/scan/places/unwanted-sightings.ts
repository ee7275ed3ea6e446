import type { Match } from '../../engine/match/match.ts';
import type { PlacedMatch } from '../../engine/match/placed-match.ts';
import type { Provenance } from '../../model/blob.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { RecordedHistory } from '../../model/source.ts';
import type { Harvest } from '../../pool/harvest.ts';
import { PathJudge } from './path-judge.ts';
import { placeInHistory } from './sighting-places.ts';

/**
 * Drops sightings that are wanted at none of the paths where commits put them, so that nobody looks up who brought them
 * there, and when. These are two in three sightings in ansible's history, where places took 85 MB of heap with them and
 * take 30 without. `isWanted` is asked about every place of what is dropped.
 */
export function forgetUnwanted(
  harvest: Harvest,
  recorded: RecordedHistory,
  ruleSet: RuleSet,
  isWanted: (place: PlacedMatch) => boolean,
): void {
  const blobIds = new Set<string>();
  for (const provenance of harvest.sightings.provenances()) if (isBlob(provenance)) blobIds.add(provenance.objectId);
  if (blobIds.size === 0) return;
  const pathsOf = recorded.paths(blobIds);
  let judge = new PathJudge(ruleSet);
  let last: Match['excerpt'] | undefined;
  harvest.keepSightings((sighting) => {
    const { provenance, match } = sighting;
    const paths = isBlob(provenance) ? pathsOf(provenance.objectId) : [];
    // The paths of what is in no commit are not known yet.
    if (paths.length === 0) return true;
    if (match.excerpt !== last) judge = new PathJudge(ruleSet);
    last = match.excerpt;
    const attributions = paths.map((path) => ({ path }));
    return placeInHistory(sighting, () => attributions).some((place) => {
      const judged = judge.judge(place);
      return judged !== undefined && isWanted(judged);
    });
  });
}

function isBlob(provenance: Provenance): provenance is Extract<Provenance, { readonly kind: 'git-object' }> {
  return provenance.kind === 'git-object' && provenance.objectType === 'blob';
}
