import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../errors.ts';
import type { BlobSink, Source } from '../../model/source.ts';
import { guardedDiffOptions } from './guard.ts';
import { readObjects } from './object-reader.ts';
import { keepPresent } from './presence.ts';
import { absentMode, RawDiffParser, submoduleMode, type RawEntry } from './raw-diff.ts';
import { emptyTreeId, type Repository } from './repository.ts';
import { runGit } from './run.ts';
import { reasonOf, reportLines } from './stderr.ts';
import type { WantedObjects } from './wanted-objects.ts';

/** More paths than any index holds. */
const maximumBytes = 1 << 30;

/**
 * What the next commit would bring: the index against HEAD, never the disk. In a merge only what differs from every
 * parent. Throws SourceError where git cannot compare.
 */
export function stagedSource(repository: Repository): Source {
  return { read: (sink) => readStaged(repository, sink) };
}

function readStaged(repository: Repository, sink: BlobSink): void | Promise<void> {
  const changes = changedEntries(repository, sink);
  const entries = keepPresent(repository, changes.filter((entry) => isScanned(entry, sink)), sink);
  if (changes.length === 0) sink.note('nothing is staged');
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

/** Paths that differ from HEAD and from every commit that is being merged into it. */
function changedEntries(repository: Repository, sink: BlobSink): readonly RawEntry[] {
  const [first = [], ...others] = [repository.headId ?? emptyTreeId(repository), ...mergedCommits(repository)].map((parent) => compareIndex(repository, parent, sink));
  const otherPaths = others.map((entries) => new Set(entries.map(({ path }) => path)));
  return first.filter(({ path }) => otherPaths.every((paths) => paths.has(path)));
}

function mergedCommits(repository: Repository): readonly string[] {
  try {
    return readFileSync(join(repository.gitDir, 'MERGE_HEAD'), 'latin1').split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  } catch {
    return [];
  }
}

function compareIndex(repository: Repository, parent: string, sink: BlobSink): readonly RawEntry[] {
  const output = runGit(repository, ['diff-index', '--cached', '--ignore-submodules=none', ...guardedDiffOptions, parent, '--'], { maximumBytes });
  if (output.exitCode !== 0) throw new SourceError(repository.path, `git cannot compare the index with ${parent.slice(0, 8)}: ${reasonOf(output.stderr)}`);
  reportLines(output.stderr, sink, repository.path, 'corrupt-object');
  const entries = new Map<string, RawEntry>();
  // An unresolved path has a second line for what the work tree holds; the first says what matters.
  new RawDiffParser({ entry: (entry) => entries.set(entry.path, entries.get(entry.path) ?? entry) }).push(output.stdout);
  return [...entries.values()];
}

function isScanned({ status, mode, path }: RawEntry, sink: BlobSink): boolean {
  if (status === 'U') sink.problem({ kind: 'unreadable', where: path, detail: 'has a conflict, so nothing is staged for it', advice: 'resolve it and run `git add`' });
  else if (mode === submoduleMode) sink.skip('submodule entries');
  else if (mode === absentMode) sink.skip('deleted files');
  else return true;
  return false;
}
