import { isNullId, isObjectId } from '../../model/object-id.ts';
import type { Repository } from './repository.ts';
import { shallowCommits } from './revisions.ts';
import { runGit } from './run.ts';
import { reasonOf } from './stderr.ts';

const maximumBytes = 1 << 30;

export function isCommitId(text: string): boolean {
  return isObjectId(text) && !isNullId(text);
}

/** Whether these objects are here; tags count where what they name is here too. */
export function hasCommits(repository: Repository, ids: readonly string[]): boolean {
  const { stdout } = runGit(repository, ['cat-file', '--batch-check=%(objecttype)'], {
    input: Buffer.from(ids.map((id) => `${id}^{commit}\n`).join('')),
  });
  return (
    stdout
      .toString('latin1')
      .split('\n')
      .filter((line) => line === 'commit').length === ids.length
  );
}

/** Parents as the commit itself names them, also where a shallow clone left them out. */
export function parentsOf(repository: Repository, id: string): readonly string[] {
  const { stdout, exitCode } = runGit(repository, ['cat-file', 'commit', id]);
  const head = stdout.toString('latin1').split('\n\n')[0] ?? '';
  return exitCode === 0 ? [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent) : [];
}

/** Why it cannot be told what is in `head` and not in `base`; undefined where it can. */
export function gapBetween(repository: Repository, base: string, head: string): string | undefined {
  const { stdout, stderr, exitCode } = runGit(repository, ['rev-list', `${base}..${head}`, '--'], { maximumBytes });
  if (exitCode !== 0) return reasonOf(stderr);
  const shallow = shallowCommits(repository);
  const cut =
    shallow.size === 0
      ? undefined
      : stdout
          .toString('latin1')
          .split('\n')
          .find((id) => shallow.has(id));
  return cut === undefined ? undefined : `the parents of ${cut.slice(0, 12)} are not here`;
}

/** The commits that the range was built on: what stands in them was there before. */
export function boundaryOf(repository: Repository, base: string, head: string, most: number): readonly string[] {
  const { stdout } = runGit(repository, ['rev-list', '--boundary', `${base}..${head}`, '--'], { maximumBytes });
  const boundary = stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => line.startsWith('-'))
    .map((line) => line.slice(1));
  return [...new Set([base, ...boundary])].slice(0, most);
}

/** The commit that a ref leads to; undefined where there is no such ref. */
export function commitOfRef(repository: Repository, ref: string): string | undefined {
  const { stdout, exitCode } = runGit(repository, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  return exitCode === 0 ? stdout.toString('latin1').trim().split('\n').at(-1) : undefined;
}
