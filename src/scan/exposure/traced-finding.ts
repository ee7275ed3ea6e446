import { eventsOf, type LifeEvent } from '../../exposure/life.ts';
import { addToGroup } from '../../foundation/groups.ts';
import type { Finding } from '../../model/finding.ts';
import type { PathChange } from '../../model/source.ts';
import type { LifeTrace } from '../../sources/git/history/attribution.ts';

/** A finding, its objects and what happened to them. */
export interface TracedFinding {
  readonly finding: Finding;
  readonly objectIds: ReadonlySet<string>;
  readonly events: readonly LifeEvent[];
}

/** Finds the changes in which the objects of each finding came or went. `objectIds` are those of all findings. */
export function traceFindings(
  findings: readonly Finding[],
  objectIds: ReadonlySet<string>,
  trace: LifeTrace,
): readonly TracedFinding[] {
  const changes = indexChanges(trace.changes, objectIds);
  return findings.map((finding) => toTraced(finding, trace, changes));
}

/** For each of these objects, the changes in which it came or went. */
export function indexChanges(
  changes: readonly PathChange[],
  objectIds: ReadonlySet<string>,
): ReadonlyMap<string, readonly PathChange[]> {
  const index = new Map<string, PathChange[]>();
  for (const change of changes) {
    for (const id of new Set([change.after, ...change.before])) {
      if (objectIds.has(id)) addToGroup(index, id, change);
    }
  }
  return index;
}

function toTraced(
  finding: Finding,
  { textSeconds }: LifeTrace,
  changes: ReadonlyMap<string, readonly PathChange[]>,
): TracedFinding {
  const objectIds = new Set(finding.occurrences.flatMap(({ objectId }) => objectId ?? []));
  const touched = new Set([...objectIds].flatMap((id) => changes.get(id) ?? []));
  const said = [...objectIds].flatMap((commitId): LifeEvent[] => {
    const seconds = textSeconds.get(commitId);
    const path = finding.occurrences.find(({ objectId }) => objectId === commitId)?.path ?? '';
    return seconds === undefined ? [] : [{ kind: 'brought', commitId, seconds, path }];
  });
  const events = [
    ...eventsOf(
      objectIds,
      [...touched].sort((a, b) => a.seconds - b.seconds),
    ),
    ...said,
  ];
  return { finding, objectIds, events: said.length === 0 ? events : events.sort((a, b) => a.seconds - b.seconds) };
}
