import { join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { pathFromHere } from '../../relative-path.ts';
import { showPath } from '../path-bytes.ts';
import type { GitFolder } from './git-folder.ts';

/**
 * The problem of a walk that leaves out ignored files and cannot tell which of them git tracks anyway; `git` is
 * undefined if `.git` points to nothing.
 */
export function describeUnknownIndex(top: string, git: GitFolder | undefined): Problem {
  return {
    kind: 'unreadable',
    where: showPath(pathFromHere(git === undefined ? join(top, '.git') : join(git.own, 'index'))),
    detail: `${git === undefined ? 'leads to no repository that is here' : 'cannot be read'}, so that files which git tracks although it ignores them may have been left out`,
    advice: '--no-gitignore reads all that is ignored.',
  };
}
