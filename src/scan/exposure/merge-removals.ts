import { isLeftSomewhere, type LifeEvent } from '../../exposure/life.ts';
import type { PathChange } from '../../model/source.ts';
import { walkMerges } from '../../sources/git/history/history.ts';
import type { RefReach } from '../../sources/git/refs/reach.ts';
import type { Repository } from '../../sources/git/repository.ts';
import { indexChanges, type TracedFinding } from './traced-finding.ts';

/** More paths than this do not fit on git's command line; of the others it is not told which merge left them out. */
const mostPaths = 1_000;

/** A finding, what leads to it, and whether a file at HEAD or at the tip of a branch has it. */
export interface ReachedFinding {
  readonly traced: TracedFinding;
  readonly reach: RefReach | undefined;
  readonly isThere: boolean;
}

/**
 * Adds the merges that left a secret out to the findings that no tip has although no commit took them away: a merge
 * that keeps what one of its parents has is no change in the history of all paths.
 */
export async function addMergeRemovals(
  candidates: readonly ReachedFinding[],
  repository: Repository,
): Promise<readonly TracedFinding[]> {
  const lost = new Set(candidates.filter(isLost).map(({ traced }) => traced));
  const objectIds = new Set([...lost].flatMap((one) => [...one.objectIds]));
  const paths = [...new Set([...lost].flatMap(({ events }) => events.map(({ path }) => path)))].slice(0, mostPaths);
  const changes: PathChange[] = [];
  if (lost.size > 0)
    await walkMerges(repository, ['--all'], {
      wanted: objectIds,
      paths: paths.map((path) => `:(top,literal)${path}`),
      onEntry: (change) => changes.push(change),
    });
  const index = indexChanges(changes, objectIds);
  return candidates.map(({ traced }) => (lost.has(traced) ? withRemovals(traced, index) : traced));
}

/** Where some branches are not named, it may be at the tip of one of these. */
function isLost({ traced: { events }, reach, isThere }: ReachedFinding): boolean {
  if (isThere || reach === undefined || reach.branchCount === 0 || reach.otherCount > 0) return false;
  return reach.branchCount === reach.branches.length && isLeftSomewhere(events);
}

function withRemovals(traced: TracedFinding, index: ReadonlyMap<string, readonly PathChange[]>): TracedFinding {
  const { events, objectIds } = traced;
  const removals = new Map<string, LifeEvent>();
  for (const { commitId, seconds, path, after } of [...objectIds].flatMap((id) => index.get(id) ?? []))
    if (!objectIds.has(after)) removals.set(`${commitId} ${path}`, { kind: 'removed', commitId, seconds, path });
  return { ...traced, events: [...events, ...removals.values()].sort((a, b) => a.seconds - b.seconds) };
}
