import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { checkOut, propose } from '../../fixtures/histories/pull-request.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { serveGitHub } from './github-server.ts';
import { mergeGroupPayload, pushPayload, type PushFacts } from './payloads.ts';
import { type ActionRun, runAction } from './run-action.ts';

const token = githubToken();
const leak = { 'deploy.ts': `t = '${token}'\n` };

function newServer(): GitRecipe {
  const server = newRepository();
  server.commit('one', { 'a.ts': 'text\n', 'old.ts': `t = '${githubToken(9)}'\n` });
  server.commit('two', { 'a.ts': 'more\n' });
  return server;
}

/** A run on a push of `ref`, in a checkout of its commit alone. */
async function runOn(
  server: GitRecipe,
  facts: PushFacts,
  ref: string = facts.ref ?? 'refs/heads/main',
): Promise<ActionRun> {
  const workspace = checkOut(server, ref).folder;
  return runAction({
    workspace,
    event: 'push',
    payload: pushPayload(facts),
    server: await serveGitHub({ git: server }),
  });
}

test('a push is looked at from what stood there before, and nothing else is told', async () => {
  const server = newServer();
  const before = server.idOf('main');
  server.commit('leak', leak);
  const after = server.commit('go on', { 'old.ts': `t = '${githubToken(9)}'\nmore\n` });
  const run = await runOn(server, { before, after, commits: 2 });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
  expect(run.summary).toContain('deploy.ts');
});

test('a clean push on top of an old leak passes', async () => {
  const server = newServer();
  const before = server.idOf('main');
  const run = await runOn(server, { before, after: server.commit('three', { 'a.ts': 'third\n' }) });
  expect(run).toMatchObject({ exitCode: 0, outputs: { findings: '0', incomplete: 'false' } });
});

test('a comment on the line allows a secret that is pushed', async () => {
  const server = newServer();
  const before = server.idOf('main');
  const run = await runOn(server, {
    before,
    after: server.commit('three', { 'a.ts': `t = '${token}' // straykey:allow -- test\n` }),
  });
  expect(run.exitCode).toBe(0);
});

test('the first push of a branch is looked at from the default branch', async () => {
  const server = newServer();
  server.git('checkout', '--quiet', '-b', 'topic');
  const after = server.commit('leak', leak);
  const run = await runOn(server, { ref: 'refs/heads/topic', after });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
});

test('the first push of the default branch is looked at whole', async () => {
  const server = newServer();
  const run = await runOn(server, { after: server.idOf('main') });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
  expect(run.summary).toContain('old.ts');
});

test('a forced push is looked at from what stood there before, where the server still has it', async () => {
  const server = newServer();
  const before = server.commit('to be replaced', { 'a.ts': 'third\n' });
  server.dropCommit();
  const after = server.commit('leak', leak);
  const run = await runOn(server, { before, after, forced: true });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
});

test('where the server has lost what stood there before, a forced push of a branch is looked at from the default branch', async () => {
  const server = newServer();
  server.git('checkout', '--quiet', '-b', 'topic');
  const after = server.commit('leak', leak);
  const run = await runOn(server, { ref: 'refs/heads/topic', before: 'ab'.repeat(20), after, forced: true });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
  expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(
    'what stood on the branch before this push (abababababab) is not on the server any more',
  );
});

test('a pushed merge is looked at with what it brought from the branch and what it holds alone', async () => {
  const server = newServer();
  const before = server.idOf('main');
  server.git('checkout', '--quiet', '-b', 'topic', 'HEAD~1');
  server.commit('leak on the branch', leak);
  server.git('checkout', '--quiet', 'main');
  server.startMerge('topic');
  const after = server.commit('merge', { 'evil.ts': `t = '${githubToken(2)}'\n` });
  const run = await runOn(server, { before, after, commits: 2 });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '2', incomplete: 'false' } });
});

test('a tag on the default branch brings its own message', async () => {
  const server = newServer();
  server.git('tag', '--annotate', '--message', `with ${token}`, 'v1');
  const run = await runOn(server, { ref: 'refs/tags/v1', after: server.idOf('v1'), commits: 0 });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
});

test('a tag of commits that the default branch has not brings them', async () => {
  const server = newServer();
  server.git('checkout', '--quiet', '-b', 'release');
  server.commit('leak', leak);
  server.git('tag', 'v2');
  const run = await runOn(server, { ref: 'refs/tags/v2', after: server.idOf('v2') });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
});

test('a deleted branch leaves nothing to look at', async () => {
  const server = newServer();
  const run = await runOn(server, { ref: 'refs/heads/topic', before: server.idOf('main') }, 'refs/heads/main');
  expect(run).toMatchObject({ exitCode: 0, outputs: { findings: '0', incomplete: 'false' } });
  expect(run.summary).toContain('deleted its branch');
});

test('a push whose commits cannot be fetched does not pass, and says what to do', async () => {
  const server = newServer();
  const before = server.idOf('HEAD~1');
  const workspace = checkOut(server, 'refs/heads/main').folder;
  const run = await runAction({
    workspace,
    event: 'push',
    payload: pushPayload({ before, after: server.idOf('main') }),
  });
  expect(run).toMatchObject({ exitCode: 3, outputs: { incomplete: 'true', 'exit-code': '3' } });
  expect(run.stdout).toContain('fetch-depth: 0');
});

test('a merge group is looked at from its base, and the merges that GitHub made for it bring nothing of their own', async () => {
  const { server, base } = propose({
    before: { 'both.ts': `t = '${githubToken(9)}'\n1\n2\n3\n4\n5\n6\n7\n8\n9\n` },
    meanwhile: { 'both.ts': `t = '${githubToken(9)}'\n0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n` },
    commits: [
      {
        files: {
          'deploy.ts': `${leak['deploy.ts'].trim()} // straykey:allow\n`,
          'both.ts': `t = '${githubToken(9)}'\n1\n2\n3\n4\n5\n6\n7\n8\n9\nlast\n`,
        },
      },
    ],
  });
  const head = server.idOf('refs/pull/7/merge');
  const workspace = checkOut(server, 'refs/pull/7/merge').folder;
  const run = await runAction({
    workspace,
    event: 'merge_group',
    payload: mergeGroupPayload(base, head),
    server: await serveGitHub({ git: server }),
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
  expect(run.summary).toContain('deploy.ts');
});

test('in a called workflow the event is that of its caller', async () => {
  const server = newServer();
  const before = server.idOf('main');
  const after = server.commit('leak', leak);
  const workspace = checkOut(server, 'refs/heads/main').folder;
  const run = await runAction({
    workspace,
    event: 'push',
    payload: pushPayload({ before, after }),
    server: await serveGitHub({ git: server }),
    env: { GITHUB_WORKFLOW_REF: 'acme/shared/.github/workflows/scan.yml@refs/heads/main' },
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1' } });
});
