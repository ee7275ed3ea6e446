import { isNullId } from '../../../model/git/object-id.ts';
import type { PathChange } from '../../../model/source.ts';
import { guardedDiffOptions } from '../process/guard.ts';
import { runGit, streamGit, type GitEnd, type GitPlace } from '../process/run.ts';
import { RawDiffParser, submoduleMode } from './raw-diff.ts';

/** For each blob its paths, each with the commit that first put it there. */
export type History = Map<string, Map<string, string>>;

export interface WalkOptions {
  /** Only entries that have one of these before or after. */
  readonly wanted?: ReadonlySet<string>;
  /** Git's standard input: ids to start from, one a line. */
  readonly input?: Uint8Array;
  /** Pathspecs. */
  readonly paths?: readonly string[];
  /** Most walks of this kind are so short that it is faster to run git to its end than to stream its output. */
  readonly isShort?: boolean;
  /** How merges are compared with their parents: with all of them at once, or with each; `-c` if it is left out. */
  readonly comparison?: '-c' | '-m';
  readonly onCommit?: (id: string) => void;
  readonly onEntry: (entry: PathChange) => void;
}

/** For more objects than this, git is not told which ones are looked for. */
const fewObjects = 1_000;
const maximumPaths = 10_000;
/** A walk that was thought to be short but prints more than this is started over. */
const shortBytes = 4 << 20;

/**
 * Newest first, no parent before its children, so that the last commit met for a path is the first in time. Merges get
 * combined differences: what differs from all parents came with the merge itself.
 */
const logOptions = [
  '--root',
  '--date-order',
  '--full-history',
  '--format=%H %ct',
  '--no-show-signature',
  '--no-mailmap',
  '--no-notes',
  '--no-decorate',
  ...guardedDiffOptions,
];

/**
 * Walks once through the commits that `revisions` select (options of `git log`, nothing a user typed) and reports the
 * paths that each of them changed.
 */
export async function walkHistory(
  place: GitPlace,
  revisions: readonly string[],
  { wanted, input, paths = [], isShort = false, comparison = '-c', onCommit, onEntry }: WalkOptions,
): Promise<GitEnd> {
  let commitId = '';
  let seconds = 0;
  const parser = new RawDiffParser({
    commit: (text) => {
      const space = text.indexOf(' ');
      commitId = text.slice(0, space);
      seconds = Number(text.slice(space + 1));
      onCommit?.(commitId);
    },
    wants: ({ id, before }) => wanted === undefined || wanted.has(id) || before.some((one) => wanted.has(one)),
    entry: ({ id, before, mode, path }) =>
      onEntry({ commitId, seconds, path, before, after: id, isSubmodule: mode === submoduleMode }),
  });
  const sought = wanted === undefined || wanted.size > fewObjects ? [] : [...wanted].map((id) => `--find-object=${id}`);
  const args = ['log', comparison, ...logOptions, ...sought, ...revisions, '--', ...paths];
  // One that is waited for cannot be aborted.
  const isWaitedFor = isShort && place.signal === undefined;
  const output = isWaitedFor
    ? runGit(place, args, { ...(input && { input }), maximumBytes: shortBytes, timeoutMs: 0 })
    : undefined;
  if (!output || output.isCut) return await streamGit(place, args, (bytes) => parser.push(bytes), input);
  parser.push(output.stdout);
  return output;
}

/** Walks through the merges only, and compares each with every one of its parents by itself. */
export async function walkMerges(place: GitPlace, revisions: readonly string[], options: WalkOptions): Promise<GitEnd> {
  return await walkHistory(place, ['--merges', ...revisions], { ...options, comparison: '-m' });
}

/** The same walk without a filter by object or path; hands over git's output unparsed. */
export async function streamHistory(
  place: GitPlace,
  revisions: readonly string[],
  onBytes: (bytes: Buffer) => void,
): Promise<GitEnd> {
  return await streamGit(place, ['log', '-c', ...logOptions, ...revisions, '--'], onBytes);
}

/** Records that this commit put the entry's object at its path. For a walk from the newest commit to the oldest. */
export function addPath(
  history: History,
  { after, isSubmodule, path, commitId }: Pick<PathChange, 'after' | 'isSubmodule' | 'path' | 'commitId'>,
): void {
  if (isSubmodule || isNullId(after)) return;
  const paths = history.get(after) ?? new Map<string, string>();
  if (paths.size < maximumPaths || paths.has(path)) paths.set(path, commitId);
  history.set(after, paths);
}
