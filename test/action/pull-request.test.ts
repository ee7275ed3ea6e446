import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository, temporaryFolder } from '../git-recipe.ts';
import { githubToken, stripeKey } from '../grown-secrets.ts';
import { serveGitHub } from './github-server.ts';
import { pullRequestPayload } from './payloads.ts';
import { checkOut, checkOutSparsely, countCommits, propose, type ProposalFacts } from './proposal.ts';
import { type ActionRun, runAction } from './run-action.ts';

const token = githubToken();
const leak = { 'deploy.ts': `t = '${token}'\n` };

/** A run on the pull request, in a checkout of the merge that GitHub made. */
async function runOn(
  facts: ProposalFacts,
  inputs: Readonly<Record<string, string>> = {},
  fetchDepth: number = 1,
): Promise<ActionRun> {
  const { server, base, head } = propose(facts);
  const workspace = checkOut(server, 'refs/pull/7/merge', fetchDepth).folder;
  return runAction({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head, commits: facts.commits.length }),
    inputs,
    server: await serveGitHub({ git: server }),
  });
}

test('a secret that a pull request brought fails the step, and a shallow checkout is deepened only as far as needed', async () => {
  const { server, base, head } = propose({ commits: [{ files: leak }, { files: { 'b.ts': 'text\n' } }] });
  const clone = checkOut(server, 'refs/pull/7/merge');
  const run = await runAction({
    workspace: clone.folder,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head, commits: 2 }),
    server: await serveGitHub({ git: server }),
  });
  expect(run).toMatchObject({
    exitCode: 1,
    stderr: '',
    outputs: { findings: '1', incomplete: 'false', 'exit-code': '1' },
  });
  // The merge, its parents, the branch, where it left main, and no more than a few beyond.
  expect(countCommits(clone)).toBeLessThan(16);
  expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
});

test('a clean pull request passes, and says what was looked at', async () => {
  const run = await runOn({ commits: [{ files: { 'a.ts': 'text\n' } }] });
  expect(run).toMatchObject({ exitCode: 0, outputs: { findings: '0', incomplete: 'false', 'exit-code': '0' } });
  expect(run.summary).toContain('no secrets found');
  expect(run.summary).toContain('Looked at 1 commit, 1 blob');
});

test('a whole clone is not fetched into and stays whole', async () => {
  const { server, base, head } = propose({ commits: [{ files: leak }] });
  const clone = checkOut(server, 'refs/pull/7/merge', 0);
  const github = await serveGitHub({ git: server });
  const run = await runAction({
    workspace: clone.folder,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head }),
    server: github,
  });
  expect(run.exitCode).toBe(1);
  expect(github.fetchCount()).toBe(0);
  expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
});

test('what a sparse checkout left on the server is fetched', async () => {
  const exception = { 'straykey.toml': '[[allow]]\npaths = ["known.ts"]\nreason = "test"\n' };
  const { server, base, head } = propose({
    before: { 'shop/a.ts': 'text\n', 'old.ts': `s = '${stripeKey()}'\n`, ...exception },
    commits: [
      { files: { ...leak, 'old.ts': `s = '${stripeKey()}'\nmore\n`, 'known.ts': `t = '${githubToken(5)}'\n` } },
    ],
  });
  const clone = checkOutSparsely(server, 'refs/pull/7/merge', 'shop');
  const run = await runAction({
    workspace: clone.folder,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head }),
    server: await serveGitHub({ git: server }),
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
  expect(run.summary).toContain('deploy.ts');
});

test('a secret that a later commit of the pull request takes away still fails it, and the summary says why', async () => {
  const run = await runOn({ commits: [{ files: leak }, { files: { 'deploy.ts': 'text\n' } }] });
  expect(run.exitCode).toBe(1);
  expect(run.summary).toContain('Taking the line away in a further commit is not enough');
});

test('a secret in a commit message is found', async () => {
  const run = await runOn({ commits: [{ message: `use ${token}`, files: { 'a.ts': 'text\n' } }] });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).not.toContain(`use ${token}`);
});

test('a secret that stood in a touched file before is not told, and is counted', async () => {
  const run = await runOn({ before: leak, commits: [{ files: { 'deploy.ts': `${leak['deploy.ts']}more\n` } }] });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('1 secret stood there before');
});

test('a secret in a file that was renamed and changed is not told either', async () => {
  const run = await runOn({
    before: leak,
    commits: [{ git: ['mv', 'deploy.ts', 'release.ts'], files: { 'release.ts': `more\n${leak['deploy.ts']}` } }],
  });
  expect(run.exitCode).toBe(0);
});

test('a second secret beside one that stood there before fails, and neither is printed', async () => {
  const run = await runOn(
    { before: leak, commits: [{ files: { 'deploy.ts': `t = '${token}', s = '${stripeKey()}'\n` } }] },
    { formats: 'json,sarif,text' },
  );
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1' } });
  expect(run.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(stripeKey());
  expect(run.stdout).not.toContain(token);
});

test('a known secret that is copied to another file is told', async () => {
  const run = await runOn({ before: leak, commits: [{ files: { 'copy.ts': leak['deploy.ts'] } }] });
  expect(run.exitCode).toBe(1);
});

test('what main brought meanwhile is nothing of the pull request, also where both changed a file', async () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
  const run = await runOn({
    before: { 'both.ts': lines.join('\n') },
    meanwhile: { 'both.ts': [`t = '${token}'`, ...lines].join('\n') },
    commits: [{ files: { 'both.ts': [...lines, 'last'].join('\n') } }],
  });
  expect(run).toMatchObject({ exitCode: 0, outputs: { findings: '0' } });
});

test('what a pull request merged from a newer main is nothing of its own', async () => {
  const { server } = propose({ commits: [{ files: { 'a.ts': 'text\n' } }] });
  const old = server.idOf('main');
  server.commit('leak on main', leak);
  server.git('checkout', '--quiet', 'topic');
  server.git('merge', '--quiet', '--no-edit', 'main');
  const head = server.idOf('HEAD');
  server.git('checkout', '--quiet', '--detach', 'main');
  server.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
  server.git('update-ref', 'refs/pull/7/merge', 'HEAD');
  const workspace = checkOut(server, 'refs/pull/7/merge').folder;
  // The base of the event is older than what was merged.
  const run = await runAction({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload({ base: old, head, commits: 3 }),
    server: await serveGitHub({ git: server }),
  });
  expect(run).toMatchObject({ exitCode: 0, outputs: { findings: '0' } });
});

test('on pull_request_target the base is checked out, and the head of the fork is fetched and never checked out', async () => {
  const { server, base, head } = propose({ commits: [{ files: leak }] });
  const clone = checkOut(server, 'refs/heads/main');
  const payload = pullRequestPayload({ base, head, from: 'stranger/shop', branch: 'main' });
  const run = await runAction({
    workspace: clone.folder,
    event: 'pull_request_target',
    payload,
    server: await serveGitHub({ git: server }),
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
  expect(clone.idOf('HEAD')).toBe(base);
});

test('a private repository is read with the token, which is printed nowhere', async () => {
  const { server, base, head } = propose({ commits: [{ files: leak }] });
  const workspace = checkOut(server, 'refs/pull/7/merge').folder;
  const inputs = { token: 'token-of-the-job' };
  const run = await runAction({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head }),
    inputs,
    server: await serveGitHub({ git: server, gitToken: inputs.token }),
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { incomplete: 'false' } });
  expect(run.stdout + run.summary).not.toContain(inputs.token);
});

test('the token takes the place of a header of the checkout that is not enough', async () => {
  const { server, base, head } = propose({ commits: [{ files: leak }] });
  const clone = checkOut(server, 'refs/pull/7/merge');
  const github = await serveGitHub({ git: server, gitToken: 'of the job' });
  clone.git(
    'config',
    `http.${github.url}/.extraheader`,
    `AUTHORIZATION: basic ${Buffer.from('x-access-token:over').toString('base64')}`,
  );
  const run = await runAction({
    workspace: clone.folder,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head }),
    inputs: { token: 'of the job' },
    server: github,
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { incomplete: 'false' } });
});

test('a fetch starts no program that the configuration of the checkout names', async () => {
  const { server, base, head } = propose({ commits: [{ files: leak }] });
  const clone = checkOut(server, 'refs/pull/7/merge');
  const github = await serveGitHub({ git: server });
  const traces = join(temporaryFolder(), 'traces');
  mkdirSync(traces);
  const program = (name: string): string => `sh -c 'touch ${join(traces, name)}'`;
  for (const key of [
    'core.askPass',
    'core.sshCommand',
    'core.fsmonitor',
    'core.pager',
    'core.gitProxy',
    'core.alternateRefsCommand',
    'gpg.program',
  ])
    clone.git('config', key, program(key));
  clone.git('config', 'credential.helper', `!${program('helper')}`);
  clone.git('config', `credential.${github.url}.helper`, `!${program('url-helper')}`);
  clone.git('config', 'fetch.recurseSubmodules', 'true');
  clone
    .write('.git/hooks/reference-transaction', `#!/bin/sh\n${program('hook')}\n`)
    .write('.git/hooks/post-checkout', `#!/bin/sh\n${program('hook')}\n`);
  for (const hook of ['reference-transaction', 'post-checkout'])
    chmodSync(join(clone.folder, '.git/hooks', hook), 0o755);
  const alternate = newRepository();
  alternate.commit('one');
  clone.write('.git/objects/info/alternates', `${join(alternate.folder, '.git/objects')}\n`);
  const run = await runAction({
    workspace: clone.folder,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head }),
    server: github,
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { incomplete: 'false' } });
  expect(readdirSync(traces)).toEqual([]);
});

test('an address that the configuration of the checkout puts in place of the server is not followed to a program', async () => {
  const { server, base, head } = propose({ commits: [{ files: leak }] });
  const clone = checkOut(server, 'refs/pull/7/merge');
  const github = await serveGitHub({ git: server });
  const trace = join(temporaryFolder(), 'trace');
  clone.git('config', `url.ext::sh -c touch% ${trace}.insteadOf`, github.url);
  const run = await runAction({
    workspace: clone.folder,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head }),
    server: github,
  });
  expect(run.exitCode).toBe(3);
  expect(existsSync(trace)).toBe(false);
});

test('the header that the checkout left is used where it is enough', async () => {
  const { server, base, head } = propose({ commits: [{ files: leak }] });
  const clone = checkOut(server, 'refs/pull/7/merge');
  const github = await serveGitHub({ git: server, gitToken: 'of the checkout' });
  clone.git(
    'config',
    `http.${github.url}/.extraheader`,
    `AUTHORIZATION: basic ${Buffer.from('x-access-token:of the checkout').toString('base64')}`,
  );
  const run = await runAction({
    workspace: clone.folder,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head }),
    inputs: { token: 'another' },
    server: github,
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { incomplete: 'false' } });
});

test('where neither git nor the API gives the commits the step does not pass, and says what to do', async () => {
  const { server, base, head } = propose({ commits: [{ files: { 'a.ts': 'text\n' } }] });
  const workspace = checkOut(server, 'refs/pull/7/merge').folder;
  const run = await runAction({ workspace, event: 'pull_request', payload: pullRequestPayload({ base, head }) });
  expect(run).toMatchObject({ exitCode: 3, outputs: { findings: '0', incomplete: 'true', 'exit-code': '3' } });
  expect(run.stdout).toMatch(/^::error title=straykey%3A not everything could be read::.*fetch-depth: 0/m);
  expect(run.summary).toContain('fetch-depth');
});

test('in a monorepo each folder has its own check, with the configuration of the top', async () => {
  const before = { 'shop/a.ts': 'text\n', 'straykey.toml': '[[allow]]\npaths = ["/shop/known.ts"]\nreason = "test"\n' };
  const commits = [{ files: { 'blog/b.ts': `t = '${token}'\n`, 'shop/known.ts': `t = '${githubToken(2)}'\n` } }];
  expect(await runOn({ before, commits }, { 'working-directory': 'shop' })).toMatchObject({
    exitCode: 0,
    outputs: { findings: '0' },
  });
  expect(
    await runOn({ before: { ...before, 'blog/a.ts': 'text\n' }, commits }, { 'working-directory': 'blog' }),
  ).toMatchObject({ exitCode: 1, outputs: { findings: '1' } });
});

test.each(['history', 'files'])('mode %s looks at all, whatever the event brought', async (mode) => {
  const run = await runOn({ before: leak, commits: [{ files: { 'a.ts': 'text\n' } }] }, { mode });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
});
