import { resolve } from 'node:path';
import { openGitClient, unlessGitRefuses } from '../../sources/git/process/git-client.ts';
import type { Repository } from '../../sources/git/repository.ts';

/** Where git looks for the hooks of a repository. */
export interface GitHooks {
  /** Absolute. */
  readonly folder: string;
  /** Who set it: nobody, the repository, or the person for all of their repositories. */
  readonly origin: 'default' | 'repository' | 'person';
}

/** Asks git through a client of its own, since the git calls of a scan override `core.hooksPath`. */
export async function readGitHooks(repository: Repository): Promise<GitHooks> {
  const git = openGitClient(repository);
  const read = async (...scope: readonly string[]): Promise<string> =>
    ((await unlessGitRefuses(git.raw('config', ...scope, '--get', 'core.hooksPath'))) ?? '').trim();
  const place = (await git.raw('rev-parse', '--git-path', 'hooks')).replace(/\n$/, '');
  const isSet = (await read()) !== '';
  const isOwn =
    isSet && ((await read('--local', '--includes')) !== '' || (await read('--worktree', '--includes')) !== '');
  return { folder: resolve(repository.folder, place), origin: !isSet ? 'default' : isOwn ? 'repository' : 'person' };
}
