import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../errors.ts';
import type { BlobSink, Source } from '../../model/source.ts';
import { unlessRefused } from '../../model/system-error.ts';
import { indexComparison } from './guard.ts';
import { readLooseBlob } from './loose-blob.ts';
import { readObjects } from './object-reader.ts';
import { keepPresent } from './presence.ts';
import { absentMode, parseRawDiff, submoduleMode, type RawEntry } from './raw-diff.ts';
import { describePlain } from './plain-repository.ts';
import { currentCaller, emptyTreeId, findPlace, openAt, type Caller, type Repository } from './repository.ts';
import { runGit, type GitOutput, type GitPlace } from './run.ts';
import { reasonOf, reportLines } from './stderr.ts';
import type { WantedObjects } from './wanted-objects.ts';

/** More paths than any index holds. */
const maximumBytes = 1 << 30;

/** A repository that is opened to look at its index. */
export interface StagedRepository extends Repository {
  /** What git says about the index and HEAD, where it was asked nothing else yet. */
  readonly comparison?: GitOutput;
}

/**
 * Opens the repository that holds this folder. Where it is of the plainest kind, the comparison that has to be made anyway
 * is what tells that git agrees; `compared` is what it printed, if somebody has asked git for it. Throws SourceError where git
 * does not agree.
 */
export function openStaged(path: string, caller: Caller = currentCaller(), compared?: Uint8Array): StagedRepository {
  const place = findPlace(path, caller);
  const facts = describePlain(place);
  if (facts?.headId === undefined) return openAt(place, path);
  const comparison = compared ? { exitCode: 0, stdout: Buffer.from(compared.buffer, compared.byteOffset, compared.byteLength), stderr: '', isCut: false } : compareIndex(place, facts.headId);
  return comparison.exitCode === 0 ? { ...place, ...facts, path, comparison } : openAt(place, path);
}

/**
 * What the next commit would bring: the index against HEAD, never the disk. In a merge only what differs from every
 * parent. `only`: files and folders, from the top of the work tree, beside which nothing is looked at. Throws SourceError where git
 * cannot compare.
 */
export function stagedSource(repository: StagedRepository, only?: readonly string[]): Source {
  return { read: (sink) => readStaged(repository, only && new Set(only), sink) };
}

function readStaged(repository: StagedRepository, only: ReadonlySet<string> | undefined, sink: BlobSink): void | Promise<void> {
  const all = changedEntries(repository, sink);
  const changes = only ? all.filter(({ path }) => isAt(path, only)) : all;
  const entries = readLoose(repository, keepPresent(repository, changes.filter((entry) => isScanned(entry, sink)), sink), sink);
  if (changes.length === 0) sink.note(all.length === 0 ? 'nothing is staged' : 'nothing is staged at the paths that were named');
  const wanted: WantedObjects = {
    count: entries.length,
    input: (start, end) => Buffer.from(entries.slice(start, end).map(({ id }) => `${id}\n`).join('')),
    id: (index) => entries[index]?.id ?? '',
    provenance: (index) => ({ kind: 'index', path: entries[index]?.path ?? '', objectId: entries[index]?.id ?? '' }),
    where: (index) => entries[index]?.path ?? '',
    absence: { kind: 'missing-object', detail: 'its staged content is not in the repository', advice: 'run `git add` again' },
  };
  if (wanted.count > 0) return readObjects(repository, wanted, sink);
}

/** The path itself, or a folder that it is in. */
function isAt(path: string, places: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) if (places.has(path.slice(0, end))) return true;
  return false;
}

/** Hands over what lies loose in the repository's own objects, and gives the rest. */
function readLoose({ commonDir, environment }: Repository, entries: readonly RawEntry[], sink: BlobSink): readonly RawEntry[] {
  if (environment['GIT_OBJECT_DIRECTORY'] !== undefined) return entries;
  const objectFolder = join(commonDir, 'objects');
  return entries.filter(({ id, path }) => {
    const bytes = readLooseBlob(objectFolder, id);
    if (bytes) sink.blob({ provenance: { kind: 'index', path, objectId: id }, bytes });
    return bytes === undefined;
  });
}

/** The index compared with HEAD and with every commit that is being merged into it, as git prints it. */
export function compareWithParents(repository: StagedRepository): readonly GitOutput[] {
  return [repository.headId ?? emptyTreeId(repository), ...mergedCommits(repository)].map((parent) => compareIndex(repository, parent));
}

/** Paths that differ from HEAD and from every commit that is being merged into it. */
function changedEntries(repository: StagedRepository, sink: BlobSink): readonly RawEntry[] {
  const head = repository.headId ?? emptyTreeId(repository);
  const first = entriesOf(repository.comparison ?? compareIndex(repository, head), repository, head, sink);
  const others = mergedCommits(repository).map((parent) => entriesOf(compareIndex(repository, parent), repository, parent, sink));
  return [...first.values()].filter(({ path }) => others.every((entries) => entries.has(path)));
}

function mergedCommits(repository: Repository): readonly string[] {
  const text = unlessRefused(() => readFileSync(join(repository.gitDir, 'MERGE_HEAD'), 'latin1')) ?? '';
  return text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

function compareIndex(place: GitPlace, parent: string): GitOutput {
  return runGit(place, indexComparison(parent), { maximumBytes });
}

function entriesOf({ exitCode, stdout, stderr }: GitOutput, { path }: Repository, parent: string, sink: BlobSink): ReadonlyMap<string, RawEntry> {
  if (exitCode !== 0) throw new SourceError(path, `git cannot compare the index with ${parent.slice(0, 8)}: ${reasonOf(stderr)}`);
  reportLines(stderr, sink, path, 'corrupt-object');
  return parseRawDiff(stdout);
}

function isScanned({ status, mode, path }: RawEntry, sink: BlobSink): boolean {
  if (status === 'U') sink.problem({ kind: 'unreadable', where: path, detail: 'has a conflict, so nothing is staged for it', advice: 'resolve it and run `git add`' });
  else if (mode === submoduleMode) sink.skip('submodule entries');
  else if (mode === absentMode) sink.skip('deleted files');
  else return true;
  return false;
}
