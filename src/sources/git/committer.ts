import { runGit, type GitPlace } from './process/run.ts';

/** These name a person, which the scan of a repository has no use for, so its environment lacks them. */
const variables = ['GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL', 'EMAIL'];

/** The person who would commit here: `Ada <ada@example.org>`; `unknown` if git does not know either. */
export function findCommitter({ folder, environment }: GitPlace, caller: NodeJS.ProcessEnv): string {
  const named = Object.fromEntries(
    variables.flatMap((name) => (caller[name] === undefined ? [] : [[name, caller[name]]])),
  );
  const { exitCode, stdout } = runGit({ folder, environment: { ...environment, ...named } }, [
    'var',
    'GIT_COMMITTER_IDENT',
  ]);
  return exitCode === 0 ? stdout.toString('utf8').replace(/ \d+ [+-]\d+\n$/, '') : 'unknown';
}
