import { decisionFileNames } from '../../config/discover.ts';
import { shortId } from '../../model/git/short-id.ts';
import { gapBetween, hasCommits } from '../../sources/git/commit-facts.ts';
import { objectsLeftOut } from '../../sources/git/commit-files.ts';
import { fetchCommits, type FetchDepth, fetchObjects, type Remote } from '../../sources/git/range/fetch.ts';
import { openRepository } from '../../sources/git/repository.ts';

/** The commits `base..head`, which have to be here. */
interface WantedRange {
  readonly base: string;
  readonly head: string;
  /** The number of commits, according to the event. */
  readonly commitCount: number | undefined;
}

/** Commits fetched at first beyond those of the event; then four times as many, and so on. */
const firstDeepening = 8;
const mostDeepening = 2_048;
const mostCommits = 2_048;

/** Fetches all branches and tags if the checkout is shallow. Returns git's reason if that fails. */
export function completeHistory(where: string, remote: Remote): string | undefined {
  const repository = openRepository(where);
  if (!repository.isShallow) return undefined;
  return fetchCommits(repository, remote, ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'], {
    kind: 'unshallow',
  });
}

/** Fetches until the whole range is here, commits and files. Returns why it is not. */
export function completeRange(where: string, wanted: WantedRange, remote: Remote): string | undefined {
  return completeCommits(where, wanted, remote) ?? completeFiles(where, wanted, remote);
}

/** A sparse checkout has the files of its folders, and only the names of the others. */
function completeFiles(where: string, { base, head }: WantedRange, remote: Remote): string | undefined {
  const repository = openRepository(where);
  if (!repository.isPartial) return undefined;
  const reason = fetchObjects(repository, remote, objectsLeftOut(repository, base, head, new Set(decisionFileNames)));
  return reason === undefined
    ? undefined
    : `the checkout is partial (\`filter\` or \`sparse-checkout\`), and \`git fetch\` failed: ${reason}`;
}

function completeCommits(where: string, wanted: WantedRange, remote: Remote): string | undefined {
  const refusal = fetchMissing(where, wanted, remote);
  if (refusal !== undefined) return refusal;
  const { base, head } = wanted;
  for (let commits = firstDeepening; ; commits *= 4) {
    const repository = openRepository(where);
    const gap = gapBetween(repository, base, head);
    if (gap === undefined || !repository.isShallow) return gap;
    const depth: FetchDepth = commits > mostDeepening ? { kind: 'unshallow' } : { kind: 'deepen', commits };
    const reason = fetchCommits(repository, remote, [head, base], depth);
    if (reason !== undefined) return `${gap}, and \`git fetch\` failed: ${reason}`;
  }
}

/** Fetches one by one, since the server may have lost one of them. A full clone is not made shallow. */
function fetchMissing(where: string, { base, head, commitCount }: WantedRange, remote: Remote): string | undefined {
  for (const id of [head, base]) {
    const repository = openRepository(where);
    if (hasCommits(repository, [id])) continue;
    const commits = id === base ? 1 : Math.min((commitCount ?? 0) + 1, mostCommits);
    const depth: FetchDepth = repository.isShallow ? { kind: 'depth', commits } : { kind: 'as-is' };
    const reason = fetchCommits(repository, remote, [id], depth);
    if (reason !== undefined) return `commit ${shortId(id)} is not here, and \`git fetch\` failed: ${reason}`;
    if (!hasCommits(repository, [id])) return `commit ${shortId(id)} is not here, and the server does not give it`;
  }
  return undefined;
}
