import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { distrustful } from '../../fixtures/git/strange-git.ts';
import { checkOut } from '../../fixtures/histories/pull-request.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { serveGitHub } from './github-server.ts';
import { dispatchPayload, schedulePayload } from './payloads.ts';
import { runAction } from './run-action.ts';

/** One secret was taken away on main, the other stands on a branch alone. */
function newServer(): GitRecipe {
  const server = newRepository();
  server.commit('one', { 'a.ts': `t = '${githubToken(1)}'\n` });
  server.commit('two', { 'a.ts': 'text\n' });
  server.commitOn('topic', { 'b.ts': `t = '${githubToken(2)}'\n` });
  return server;
}

test.each<readonly [event: string, payload: object]>([
  ['schedule', schedulePayload()],
  ['workflow_dispatch', dispatchPayload()],
  ['release', { action: 'published', release: { tag_name: 'v1' } }],
])('%s looks at the whole history, of all branches, also from a shallow checkout', async (event, payload) => {
  const server = newServer();
  const clone = checkOut(server, 'refs/heads/main');
  const run = await runAction({ workspace: clone.folder, event, payload, server: await serveGitHub({ git: server }) });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '2', incomplete: 'false' } });
  expect(run.summary).toMatch(/a\.ts.*b\.ts/s);
});

test('a shallow checkout that cannot be completed is looked at as far as it goes, and is not called clean', async () => {
  const clone = checkOut(newServer(), 'refs/heads/main');
  const run = await runAction({ workspace: clone.folder, event: 'schedule', payload: schedulePayload() });
  expect(run).toMatchObject({ exitCode: 3, outputs: { findings: '0', incomplete: 'true' } });
  expect(run.stdout).toContain('fetch-depth: 0');
});

test('a baseline accepts what is known, and expired entries come back', async () => {
  const server = newServer();
  const clone = checkOut(server, 'refs/heads/main', 0);
  writeTree(clone.folder, {
    'straykey.toml': '[[allow]]\npaths = ["a.ts", "b.ts"]\nexpires = 2020-01-01\nreason = "old"\n',
  });
  const run = await runAction({ workspace: clone.folder, event: 'schedule', payload: schedulePayload() });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('this exception ended on 2020-01-01');
});

test('a range that a person names is fetched and looked at, whatever the event', async () => {
  const server = newServer();
  const clone = checkOut(server, 'refs/heads/topic');
  const range = `${server.idOf('main')}..HEAD`;
  const run = await runAction({
    workspace: clone.folder,
    event: 'workflow_dispatch',
    payload: dispatchPayload(),
    inputs: { range },
    server: await serveGitHub({ git: server }),
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
  expect(run.summary).toContain('b.ts');
});

test('a range that nobody knows is an error', async () => {
  const clone = checkOut(newServer(), 'refs/heads/main', 0);
  const run = await runAction({
    workspace: clone.folder,
    event: 'workflow_dispatch',
    payload: dispatchPayload(),
    inputs: { range: 'nowhere..HEAD' },
  });
  expect(run).toMatchObject({ exitCode: 2, outputs: { 'exit-code': '2', findings: '' } });
  expect(run.stdout).toMatch(/^::error title=straykey::.*no commit is called "nowhere"/m);
});

test('mode files needs no checkout', async () => {
  const workspace = newTree({ 'out/bundle.js': `t = '${githubToken(1)}'\n` });
  const run = await runAction({
    workspace,
    event: 'workflow_dispatch',
    payload: dispatchPayload(),
    inputs: { mode: 'files' },
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
});

test.each(['push', 'schedule', 'merge_group'])(
  '%s without a checkout does not pass, and says what to do',
  async (event) => {
    const run = await runAction({
      event,
      payload: {
        before: '1'.repeat(40),
        after: '2'.repeat(40),
        ref: 'refs/heads/main',
        merge_group: { base_sha: '1'.repeat(40), head_sha: '2'.repeat(40) },
      },
    });
    expect(run).toMatchObject({ exitCode: 3, outputs: { incomplete: 'true' } });
    expect(run.stdout).toMatch(/actions\/checkout.*fetch-depth: 0/);
  },
);

test("a checkout that git takes for another user's does not pass, and the command that allows it is told", async () => {
  const clone = checkOut(newServer(), 'refs/heads/main', 0);
  const run = await runAction({
    workspace: clone.folder,
    event: 'schedule',
    payload: schedulePayload(),
    env: { PATH: distrustful()['PATH'] ?? '' },
  });
  expect(run).toMatchObject({ exitCode: 3, outputs: { incomplete: 'true' } });
  expect(run.stdout).toContain('git config --global --add safe.directory');
  expect(run.stdout).not.toContain('actions/checkout');
});
