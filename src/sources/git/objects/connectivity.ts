import type { Problem } from '../../../model/problem.ts';
import type { BlobSink } from '../../../model/source.ts';
import { streamLines, type GitPlace } from '../process/run.ts';
import { reasonOf } from '../process/stderr.ts';
import type { Repository } from '../repository.ts';
import { BoundedProblems } from './bounded-problems.ts';

/** What a walk from all refs could not find. */
export interface Connectivity {
  /** Ids of objects that are referred to but missing, sorted. */
  readonly missing: readonly string[];
  /** Why the walk ended early, if it did. */
  readonly failure: string | undefined;
}

/** Missing objects beyond this many are not counted. */
export const maximumMissing = 1_000_000;

/**
 * Walks the history of all refs, reflogs and indexes and checks that each object that is referred to is there. Fetches
 * nothing. `onPath` is called with one path of each object, as Latin-1. `from` are options of `git rev-list`; an empty
 * list walks the indexes alone.
 */
export async function checkConnectivity(
  place: GitPlace,
  onPath: (path: string) => void = () => undefined,
  from: readonly string[] = ['--all', '--reflog'],
): Promise<Connectivity> {
  const missing = new Set<string>();
  const result = await streamLines(
    place,
    ['rev-list', '--objects', ...from, '--indexed-objects', '--missing=print'],
    (line) => {
      const space = line.indexOf(' ');
      if (space > 0) onPath(line.slice(space + 1));
      else if (line.startsWith('?') && missing.size < maximumMissing) missing.add(line.slice(1));
    },
  );
  for (const [, id = ''] of result.stderr.matchAll(/^error: Could not read ([0-9a-f]{40,64})$/gm)) missing.add(id);
  return { missing: [...missing].sort(), failure: result.exitCode === 0 ? undefined : reasonOf(result.stderr) };
}

/** In a partial clone, missing objects were left on the server, so a single problem says how many. */
function connectivityProblems(
  where: string,
  isPartial: boolean,
  { missing, failure }: Connectivity,
): readonly Problem[] {
  const advice = 'Fetch from a complete copy, or scan a fresh clone.';
  const failed: readonly Problem[] =
    failure === undefined
      ? []
      : [{ kind: 'missing-object', where, detail: `the history cannot be walked to its end: ${failure}`, advice }];
  if (isPartial && missing.length > 0) {
    const detail = `a partial clone: ${missing.length} objects were left on the server and not scanned`;
    return [{ kind: 'partial-repository', where, detail, advice: 'Scan a clone made without `--filter`.' }, ...failed];
  }
  return [
    ...missing.map((id): Problem => ({
      kind: 'missing-object',
      where: id,
      objectId: id,
      detail: 'referred to, but not in the repository',
      advice,
    })),
    ...failed,
  ];
}

/** Reports what walks did not find, and, where the clone is shallow, that there is more history elsewhere. */
export function reportConnectivity(repository: Repository, found: readonly Connectivity[], sink: BlobSink): void {
  const problems = new BoundedProblems(sink);
  for (const one of found) {
    for (const problem of connectivityProblems(repository.path, repository.isPartial, one)) problems.add(problem);
  }
  if (repository.isShallow) {
    problems.add({
      kind: 'partial-repository',
      where: repository.path,
      detail: 'a shallow clone: older history is not here and was not scanned',
      advice: 'Run `git fetch --unshallow`, or check out with `fetch-depth: 0`.',
    });
  }
  problems.close(repository.path);
}
