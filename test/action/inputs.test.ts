import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, password } from '../../fixtures/secrets.ts';
import { pushPayload } from './payloads.ts';
import { readable, runHistory, runOver } from './plain-runs.ts';
import { commandsOf, runAction } from './run-action.ts';

const token = githubToken();
const leak = { 'deploy.ts': `t = '${token}'\n` };

test.each([
  ['low', 1],
  ['high', 1],
  ['never', 0],
])('fail-on %s ends with %i for a critical secret, which is an output in any case', async (failOn, exitCode) => {
  const run = await runOver(leak, { 'fail-on': failOn });
  expect(run).toMatchObject({ exitCode, outputs: { findings: '1', 'exit-code': '1' } });
});

test('fail-on critical lets a milder secret pass, and annotates it', async () => {
  const run = await runOver({ '.env': `DB_PASSWORD=${password()}\n` }, { 'fail-on': 'critical' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { findings: '1' } });
  expect(commandsOf(run.stdout).some((line) => line.includes('file=.env'))).toBe(true);
});

test('fail-on never does not let a step pass that could not look', async () => {
  const run = await runAction({
    event: 'push',
    payload: pushPayload({ before: '1'.repeat(40), after: '2'.repeat(40) }),
    inputs: { 'fail-on': 'never' },
  });
  expect(run.exitCode).toBe(3);
});

test('confidence is a floor', async () => {
  expect((await runOver({ '.env': `DB_PASSWORD=${password()}\n` }, { confidence: 'certain' })).exitCode).toBe(0);
});

test.each<readonly [inputs: Readonly<Record<string, string>>, message: string]>([
  [
    { mode: 'histroy' },
    'the input "mode" cannot be "histroy"; use one of auto, range, history, files; did you mean "history"?',
  ],
  [{ mode: 'range' }, 'the input "range" is missing'],
  [{ mode: 'history', range: 'a..b' }, 'the inputs "range" and "mode: history" contradict each other'],
  [{ confidence: 'sure' }, 'the input "confidence" cannot be "sure"'],
  [{ formats: 'sarif,html5' }, 'the input "formats" cannot be "html5"'],
  [{ 'fail-on': 'always' }, 'the input "fail-on" cannot be "always"'],
  [{ comment: 'yes' }, 'the input "comment" cannot be "yes"'],
  [{ 'working-directory': 'nowhere' }, 'the input "working-directory" is not a folder of the workspace: "nowhere"'],
  [{ config: 'nowhere.toml' }, 'nowhere.toml: does not exist'],
  [{ baseline: 'nowhere.json' }, 'nowhere.json: there is no such baseline'],
])('the inputs %j are an error in one line', async (inputs, message) => {
  const run = await runOver({ 'a.ts': 'text\n' }, inputs);
  expect(run).toMatchObject({
    exitCode: 2,
    stderr: '',
    outputs: { 'exit-code': '2', incomplete: 'true', findings: '' },
  });
  expect(run.stdout).toMatch(/^::error title=straykey::[^\n]*\n$/);
  expect(run.stdout).toContain(message);
  expect(readable(run.summary)).toContain(message);
});

test.each<readonly [name: string, env: Readonly<Record<string, string>>]>([
  ['no repository', { GITHUB_REPOSITORY: '' }],
  ['an event that is not there', { GITHUB_EVENT_PATH: '/nowhere' }],
  ['a file for outputs that cannot be written', { GITHUB_OUTPUT: '/nowhere/output', INPUT_MODE: 'nonsense' }],
  ['a server that is none', { GITHUB_SERVER_URL: 'file:///etc' }],
])('an environment with %s is an error in one line', async (_, env) => {
  const run = await runAction({ event: 'push', payload: {}, env });
  expect(run).toMatchObject({ exitCode: 2, stderr: '' });
  expect(run.stdout).toMatch(/^::error title=straykey::[^\n]+\n$/);
});

test('only the folder of a monorepo that was asked for is reported, and what stands outside is counted and not printed', async () => {
  const server = newRepository();
  server.commit('leak', {
    'packages/shop/a.ts': `t = '${githubToken(1)}'\n`,
    'packages/blog/b.ts': `t = '${githubToken(2)}'\n`,
  });
  const run = await runHistory(server, { 'working-directory': 'packages/shop' });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1' } });
  expect(run.stdout).toContain('file=packages/shop/a.ts');
  expect(run.stdout).toContain('1 secret is outside of packages/shop/');
  expect(run.stdout + run.summary).not.toContain('blog');
});

test('mode files names paths from the top of the repository', async () => {
  const server = newRepository();
  server.commit('leak', { 'packages/shop/a.ts': `t = '${token}'\n` });
  const run = await runHistory(server, { 'working-directory': 'packages/shop', mode: 'files' });
  expect(run.stdout).toContain('file=packages/shop/a.ts');
});

test('a folder for temporary files that cannot be made is told in one line', async () => {
  const { exitCode, stdout, stderr } = await runAction({
    event: 'push',
    payload: {},
    env: { RUNNER_TEMP: '/dev/null/a' },
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' });
  expect(commandsOf(stdout)).toEqual([expect.stringContaining('cannot create /dev/null/a (ENOTDIR)')]);
});

test('what Node refuses to the whole program is an error of the step, not a bug', async () => {
  const permission = ['--permission', '--experimental-permission'].find((flag) =>
    process.allowedNodeEnvironmentFlags.has(flag),
  );
  const run = await runAction({
    workspace: newRepository().folder,
    event: 'push',
    payload: pushPayload({ before: '1'.repeat(40), after: '2'.repeat(40) }),
    env: { NODE_OPTIONS: `${permission} --allow-fs-read=* --allow-fs-write=*` },
  });
  expect(run).toMatchObject({ exitCode: 2, outputs: { incomplete: 'true', 'exit-code': '2' } });
  expect(run.stdout).toContain('::error title=straykey::Node runs with --permission: ');
});
