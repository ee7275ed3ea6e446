import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../../errors.ts';
import { unlessRefused } from '../../../foundation/system-error.ts';
import { shortId } from '../../../model/git/short-id.ts';
import type { BlobSink, Source } from '../../../model/source.ts';
import { searchFileNames } from '../../file-names.ts';
import { showByteString } from '../../path-bytes.ts';
import { absentMode, parseRawDiff, submoduleMode, type RawEntry } from '../history/raw-diff.ts';
import { openAlone, readWanted, tryAlone } from '../objects/lone-reader.ts';
import { keepPresent } from '../objects/presence.ts';
import { objectsAtPaths } from '../objects/wanted-objects.ts';
import { readCommit } from '../packs/lone/lone-commit.ts';
import type { LoneObjects } from '../packs/lone/lone-objects.ts';
import { TreeComparison } from '../packs/trees/tree-difference.ts';
import { indexComparison } from '../process/guard.ts';
import { runGit, type GitOutput, type GitPlace } from '../process/run.ts';
import { startGit } from '../process/started-git.ts';
import { reasonOf, reportLines } from '../process/stderr.ts';
import { currentCaller, emptyTreeId, findPlace, openAt, type Caller, type Repository } from '../repository.ts';
import { readIndexTree } from './index-tree.ts';
import { isAtPlace, namedPlaces, placesWithout } from './named-places.ts';
import { describePlain, isOwn } from './plain-repository.ts';
import { reportUnknown } from './unknown-places.ts';

const nullId = '0'.repeat(40);
/** Enough for the paths of any index. */
const maximumBytes = 1 << 30;

/** A repository opened to scan its index. */
export interface StagedRepository extends Repository {
  /** The comparison of the index with HEAD, where git has not been asked anything else yet. */
  readonly comparison?: GitOutput | Promise<GitOutput>;
  /** The tree that equals the index, where git has noted one; git then need not be asked. */
  readonly indexTreeId?: string;
}

interface StagedOpening {
  readonly caller?: Caller;
  /** What git printed when it compared the index with HEAD, if somebody has already asked it. */
  readonly compared?: Uint8Array;
}

/**
 * Opens the repository that holds this folder. For an ordinary one, the comparison that is needed anyway shows whether
 * git accepts it. Throws SourceError if git does not accept it.
 */
export function openStaged(path: string, { caller = currentCaller(), compared }: StagedOpening = {}): StagedRepository {
  const place = findPlace(path, caller);
  const facts = describePlain(place);
  if (facts?.headId === undefined) return openAt(place, path);
  const comparison = compared
    ? {
        exitCode: 0,
        stdout: Buffer.from(compared.buffer, compared.byteOffset, compared.byteLength),
        stderr: '',
        isCut: false,
      }
    : compareIndex(place, facts.headId);
  return comparison.exitCode === 0
    ? { ...place, ...facts, path, isOwn: isOwn(place, facts.gitDir), comparison }
    : openAt(place, path);
}

/**
 * The same, but git compares while the caller goes on, and only reading shows whether git accepts the repository; or
 * git is not run at all, where the tree it has noted in the index is enough.
 */
export function startStaged(path: string, caller: Caller = currentCaller()): StagedRepository {
  const place = findPlace(path, caller);
  const facts = describePlain(place);
  if (facts?.headId === undefined) return openAt(place, path);
  const indexTreeId = isOwn(place, facts.gitDir) ? findIndexTree(place, facts.gitDir) : undefined;
  if (indexTreeId !== undefined) return { ...place, ...facts, path, isOwn: true, indexTreeId };
  return { ...place, ...facts, path, comparison: startGit(place, indexComparison(facts.headId), maximumBytes) };
}

/** Undefined in a merge, where the other parents count, too. */
function findIndexTree({ environment }: GitPlace, gitDir: string): string | undefined {
  if (environment['GIT_INDEX_FILE'] !== undefined || existsSync(join(gitDir, 'MERGE_HEAD'))) return undefined;
  return unlessRefused(() => readIndexTree(join(gitDir, 'index')));
}

/**
 * What the next commit would bring: the index compared with HEAD, never the disk. In a merge only what differs from
 * every parent. `only` limits this to these files and folders, given by absolute paths or relative to the top of the work
 * tree. Throws SourceError if git cannot compare.
 */
export function stagedSource(repository: StagedRepository, only?: readonly string[]): Source {
  const chosen = namedPlaces(repository, only);
  return {
    read: (sink, _sharing, unpacker) => {
      const objects = openAlone(repository, unpacker, sink);
      const reading = readIndex(repository, { sink, objects, only: chosen });
      if (!reading) objects?.close();
      return reading?.finally(() => objects?.close());
    },
  };
}

interface IndexReading {
  readonly sink: BlobSink;
  /** Reads objects without git, where that is possible. */
  readonly objects: LoneObjects | undefined;
  /** The only files and folders to look at; all if undefined. */
  readonly only: ReadonlySet<string> | undefined;
}

function readIndex(repository: StagedRepository, reading: IndexReading): void | Promise<void> {
  const { sink, objects } = reading;
  const { comparison, indexTreeId } = repository;
  const changes =
    objects && indexTreeId !== undefined
      ? tryAlone(sink, () => compareTrees(objects, repository.headId ?? '', indexTreeId))
      : undefined;
  if (changes) return readChanges(repository, changes, reading);
  if (comparison instanceof Promise) return comparison.then((ended) => readCompared(repository, ended, reading));
  return readCompared(
    repository,
    indexTreeId === undefined ? comparison : compareIndex(repository, repository.headId ?? ''),
    reading,
  );
}

/**
 * `comparison` is that of the index with HEAD, if it was made. If git failed in it, the repository is opened through
 * git, which shows whether git accepts it.
 */
function readCompared(
  repository: StagedRepository,
  comparison: GitOutput | undefined,
  reading: IndexReading,
): void | Promise<void> {
  const isRefused = comparison !== undefined && comparison.exitCode !== 0;
  const agreed = isRefused ? openAt(repository, repository.path) : repository;
  return readChanges(agreed, changedEntries(agreed, isRefused ? undefined : comparison, reading.sink), reading);
}

/** The changes in the index, read from the tree that equals it. */
function compareTrees(objects: LoneObjects, headId: string, indexTreeId: string): readonly RawEntry[] {
  const changes: RawEntry[] = [];
  const comparison = new TreeComparison(objects, (path, before, after) => {
    const status = after === undefined ? 'D' : before === undefined ? 'A' : 'M';
    changes.push({
      mode: after?.mode ?? absentMode,
      id: after?.id ?? nullId,
      before: [before?.id ?? nullId],
      status,
      path: showByteString(path),
    });
  });
  comparison.compare(readCommit(objects, headId).treeId, indexTreeId);
  return changes;
}

function readChanges(
  repository: Repository,
  all: readonly RawEntry[],
  { sink, objects, only }: IndexReading,
): void | Promise<void> {
  const changes = only ? all.filter(({ path }) => isAtPlace(path, only)) : all;
  const entries = keepPresent(
    repository,
    changes.filter((entry) => isScanned(entry, sink)),
    sink,
  );
  if (changes.length === 0)
    sink.note(all.length === 0 ? 'nothing is staged' : 'nothing is staged at the paths that were named');
  if (only)
    reportUnknown(
      repository,
      placesWithout(
        only,
        changes.map(({ path }) => path),
      ),
      sink,
    );
  const wanted = objectsAtPaths(entries, {
    provenance: ({ id, path }) => ({ kind: 'index', path, objectId: id }),
    absence: {
      kind: 'missing-object',
      detail: 'its staged content is not in the repository',
      advice: 'Run `git add` again.',
    },
  });
  searchFileNames(
    entries.filter(({ status }) => status === 'A').map(({ path }) => path),
    sink,
  );
  if (wanted.count > 0) return readWanted(repository, objects, wanted, sink);
}

/** The index compared with HEAD, as git prints it. */
export function compareWithHead(repository: Repository): GitOutput {
  return compareIndex(repository, repository.headId ?? emptyTreeId(repository));
}

/** The same, and compared with every commit that is being merged into it. */
export function compareWithParents(repository: Repository): readonly GitOutput[] {
  return [compareWithHead(repository), ...mergedCommits(repository).map((parent) => compareIndex(repository, parent))];
}

/** Entries whose paths differ from HEAD and from every commit that is being merged into it. */
function changedEntries(
  repository: Repository,
  comparison: GitOutput | undefined,
  sink: BlobSink,
): readonly RawEntry[] {
  const head = repository.headId ?? emptyTreeId(repository);
  const first = entriesOf(comparison ?? compareIndex(repository, head), repository, head, sink);
  const others = mergedCommits(repository).map((parent) =>
    entriesOf(compareIndex(repository, parent), repository, parent, sink),
  );
  return [...first.values()].filter(({ path }) => others.every((entries) => entries.has(path)));
}

function mergedCommits(repository: Repository): readonly string[] {
  const text = unlessRefused(() => readFileSync(join(repository.gitDir, 'MERGE_HEAD'), 'latin1')) ?? '';
  return text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

function compareIndex(place: GitPlace, parent: string): GitOutput {
  return runGit(place, indexComparison(parent), { maximumBytes });
}

function entriesOf(
  { exitCode, stdout, stderr }: GitOutput,
  { path }: Repository,
  parent: string,
  sink: BlobSink,
): ReadonlyMap<string, RawEntry> {
  if (exitCode !== 0)
    throw new SourceError(path, `git cannot compare the index with ${shortId(parent)}: ${reasonOf(stderr)}`);
  reportLines(stderr, sink, path, 'corrupt-object');
  return parseRawDiff(stdout);
}

function isScanned({ status, mode, path }: RawEntry, sink: BlobSink): boolean {
  if (status === 'U')
    sink.problem({
      kind: 'unreadable',
      where: path,
      detail: 'has a conflict, so nothing is staged for it',
      advice: 'Resolve it and run `git add`.',
    });
  else if (mode === submoduleMode) sink.skip('submodule entries');
  else if (mode === absentMode) sink.skip('deleted files');
  else return true;
  return false;
}
