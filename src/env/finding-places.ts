import { addToGroup } from '../foundation/groups.ts';
import type { Finding, Occurrence } from '../model/finding.ts';

/** A secret at one of its places. */
export interface FindingPlace {
  readonly finding: Finding;
  readonly occurrence: Occurrence;
}

/** By path, in the order of the findings. */
export function placesByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly FindingPlace[]> {
  const places = new Map<string, FindingPlace[]>();
  for (const finding of findings)
    for (const occurrence of finding.occurrences) addToGroup(places, occurrence.path, { finding, occurrence });
  return places;
}
