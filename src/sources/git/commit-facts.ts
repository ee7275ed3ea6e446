import { isNullId, isObjectId } from '../../model/git/object-id.ts';
import { shortId } from '../../model/git/short-id.ts';
import { runGit } from './process/run.ts';
import { reasonOf } from './process/stderr.ts';
import { shallowCommits } from './range/revisions.ts';
import type { Repository } from './repository.ts';

const maximumBytes = 1 << 30;

export function isCommitId(text: string): boolean {
  return isObjectId(text) && !isNullId(text);
}

/** Whether all these objects are here and lead to commits; a tag counts if the commit it points to is here too. */
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

/** The parents that the commit itself names, even those that a shallow clone left out. */
export function parentsOf(repository: Repository, id: string): readonly string[] {
  const { stdout, exitCode } = runGit(repository, ['cat-file', 'commit', id]);
  const head = stdout.toString('latin1').split('\n\n')[0] ?? '';
  return exitCode === 0 ? [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent) : [];
}

/** Why the commits that are in `head` but not in `base` cannot be determined; undefined if they can. */
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
  return cut === undefined ? undefined : `the parents of ${shortId(cut)} are not here`;
}

/** The commits that the range was built on: what they contain was there before. */
export function boundaryOf(repository: Repository, base: string, head: string, most: number): readonly string[] {
  const { stdout } = runGit(repository, ['rev-list', '--boundary', `${base}..${head}`, '--'], { maximumBytes });
  const boundary = stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => line.startsWith('-'))
    .map((line) => line.slice(1));
  return [...new Set([base, ...boundary])].slice(0, most);
}

/** The commit that a ref points to; undefined if there is no such ref. */
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
