import { resolve } from 'node:path';
import { simpleGit } from 'simple-git';
import type { Repository } from '../../sources/git/repository.ts';

/** Where git looks for the hooks of a repository. */
export interface GitHooks {
  /** Absolute. */
  readonly folder: string;
  /** Who decided: nobody, the repository, or the person for all of their repositories. */
  readonly origin: 'default' | 'repository' | 'person';
}

/** Asks git, of which the scan's own calls keep hooks away. */
export async function readGitHooks(repository: Repository): Promise<GitHooks> {
  const { environment, folder } = repository;
  const git = simpleGit({
    baseDir: folder,
    timeout: { block: 10_000 },
    // These are the caller's own variables, so that their configuration counts.
    allowEnvironment: Object.keys(environment),
    unsafe: { allowUnsafeConfigEnvCount: true, allowUnsafeConfigPaths: true },
  }).env({ ...environment });
  const read = async (...scope: readonly string[]): Promise<string> => {
    try {
      return (await git.raw('config', ...scope, '--get', 'core.hooksPath')).trim();
    } catch {
      return '';
    }
  };
  const place = (await git.raw('rev-parse', '--git-path', 'hooks')).replace(/\n$/, '');
  const isSet = (await read()) !== '';
  const isOwn = isSet && ((await read('--local', '--includes')) !== '' || (await read('--worktree', '--includes')) !== '');
  return { folder: resolve(folder, place), origin: !isSet ? 'default' : isOwn ? 'repository' : 'person' };
}
