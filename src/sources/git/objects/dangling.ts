import type { PathChange } from '../../../model/source.ts';
import { walkHistory } from '../history/history.ts';
import { streamLines, type GitPlace } from '../process/run.ts';
import { reasonOf } from '../process/stderr.ts';
import { idLines } from './wanted-objects.ts';

export interface DanglingWalk {
  readonly wanted: ReadonlySet<string>;
  readonly onEntry: (entry: PathChange) => void;
  readonly note: (text: string) => void;
}

/**
 * Tells where these blobs are found in commits that nothing refers to: those left by a reset, a rebase or a dropped
 * stash.
 */
export async function walkDangling(
  repository: GitPlace,
  place: GitPlace,
  { wanted, onEntry, note }: DanglingWalk,
): Promise<void> {
  const commits = await listCommits(place);
  if (commits.length === 0) return;
  const end = await walkHistory(repository, ['--stdin', '--not', '--all', '--reflog'], {
    wanted,
    input: idLines(commits),
    onEntry,
  });
  // Git prunes by age, so a dangling commit may have lost its parents.
  if (end.exitCode !== 0)
    note(`some objects that nothing refers to are without path and commit: ${reasonOf(end.stderr)}`);
}

async function listCommits(place: GitPlace): Promise<readonly string[]> {
  const commits: string[] = [];
  await streamLines(
    place,
    ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--batch-all-objects', '--unordered', '--buffer'],
    (line) => {
      if (line.startsWith('commit ')) commits.push(line.slice(7));
    },
  );
  return commits;
}
