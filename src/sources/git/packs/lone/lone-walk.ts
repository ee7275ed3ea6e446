import type { RangeEnds } from '../../range/revisions.ts';
import { Distrust } from '../distrust.ts';
import { TreeComparison, type TreeEntry } from '../trees/tree-difference.ts';
import { readCommit, type LoneCommit } from './lone-commit.ts';
import type { LoneObjects } from './lone-objects.ts';

/** Longer walks are left to git. */
const mostCommits = 200;
/** `HEAD` or a full id, and steps to parents. */
const knownEnd = /^(?<start>HEAD|[0-9a-f]{40})(?<steps>(?:[~^]\d*)*)$/;
const step = /([~^])(\d*)/g;

/**
 * Called for each file that a commit put at a path, and told whether no parent has a file there; the path has one
 * character for each byte.
 */
export type BroughtReceiver = (commitId: string, path: string, entry: TreeEntry, isNew: boolean) => void;

/**
 * Does what `walkHistory` does for a range, newest first, provided it is one commit or a line of commits with one
 * parent each. Returns the commits. Throws Distrust for any other range, possibly after some calls.
 */
export function walkLine(
  objects: LoneObjects,
  headId: string,
  { left, dots, right }: RangeEnds,
  onBrought: BroughtReceiver,
): readonly string[] {
  const newest = resolveEnd(objects, headId, right);
  const commits = dots === undefined ? [newest] : commitsSince(objects, resolveEnd(objects, headId, left), newest);
  for (const commit of commits) tellBrought(objects, commit, onBrought);
  return commits.map(({ id }) => id);
}

/** Resolves `HEAD` or a full id, with steps to parents. */
function resolveEnd(objects: LoneObjects, headId: string, name: string): LoneCommit {
  const { start, steps = '' } = knownEnd.exec(name)?.groups ?? {};
  if (start === undefined) throw new Distrust('a revision is named in another way');
  let commit = readCommit(objects, start === 'HEAD' ? headId : start);
  for (const [, sign, digits = ''] of steps.matchAll(step)) {
    const number = digits === '' ? 1 : Number(digits);
    if (sign === '~' && number > mostCommits) throw new Distrust('there are many commits');
    if (sign === '~') for (let count = 0; count < number; count++) commit = parentOf(objects, commit, 0);
    else if (number > 0) commit = parentOf(objects, commit, number - 1);
  }
  return commit;
}

function parentOf(objects: LoneObjects, { parentIds }: LoneCommit, index: number): LoneCommit {
  const id = parentIds[index];
  if (id === undefined) throw new Distrust('a commit has no such parent');
  return readCommit(objects, id);
}

/** The commits after `oldest`, if a line of commits leads from it to `newest`. */
function commitsSince(objects: LoneObjects, oldest: LoneCommit, newest: LoneCommit): readonly LoneCommit[] {
  const commits: LoneCommit[] = [];
  for (let commit = newest; commit.id !== oldest.id; commit = parentOf(objects, commit, 0)) {
    if (commit.parentIds.length > 1) throw new Distrust('the range holds merges');
    if (commits.push(commit) > mostCommits) throw new Distrust('there are many commits');
  }
  return commits;
}

/** Reports what a commit brought; for a merge, only what differs from every parent. */
function tellBrought(objects: LoneObjects, { id, treeId, parentIds }: LoneCommit, onBrought: BroughtReceiver): void {
  const counts = new Map<string, number>();
  const known = new Set<string>();
  const parents: readonly (string | undefined)[] =
    parentIds.length === 0 ? [undefined] : parentIds.map((parent) => readCommit(objects, parent).treeId);
  for (const parentTree of parents) {
    new TreeComparison(objects, (path, before, after) => {
      if (before) known.add(path);
      const count = (counts.get(path) ?? 0) + 1;
      counts.set(path, count);
      if (count === parents.length && after) onBrought(id, path, after, !known.has(path));
    }).compare(parentTree, treeId);
  }
}
