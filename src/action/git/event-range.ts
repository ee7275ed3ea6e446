import { shortId } from '../../model/git/short-id.ts';
import { commitOfRef, hasCommits, isCommitId, parentsOf } from '../../sources/git/commit-facts.ts';
import { type Remote, remoteBranchId } from '../../sources/git/range/fetch.ts';
import { openRepository, type Repository } from '../../sources/git/repository.ts';
import type { Change, Event } from '../github/event.ts';
import { completeRange } from './completion.ts';

/** What the commits of an event amount to in this checkout. */
export type EventRange =
  /** All of `base..head` is here. */
  | { readonly kind: 'range'; readonly base: string; readonly head: string; readonly notes: readonly string[] }
  /** Everything counts as new, since there is nothing to compare with. */
  | { readonly kind: 'whole'; readonly notes: readonly string[] }
  | { readonly kind: 'nothing'; readonly note: string }
  /** Some of it is neither here nor on the server; `detail` is a clause. */
  | { readonly kind: 'unreachable'; readonly detail: string };

type Push = Extract<Event, { readonly kind: 'push' }>;

/**
 * Fetches no more than needed. `where` is the folder of the checkout, `testedId` the commit of the run, which only GitHub
 * chooses.
 */
export function resolveChange(where: string, change: Change, testedId: string, remote: Remote): EventRange {
  if (!isCommitId(change.base) || !isCommitId(change.head))
    return { kind: 'unreachable', detail: 'the event names no commits' };
  const base = baseOf(openRepository(where), change, testedId);
  const gap = completeRange(where, { base, head: change.head, commitCount: change.commitCount }, remote);
  return gap === undefined
    ? { kind: 'range', base, head: change.head, notes: [] }
    : { kind: 'unreachable', detail: gap };
}

/** The first parent of a merge that GitHub made to test the change is the base it was last tested on. */
function baseOf(repository: Repository, { base, head }: Change, testedId: string): string {
  const [first, second, ...others] = isCommitId(testedId) ? parentsOf(repository, testedId) : [];
  return first !== undefined && second === head && others.length === 0 ? first : base;
}

export function resolvePush(where: string, push: Push, remote: Remote): EventRange {
  const { before, after, commitCount } = push;
  if (!isCommitId(after))
    return { kind: 'nothing', note: 'the push deleted its branch or tag, so there is nothing to look at' };
  if (!isCommitId(before)) return resolveNew(where, push, remote, []);
  const gap = completeRange(where, { base: before, head: after, commitCount }, remote);
  if (gap === undefined) return { kind: 'range', base: before, head: after, notes: [] };
  if (!isLost(where, push, remote)) return { kind: 'unreachable', detail: gap };
  return resolveNew(where, push, remote, [
    `what stood on the branch before this push (${shortId(before)}) is not on the server any more, so all that the default branch has not was looked at`,
  ]);
}

/** Whether the server answers, but does not have the commit from before the push. */
function isLost(where: string, { before, defaultBranch }: Push, remote: Remote): boolean {
  const repository = openRepository(where);
  return (
    !hasCommits(repository, [before]) &&
    defaultBranch !== undefined &&
    remoteBranchId(repository, remote, defaultBranch) !== undefined
  );
}

/** For a new branch or tag: everything that the default branch does not have. */
function resolveNew(
  where: string,
  { ref, after, defaultBranch, commitCount }: Push,
  remote: Remote,
  notes: readonly string[],
): EventRange {
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
  const gap = completeRange(where, { base, head: after, commitCount }, remote);
  return gap === undefined ? { kind: 'range', base, head: after, notes } : { kind: 'unreachable', detail: gap };
}

/** A range that a person typed; undefined if git does not know it yet, or it has no single base. */
export function resolveTyped(where: string, range: string, remote: Remote): EventRange | undefined {
  const [, left, right] = /^(.*?)\.\.(?!\.)(.*)$/s.exec(range) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const repository = openRepository(where);
  const [base, head] = [
    commitOfRef(repository, left === '' ? 'HEAD' : left),
    commitOfRef(repository, right === '' ? 'HEAD' : right),
  ];
  if (base === undefined || head === undefined) return undefined;
  const gap = completeRange(where, { base, head, commitCount: undefined }, remote);
  return gap === undefined ? { kind: 'range', base, head, notes: [] } : { kind: 'unreachable', detail: gap };
}
