import { guardedDiffOptions } from './guard.ts';
import { RawDiffParser, submoduleMode } from './raw-diff.ts';
import { streamGit, type GitEnd, type GitPlace } from './run.ts';

/** For a blob: each path it stood at, and the commit that first brought it there. */
export type History = Map<string, Map<string, string>>;

/** Beyond so many, git is not told which objects are looked for. */
const fewObjects = 1_000;
const maximumPaths = 10_000;

/**
 * Newest first, no parent before its children, so that the last commit met for a path is the first in time.
 * Combined differences of merges: what differs from all parents came with the merge itself.
 */
const logOptions = ['-c', '--root', '--date-order', '--format=%H', '--no-show-signature', '--no-mailmap', '--no-notes', '--no-decorate', ...guardedDiffOptions];

/**
 * Goes once through the commits that `revisions` select (options of `git log`, nothing a user typed) and adds to
 * `history` where the wanted blobs came in, or where all did. Ids to start from may be given as input, one a line.
 */
export async function walkHistory(
  place: GitPlace,
  revisions: readonly string[],
  history: History,
  { wanted, input, onCommit }: { wanted?: ReadonlySet<string>; input?: Uint8Array; onCommit?: (id: string) => void },
): Promise<GitEnd> {
  let commit = '';
  const parser = new RawDiffParser({
    commit: (id) => {
      commit = id;
      onCommit?.(id);
    },
    wants: (id) => wanted?.has(id) ?? true,
    entry: ({ id, mode, path }) => {
      if (mode !== submoduleMode && !/^0+$/.test(id)) addPath(history, id, path, commit);
    },
  });
  const sought = wanted === undefined || wanted.size > fewObjects ? [] : [...wanted].map((id) => `--find-object=${id}`);
  return await streamGit(place, ['log', ...logOptions, ...sought, ...revisions, '--'], (bytes) => parser.push(bytes), input);
}

function addPath(history: History, id: string, path: string, commit: string): void {
  const paths = history.get(id) ?? new Map<string, string>();
  if (paths.size < maximumPaths || paths.has(path)) paths.set(path, commit);
  history.set(id, paths);
}
