import { itemAt } from '../../../foundation/item-at.ts';
import type { BlobSink, Source } from '../../../model/source.ts';
import { type ChangedPath, parseChangedPaths } from '../history/raw-diff.ts';
import { describeNames } from '../objects/described-names.ts';
import { readObjects } from '../objects/object-reader.ts';
import type { WantedObjects } from '../objects/wanted-objects.ts';
import { guardedDiffOptions } from '../process/guard.ts';
import { runGit } from '../process/run.ts';
import { type Push, pushRevisions } from '../range/push-revisions.ts';
import type { Repository } from '../repository.ts';
import { compareWithParents } from './staged.ts';

/** What was at a path before a change; `newId` is absent if it is not known what is there afterwards. */
export type PriorEntry = Pick<ChangedPath, 'path' | 'oldId'> & Partial<Pick<ChangedPath, 'newId'>>;

const maximumBytes = 1 << 30;
/** Most commits on the other side that the push builds on, and most pushed tips; further ones are not compared. */
const mostBoundaries = 16;
const mostTips = 16;

/** What was at the staged paths: in HEAD and in what is being merged into it. */
export function stagedPrior(repository: Repository): readonly PriorEntry[] {
  // An earlier comparison is not reused: it may have been for other paths.
  return compareWithParents(repository).flatMap(({ exitCode, stdout }) =>
    exitCode === 0 ? parseChangedPaths(stdout) : [],
  );
}

/** What the other side has at these paths, and at all paths that differ between it and the push. */
export function pushPrior(repository: Repository, push: Push, paths: readonly string[]): readonly PriorEntry[] {
  const boundaries = findBoundaries(repository, push);
  const pairs = boundaries.flatMap((from) => push.tips.slice(0, mostTips).map((to) => [from, to] as const));
  const changed = pairs.flatMap(([from, to]) => {
    const { exitCode, stdout } = runGit(repository, ['diff-tree', '-r', ...guardedDiffOptions, from, to, '--'], {
      maximumBytes,
    });
    return exitCode === 0 ? parseChangedPaths(stdout) : [];
  });
  return [...changed, ...boundaries.flatMap((commit) => entriesAt(repository, commit, paths))];
}

function findBoundaries(repository: Repository, push: Push): readonly string[] {
  const { revisions, input } = pushRevisions(push);
  const { stdout } = runGit(repository, ['rev-list', '--boundary', ...revisions], { input, maximumBytes });
  return [...stdout.toString('latin1').matchAll(/^-([0-9a-f]+)$/gm)].map(([, id = '']) => id).slice(0, mostBoundaries);
}

function entriesAt(repository: Repository, commit: string, paths: readonly string[]): readonly PriorEntry[] {
  const asked = paths.filter((path) => path !== '' && !path.includes('\n'));
  const described = describeNames(
    repository,
    asked.map((path) => `${commit}:${path}`),
  );
  return asked.flatMap((path, index) => {
    const { type, id } = itemAt(described, index);
    return type === 'blob' ? [{ path, oldId: id }] : [];
  });
}

/** The content of these entries, each as if it were staged at its path. */
export function priorSource(repository: Repository, entries: readonly PriorEntry[]): Source {
  const wanted: WantedObjects = {
    count: entries.length,
    input: (start, end) =>
      Buffer.from(
        entries
          .slice(start, end)
          .map(({ oldId }) => `${oldId}\n`)
          .join(''),
      ),
    id: (index) => entries[index]?.oldId ?? '',
    provenance: (index) => ({ kind: 'index', path: entries[index]?.path ?? '', objectId: entries[index]?.oldId ?? '' }),
    where: (index) => entries[index]?.path ?? '',
    absence: { kind: 'missing-object', detail: 'its earlier content is not in the repository' },
  };
  return { read: (sink: BlobSink) => (wanted.count > 0 ? readObjects(repository, wanted, sink) : undefined) };
}
