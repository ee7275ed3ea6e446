import { decisionFileNames } from '../config/discover.ts';
import { objectsLeftOut } from '../sources/git/commit-files.ts';
import { boundaryOf, commitOfRef, gapBetween, hasCommits, isCommitId, parentsOf } from '../sources/git/commit-facts.ts';
import { fetchCommits, fetchObjects, type FetchDepth, type Remote, remoteBranchId } from '../sources/git/fetch.ts';
import { openRepository, type Repository } from '../sources/git/repository.ts';
import type { Change, Event } from './event.ts';

/** What the commits of an event come to in this checkout. */
export type Reach =
  /** All of `base..head` is here. */
  | { readonly kind: 'range'; readonly base: string; readonly head: string; readonly notes: readonly string[] }
  /** There is nothing that these commits could be new to. */
  | { readonly kind: 'whole'; readonly notes: readonly string[] }
  | { readonly kind: 'nothing'; readonly note: string }
  /** Some of it is neither here nor on the server; `detail` is a clause. */
  | { readonly kind: 'unreachable'; readonly detail: string };

type Push = Extract<Event, { readonly kind: 'push' }>;

/** Commits that are fetched beyond those of the event, at first; then four times as many, and so on. */
const firstDeepening = 8;
const mostDeepening = 2_048;
const mostCommits = 2_048;
const mostBoundary = 16;

/**
 * Fetches no more than needed. `where` is the folder of the checkout, `tried` the commit of the run, which nobody but
 * GitHub chooses.
 */
export function reachChange(where: string, change: Change, tried: string, remote: Remote): Reach {
  if (!isCommitId(change.base) || !isCommitId(change.head))
    return { kind: 'unreachable', detail: 'the event names no commits' };
  const base = baseOf(openRepository(where), change, tried);
  const gap = complete(where, base, change.head, remote, change.commitCount);
  return gap === undefined
    ? { kind: 'range', base, head: change.head, notes: [] }
    : { kind: 'unreachable', detail: gap };
}

/** A merge that GitHub made to try the change tells by its first parent what the change was last tried on. */
function baseOf(repository: Repository, { base, head }: Change, tried: string): string {
  const parents = isCommitId(tried) ? parentsOf(repository, tried) : [];
  return parents.length === 2 && parents[1] === head ? parents[0] : base;
}

export function reachPush(where: string, push: Push, remote: Remote): Reach {
  const { before, after, commitCount } = push;
  if (!isCommitId(after))
    return { kind: 'nothing', note: 'the push deleted its branch or tag, so there is nothing to look at' };
  if (!isCommitId(before)) return reachNew(where, push, remote, []);
  const gap = complete(where, before, after, remote, commitCount);
  if (gap === undefined) return { kind: 'range', base: before, head: after, notes: [] };
  if (!isLost(where, push, remote)) return { kind: 'unreachable', detail: gap };
  return reachNew(where, push, remote, [
    `what stood on the branch before this push (${before.slice(0, 12)}) is not on the server any more, so all that the default branch has not was looked at`,
  ]);
}

/** Whether the server answers, and does not give what stood there before. */
function isLost(where: string, { before, defaultBranch }: Push, remote: Remote): boolean {
  const repository = openRepository(where);
  return (
    !hasCommits(repository, [before]) &&
    defaultBranch !== undefined &&
    remoteBranchId(repository, remote, defaultBranch) !== undefined
  );
}

/** A branch or tag that was not there before: all that the default branch has not. */
function reachNew(
  where: string,
  { ref, after, defaultBranch, commitCount }: Push,
  remote: Remote,
  notes: readonly string[],
): Reach {
  if (defaultBranch === undefined) return { kind: 'unreachable', detail: 'the event does not name the default branch' };
  if (ref === `refs/heads/${defaultBranch}`) return { kind: 'whole', notes };
  const repository = openRepository(where);
  const base =
    commitOfRef(repository, `refs/remotes/origin/${defaultBranch}`) ??
    remoteBranchId(repository, remote, defaultBranch);
  if (base === undefined)
    return {
      kind: 'unreachable',
      detail: `the default branch ${JSON.stringify(defaultBranch)} is not here and the server does not give it`,
    };
  const gap = complete(where, base, after, remote, commitCount);
  return gap === undefined ? { kind: 'range', base, head: after, notes } : { kind: 'unreachable', detail: gap };
}

/** A range that a person typed; undefined where git does not know it yet, or it has no single base. */
export function reachTyped(where: string, range: string, remote: Remote): Reach | undefined {
  const [, left, right] = /^(.*?)\.\.(?!\.)(.*)$/s.exec(range) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const repository = openRepository(where);
  const [base, head] = [
    commitOfRef(repository, left === '' ? 'HEAD' : left),
    commitOfRef(repository, right === '' ? 'HEAD' : right),
  ];
  if (base === undefined || head === undefined) return undefined;
  const gap = complete(where, base, head, remote, undefined);
  return gap === undefined ? { kind: 'range', base, head, notes: [] } : { kind: 'unreachable', detail: gap };
}

/** All branches and tags, where the checkout is shallow. Gives git's reason where it could not. */
export function completeHistory(where: string, remote: Remote): string | undefined {
  const repository = openRepository(where);
  if (!repository.isShallow) return undefined;
  return fetchCommits(repository, remote, ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'], {
    kind: 'unshallow',
  });
}

/** Fetches until all of `base..head` is here, commits and files. Gives why it is not. */
function complete(
  where: string,
  base: string,
  head: string,
  remote: Remote,
  commitCount: number | undefined,
): string | undefined {
  return completeCommits(where, base, head, remote, commitCount) ?? completeFiles(where, base, head, remote);
}

/** A sparse checkout has the files of its folders, and of the rest their names alone. */
function completeFiles(where: string, base: string, head: string, remote: Remote): string | undefined {
  const repository = openRepository(where);
  if (!repository.isPartial) return undefined;
  const reason = fetchObjects(repository, remote, objectsLeftOut(repository, base, head, new Set(decisionFileNames)));
  return reason === undefined
    ? undefined
    : `the checkout is partial (\`filter\` or \`sparse-checkout\`), and \`git fetch\` failed: ${reason}`;
}

function completeCommits(
  where: string,
  base: string,
  head: string,
  remote: Remote,
  commitCount: number | undefined,
): string | undefined {
  const refusal = fetchMissing(where, base, head, remote, commitCount);
  if (refusal !== undefined) return refusal;
  for (let commits = firstDeepening; ; commits *= 4) {
    const repository = openRepository(where);
    const gap = gapBetween(repository, base, head);
    if (gap === undefined || !repository.isShallow) return gap;
    const depth: FetchDepth = commits > mostDeepening ? { kind: 'unshallow' } : { kind: 'deepen', commits };
    const reason = fetchCommits(repository, remote, [head, base], depth);
    if (reason !== undefined) return `${gap}, and \`git fetch\` failed: ${reason}`;
  }
}

/** One by one, since the server may have lost one of them. A whole clone stays whole. */
function fetchMissing(
  where: string,
  base: string,
  head: string,
  remote: Remote,
  commitCount: number | undefined,
): string | undefined {
  for (const id of [head, base]) {
    const repository = openRepository(where);
    if (hasCommits(repository, [id])) continue;
    const commits = id === base ? 1 : Math.min((commitCount ?? 0) + 1, mostCommits);
    const reason = fetchCommits(
      repository,
      remote,
      [id],
      repository.isShallow ? { kind: 'depth', commits } : { kind: 'as-is' },
    );
    if (reason !== undefined) return `commit ${id.slice(0, 12)} is not here, and \`git fetch\` failed: ${reason}`;
    if (!hasCommits(repository, [id])) return `commit ${id.slice(0, 12)} is not here, and the server does not give it`;
  }
  return undefined;
}

/** The commits that a range was built on. */
export function commitsBefore(where: string, base: string, head: string): readonly string[] {
  return boundaryOf(openRepository(where), base, head, mostBoundary);
}
