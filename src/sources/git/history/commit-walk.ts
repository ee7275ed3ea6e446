import { SourceError } from '../../../errors.ts';
import { isNullId } from '../../../model/git/object-id.ts';
import { shortId } from '../../../model/git/short-id.ts';
import type { BlobSink, PathChange, WalkedHistory } from '../../../model/source.ts';
import { searchFileNames } from '../../file-names.ts';
import type { WantedObject } from '../objects/wanted-objects.ts';
import { reasonOf, reportLines } from '../process/stderr.ts';
import { shallowCommits } from '../range/revisions.ts';
import { openAt, type Repository } from '../repository.ts';
import { blobsOf, labelled, readObjectsOf } from './history-reader.ts';
import { addPath, walkHistory, type History } from './history.ts';

/** The commits to walk, and the other objects to read with them. */
export interface Walk {
  /** What a person would call it. */
  readonly name: string;
  /** Arguments for `git log`; `input` goes to its standard input. */
  readonly revisions: readonly string[];
  readonly input?: Uint8Array;
  readonly isShort?: boolean;
  /** Tags, and the objects they point to that are not commits. */
  readonly others: readonly WantedObject[];
  /** More of them, where that depends on the commits that were met. */
  readonly othersBeside?: (commits: readonly string[]) => readonly WantedObject[];
  /** Throws a SourceError that explains better than git why the walk failed. */
  readonly onRefused?: () => void;
}

/** Reads what the commits of a walk brought, their own texts, and the other objects. Returns the places of all that. */
export async function readWalk(
  repository: Repository,
  { name, revisions, input, isShort = false, others, othersBeside, onRefused }: Walk,
  sink: BlobSink,
): Promise<WalkedHistory> {
  const history: History = new Map();
  const commits: string[] = [];
  const newPaths: string[] = [];
  const onEntry = (entry: PathChange): void => {
    addPath(history, entry);
    if (entry.before.every(isNullId)) newPaths.push(entry.path);
  };
  const result = await walkHistory(repository, revisions, {
    isShort,
    onCommit: (id) => commits.push(id),
    onEntry,
    ...(input && { input }),
  });
  if (result.exitCode !== 0) {
    // A repository that was opened by a look at its files may be one that git refuses: opening it through git then
    // throws an error that says so, and what to do.
    openAt(repository, repository.path);
    onRefused?.();
    throw walkError(repository, `git cannot walk ${name}`, result.stderr);
  }
  reportLines(result.stderr, sink, repository.path, 'corrupt-object');
  reportShallow(repository, commits, sink);
  if (commits.length === 0) sink.note(`${name} holds no commits`);
  const texts = [...commits.map((id) => labelled('commit', id)), ...others, ...(othersBeside?.(commits) ?? [])];
  searchFileNames(newPaths, sink);
  await readObjectsOf(repository, [...texts, ...blobsOf(history)], sink);
  return { commitIds: new Set(commits), places: history };
}

/** Why git cannot compare commits, and what to do if trees were left on a server. */
export function walkError({ path, isPartial }: Repository, what: string, stderr: string): SourceError {
  return new SourceError(
    path,
    `${what}: ${reasonOf(stderr)}${isPartial ? '; this is a partial clone: scan one made without `--filter=tree`' : ''}`,
  );
}

/** Reports the first of these commits whose parents a shallow clone left out. */
export function reportShallow(repository: Repository, commits: readonly string[], sink: BlobSink): void {
  const shallow = shallowCommits(repository);
  const cut = commits.find((id) => shallow.has(id));
  if (cut === undefined) return;
  sink.problem({
    kind: 'partial-repository',
    where: repository.path,
    detail: `a shallow clone: the parents of ${shortId(cut)} are not here, so all of its files were scanned, and nothing before it`,
    advice: 'Run `git fetch --deepen=100` or `git fetch --unshallow`, or check out with `fetch-depth: 0`.',
  });
}
