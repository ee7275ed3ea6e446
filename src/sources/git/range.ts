import { SourceError } from '../../errors.ts';
import type { BlobSink, PathChange, Source, WalkedHistory } from '../../model/source.ts';
import type { Unpacker } from '../../model/unpacker.ts';
import type { ObjectType } from './batch.ts';
import { addPath, walkHistory, type History } from './history.ts';
import { openAlone, readWanted, tryAlone } from './lone-reader.ts';
import type { LoneObjects } from './packs/lone-objects.ts';
import { walkLine } from './packs/lone-walk.ts';
import { keepPresent } from './presence.ts';
import { describeBare, describePlain, isOwn } from './plain-repository.ts';
import { currentCaller, findPlace, openAt, type Caller, type Repository } from './repository.ts';
import { submoduleMode } from './raw-diff.ts';
import { presumeRange, resolveRange, shallowCommits, splitRange, type PresumedRange } from './revisions.ts';
import { reasonOf, reportLines } from './stderr.ts';
import { objectLabel, type WantedObjects } from './wanted-objects.ts';

/** An object that is to be read, and where it stands. */
export interface WantedObject {
  readonly id: string;
  readonly path: string;
}

/**
 * Opens the repository that holds this folder. Where it is of the plainest kind git is not asked: walking the range tells whether it
 * agrees. Throws SourceError where git does not.
 */
export function openForRange(path: string, caller: Caller = currentCaller()): Repository {
  const place = findPlace(path, caller);
  const facts = describePlain(place) ?? describeBare(place);
  return facts ? { ...place, ...facts, path, isOwn: isOwn(place, facts.gitDir) } : openAt(place, path);
}

/**
 * What the commits of a range brought: each blob once, under the first of its paths, with what only a merge holds, and
 * the commits' own texts. For the forms of a range see `resolveRange`, which throws SourceError for an unknown one.
 */
export function rangeSource(repository: Repository, range: string): Source {
  return rememberWalk((sink, unpacker) => readRange(repository, range, sink, unpacker));
}

/** A source that tells where what it read stood, once it is read. */
export function rememberWalk(read: (sink: BlobSink, unpacker?: Unpacker) => Promise<WalkedHistory>): Source {
  let walked: WalkedHistory | undefined;
  return {
    walked: () => walked,
    read: async (sink, _sharing, unpacker) => {
      walked = await read(sink, unpacker);
    },
  };
}

async function readRange(
  repository: Repository,
  range: string,
  sink: BlobSink,
  unpacker: Unpacker | undefined,
): Promise<WalkedHistory> {
  const presumed = presumeRange(range);
  const objects = presumed && openAlone(repository, unpacker, sink);
  try {
    const walked = objects && tryAlone(sink, () => walkAlone(repository, range, objects));
    return walked
      ? await readWalked(repository, walked, range, objects, sink)
      : await readByGit(repository, range, presumed, sink);
  } finally {
    objects?.close();
  }
}

/** Commits, newest first, and what they brought. */
interface WalkedRange {
  readonly commits: readonly string[];
  readonly history: History;
}

function walkAlone({ headId = '' }: Repository, range: string, objects: LoneObjects): WalkedRange {
  const history: History = new Map();
  const commits = walkLine(objects, headId, splitRange(range), (commitId, path, { id, mode }) => {
    addPath(history, {
      after: id,
      isSubmodule: mode === submoduleMode,
      path: Buffer.from(path, 'latin1').toString(),
      commitId,
    });
  });
  return { commits, history };
}

async function readWalked(
  repository: Repository,
  { commits, history }: WalkedRange,
  range: string,
  objects: LoneObjects | undefined,
  sink: BlobSink,
): Promise<WalkedHistory> {
  if (commits.length === 0) sink.note(`${nameOf(range)} holds no commits`);
  await readHistory(
    repository,
    commits.map((id) => labelled('commit', id)),
    history,
    sink,
    objects,
  );
  return { commitIds: new Set(commits), places: history };
}

async function readByGit(
  repository: Repository,
  range: string,
  presumed: PresumedRange | undefined,
  sink: BlobSink,
): Promise<WalkedHistory> {
  const walk = { name: nameOf(range), isShort: true };
  if (!presumed) {
    const { revisions, tagId } = resolveRange(repository, range);
    return await readWalk(repository, { ...walk, revisions, others: tagsOf(tagId) }, sink);
  }
  const { revisions, newestId } = presumed;
  const othersBeside = (commits: readonly string[]): readonly WantedObject[] =>
    newestId === undefined || commits.includes(newestId) ? [] : tagsOf(resolveRange(repository, range).tagId);
  return await readWalk(
    repository,
    { ...walk, revisions, others: [], othersBeside, onRefused: () => void resolveRange(repository, range) },
    sink,
  );
}

function nameOf(range: string): string {
  return `the range ${JSON.stringify(range)}`;
}

function tagsOf(tagId: string | undefined): readonly WantedObject[] {
  return tagId === undefined ? [] : [labelled('tag', tagId)];
}

/** Commits to go through, and what else came with them. */
export interface Walk {
  /** What a person would call it. */
  readonly name: string;
  /** For `git log`, with what goes to its standard input. */
  readonly revisions: readonly string[];
  readonly input?: Uint8Array;
  readonly isShort?: boolean;
  /** Tags, and what they lead to that is no commit. */
  readonly others: readonly WantedObject[];
  /** More of them, where the commits that were met tell. */
  readonly othersBeside?: (commits: readonly string[]) => readonly WantedObject[];
  /** Throws a SourceError that says better than git why it does not walk. */
  readonly onRefused?: () => void;
}

/** Reads what the commits of a walk brought, their own texts, and the other objects; gives where all that stood. */
export async function readWalk(
  repository: Repository,
  { name, revisions, input, isShort = false, others, othersBeside, onRefused }: Walk,
  sink: BlobSink,
): Promise<WalkedHistory> {
  const history: History = new Map();
  const commits: string[] = [];
  const onEntry = (entry: PathChange): void => addPath(history, entry);
  const result = await walkHistory(repository, revisions, {
    isShort,
    onCommit: (id) => commits.push(id),
    onEntry,
    ...(input && { input }),
  });
  if (result.exitCode !== 0) {
    // A repository that was opened by a look at its files is one that git may refuse: then it says so, and what to do.
    openAt(repository, repository.path);
    onRefused?.();
    throw walkError(repository, `git cannot walk ${name}`, result.stderr);
  }
  reportLines(result.stderr, sink, repository.path, 'corrupt-object');
  reportShallow(repository, commits, sink);
  if (commits.length === 0) sink.note(`${name} holds no commits`);
  await readHistory(
    repository,
    [...commits.map((id) => labelled('commit', id)), ...others, ...(othersBeside?.(commits) ?? [])],
    history,
    sink,
  );
  return { commitIds: new Set(commits), places: history };
}

/** An object that stands at no path. */
export function labelled(type: ObjectType, id: string): WantedObject {
  return { id, path: objectLabel(type, id) };
}

/** Reads the blobs of a history, each under the first of its paths, behind these other objects. */
export async function readHistory(
  repository: Repository,
  others: readonly WantedObject[],
  history: History,
  sink: BlobSink,
  found?: LoneObjects,
): Promise<void> {
  const objects = keepPresent(repository, [...others, ...blobsOf(history)], sink);
  await readWanted(repository, found, wantedObjects(objects), sink);
}

/** What keeps git from comparing commits, and what to do where folders were left on a server. */
export function walkError({ path, isPartial }: Repository, what: string, stderr: string): SourceError {
  return new SourceError(
    path,
    `${what}: ${reasonOf(stderr)}${isPartial ? '; this is a partial clone: scan one made without `--filter=tree`' : ''}`,
  );
}

/** Names the first of these commits whose parents a shallow clone left out. */
export function reportShallow(repository: Repository, commits: readonly string[], sink: BlobSink): void {
  const shallow = shallowCommits(repository);
  const cut = commits.filter((id) => shallow.has(id));
  if (cut.length === 0) return;
  sink.problem({
    kind: 'partial-repository',
    where: repository.path,
    detail: `a shallow clone: the parents of ${cut[0]?.slice(0, 8)} are not here, so all of its files were scanned, and nothing before it`,
    advice: 'Run `git fetch --deepen=100` or `git fetch --unshallow`, or check out with `fetch-depth: 0`.',
  });
}

function blobsOf(history: History): readonly WantedObject[] {
  const blobs = [...history].map(([id, paths]) => ({
    id,
    path: [...paths.keys()].reduce((first, path) => (path < first ? path : first)),
  }));
  return blobs.sort((a, b) => (a.path === b.path ? (a.id < b.id ? -1 : 1) : a.path < b.path ? -1 : 1));
}

function wantedObjects(objects: readonly WantedObject[]): WantedObjects {
  return {
    count: objects.length,
    input: (start, end) =>
      Buffer.from(
        objects
          .slice(start, end)
          .map(({ id }) => `${id}\n`)
          .join(''),
      ),
    id: (index) => objects[index]?.id ?? '',
    provenance: (index, type) => ({
      kind: 'commit-range',
      path: objects[index]?.path ?? '',
      objectId: objects[index]?.id ?? '',
      objectType: type === 'tree' ? 'blob' : type,
    }),
    where: (index) => objects[index]?.path ?? '',
    absence: {
      kind: 'missing-object',
      detail: 'its content is not in the repository',
      advice: 'Run `git fsck`, and fetch from a complete copy.',
    },
  };
}
