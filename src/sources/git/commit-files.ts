import { isNullId } from '../../model/git/object-id.ts';
import { showBytes } from '../path-bytes.ts';
import { parseRawDiff } from './history/raw-diff.ts';
import { guardedDiffOptions } from './process/guard.ts';
import { runGit } from './process/run.ts';
import type { Repository } from './repository.ts';

const maximumBytes = 1 << 30;
const largestFileBytes = 512 << 20;

/** The file at a path of a commit; undefined if there is none. */
export function readCommitFile(repository: Repository, commit: string, path: string): Uint8Array | undefined {
  const { stdout, exitCode, isCut } = runGit(repository, ['cat-file', 'blob', `${commit}:${path}`], {
    maximumBytes: largestFileBytes,
  });
  return exitCode === 0 && !isCut ? stdout : undefined;
}

/** Whether a commit names a file at a path, or its folders cannot be read; the content may be missing. */
export function hasCommitFile(repository: Repository, commit: string, path: string): boolean {
  const { stdout, exitCode } = runGit(repository, [
    '--literal-pathspecs',
    'ls-tree',
    '--full-tree',
    commit,
    '--',
    path,
  ]);
  return exitCode !== 0 || stdout.length > 0;
}

/** The paths that differ between two commits, each with a letter for its change: `A`, `M`, `D`, `T`. */
export function changedPaths(repository: Repository, from: string, to: string): ReadonlyMap<string, string> {
  const { stdout } = runGit(repository, ['diff-tree', '-r', ...guardedDiffOptions, from, to, '--'], { maximumBytes });
  return new Map([...parseRawDiff(stdout).values()].map(({ path, status }) => [path, status]));
}

/** The files of a commit that contain one of these texts. Each text is one line. */
export function filesHolding(repository: Repository, commit: string, texts: readonly string[]): readonly string[] {
  const options = [
    'grep',
    '--files-with-matches',
    '-z',
    '--full-name',
    '--text',
    '--no-recurse-submodules',
    '--no-textconv',
    '--fixed-strings',
    '-f',
    '-',
  ];
  const { stdout } = runGit(repository, [...options, commit, '--', ':/'], {
    input: Buffer.from(`${texts.join('\n')}\n`),
    maximumBytes,
  });
  return showBytes(stdout)
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(commit.length + 1));
}

/**
 * In a partial clone, the objects that were left on the server out of those a range added, those it replaced, and the
 * files with these names at the top of `base`.
 */
export function objectsLeftOut(
  repository: Repository,
  base: string,
  head: string,
  names: ReadonlySet<string>,
): readonly string[] {
  const print = (args: readonly string[]): string =>
    runGit(repository, args, { maximumBytes }).stdout.toString('latin1');
  const brought = [
    ...print(['rev-list', '--objects', '--missing=print', `${base}..${head}`, '--']).matchAll(/^\?([0-9a-f]+)$/gm),
  ].map(([, id = '']) => id);
  const differing = [
    ...print(['diff-tree', '-r', ...guardedDiffOptions, base, head, '--']).matchAll(
      /:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]/g,
    ),
  ].flatMap(([, before = '', after = '']) => [before, after]);
  const deciding = [...print(['ls-tree', '-z', base]).matchAll(/[^\0 ]+ blob ([0-9a-f]+)\t([^\0]+)/g)].flatMap(
    ([, id = '', name = '']) => (names.has(name) ? [id] : []),
  );
  const wanted = new Set([...brought, ...differing, ...deciding].filter((id) => !isNullId(id)));
  if (wanted.size === 0) return [];
  for (const [id] of print([
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--buffer',
    '--batch-check=%(objectname)',
  ]).matchAll(/[0-9a-f]+/g))
    wanted.delete(id);
  return [...wanted];
}
