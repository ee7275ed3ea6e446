import { runGit, type GitPlace } from './run.ts';

/** Who would commit here: `Ada <ada@example.org>`; `unknown` where git does not know either. */
export function findCommitter(place: GitPlace): string {
  const { exitCode, stdout } = runGit(place, ['var', 'GIT_COMMITTER_IDENT']);
  return exitCode === 0 ? stdout.toString('utf8').replace(/ \d+ [+-]\d+\n$/, '') : 'unknown';
}
