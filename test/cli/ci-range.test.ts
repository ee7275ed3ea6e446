import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { type CliRun, runCli } from '../run-cli.ts';

/** A repository whose first commit has a secret, and whose second one adds another. */
function withTwoSecrets(): { readonly cwd: string; readonly ids: readonly [string, string] } {
  const recipe = newRepository();
  const ids = [
    recipe.commit('one', { 'old.ts': secretLine(1) }),
    recipe.commit('two', { 'new.ts': secretLine(2) }),
  ] as const;
  return { cwd: recipe.folder, ids };
}

const found = ({ stdout }: CliRun): readonly string[] =>
  [...stdout.matchAll(/"path":"(?<path>[^"]*)"/g)].map(({ groups }) => groups?.['path'] ?? '');

/** Systems set their variables where these tests run, too. */
const noJob = { GITHUB_ACTIONS: undefined, GITLAB_CI: undefined, JENKINS_URL: undefined, TF_BUILD: undefined };

test('in the job of a push, only what the push added is scanned, and a line says so', () => {
  const { cwd, ids } = withTwoSecrets();
  const env = { ...noJob, GITLAB_CI: 'true', CI_COMMIT_BEFORE_SHA: ids[0], CI_COMMIT_SHA: ids[1] };
  const run = runCli(['git', '--ci-range', '-f', 'jsonl'], { cwd, env });
  expect(found(run)).toEqual(['new.ts']);
  expect(run.stderr).toContain(`straykey: scanning ${ids.join('..')}, which GitLab CI says is new\n`);
});

test('in a job that does not say what is new, the whole history is scanned', () => {
  const { cwd } = withTwoSecrets();
  const run = runCli(['git', '--ci-range', '-f', 'jsonl'], { cwd, env: { ...noJob, CIRCLECI: 'true' } });
  expect(found(run)).toEqual(['new.ts', 'old.ts']);
  expect(run.stderr).toContain('scanning the whole history, since CircleCI does not say what is new');
});

test('a branch that the job has not fetched is told with the command that fetches it', () => {
  const { cwd, ids } = withTwoSecrets();
  const env = { ...noJob, GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main', CI_COMMIT_SHA: ids[1] };
  expect(runCli(['git', '--ci-range', '-q'], { cwd, env })).toMatchObject({
    exitCode: 2,
    stderr:
      'straykey: .: no commit is called "origin/main"; if the server has it: git fetch origin main:refs/remotes/origin/main\n',
  });
});

test.each([
  [[], '--ci-range only works in the job of a CI system'],
  [['--staged'], '--ci-range already selects the commits; leave out --staged'],
  [['--range', 'A..B'], '--ci-range already selects the commits; leave out --range'],
  [['--branch', 'main'], '--ci-range already selects the commits; leave out --branch'],
])('outside of a job or with %j it is refused', (args, message) => {
  const { cwd } = withTwoSecrets();
  const env = { ...noJob, PATH: process.env['PATH'] };
  const run = runCli(['git', '--ci-range', ...args], { cwd, env });
  expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(message) });
});
