import type { PlacedMatch } from '../../engine/match/placed-match.ts';
import { innerPath } from '../../model/archive-path.ts';
import { pathlessLabel } from '../../model/git/object-label.ts';
import type { Sighting } from '../../pool/sighting-list.ts';
import type { Attribution } from '../../sources/git/history/attribution.ts';

/** Places a match in a name of a file or ref: the name itself is the path. */
function placeName({ match }: Sighting): PlacedMatch {
  const { excerpt, region } = match;
  return {
    match: {
      ...match,
      region: {
        ...region,
        line: 1,
        endLine: 1,
        byteOffset: Buffer.byteLength(excerpt.text.slice(0, excerpt.markStart)),
      },
    },
    path: excerpt.text,
  };
}

export function placeAsSeen(sighting: Sighting): PlacedMatch {
  const { provenance, match } = sighting;
  if (provenance.kind === 'names') return placeName(sighting);
  return { match, path: provenance.path, ...('objectId' in provenance && { objectId: provenance.objectId }) };
}

/** One place for each path of the object. A path inside an archive goes after the archive's path. */
export function placeInHistory(
  sighting: Sighting,
  attributionsOf: (objectId: string) => readonly Attribution[],
): PlacedMatch[] {
  const { provenance, match } = sighting;
  if (!('objectId' in provenance) || provenance.kind === 'index') return [placeAsSeen(sighting)];
  const { objectId } = provenance;
  const found = attributionsOf(objectId);
  if (found.length === 0)
    return [{ match, path: provenance.path === '' ? pathlessLabel(objectId) : provenance.path, objectId }];
  return found.map(({ path, commit }) => ({
    match,
    path: path + innerPath(provenance.path),
    objectId,
    ...(commit && { commit }),
  }));
}
