import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository, temporaryFolder } from '../git-recipe.ts';
import { githubToken, stripeKey } from '../grown-secrets.ts';
import { type GitHubServer, serveGitHub } from './github-server.ts';
import { pullRequestPayload } from './payloads.ts';
import { checkOut, checkOutSparsely, countCommits, propose, type Proposal } from './proposal.ts';
import { type ActionRun, runAction } from './run-action.ts';

const token = githubToken();
const leak = { 'deploy.ts': `t = '${token}'\n` };

/** A run on the pull request in what was checked out of it. */
async function runIn(
  { folder }: GitRecipe,
  { base, head, commits = 1 }: Proposal & { readonly commits?: number },
  server?: GitHubServer,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  return runAction({
    workspace: folder,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head, commits }),
    inputs,
    ...(server && { server }),
  });
}

test('a secret that a pull request brought fails the step, and a shallow checkout is deepened only as far as needed', async () => {
  const proposal = propose({ commits: [{ files: leak }, { files: { 'b.ts': 'text\n' } }] });
  const clone = checkOut(proposal.server, 'refs/pull/7/merge');
  const run = await runIn(clone, { ...proposal, commits: 2 }, await serveGitHub({ git: proposal.server }));
  expect(run).toMatchObject({
    exitCode: 1,
    stderr: '',
    outputs: { findings: '1', incomplete: 'false', 'exit-code': '1' },
  });
  // The merge, its parents, the branch, where it left main, and no more than a few beyond.
  expect(countCommits(clone)).toBeLessThan(16);
  expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
});

test('a whole clone is not fetched into and stays whole', async () => {
  const proposal = propose({ commits: [{ files: leak }] });
  const clone = checkOut(proposal.server, 'refs/pull/7/merge', 0);
  const github = await serveGitHub({ git: proposal.server });
  const run = await runIn(clone, proposal, github);
  expect(run.exitCode).toBe(1);
  expect(github.fetchCount()).toBe(0);
  expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
});

test('what a sparse checkout left on the server is fetched', async () => {
  const exception = { 'straykey.toml': '[[allow]]\npaths = ["known.ts"]\nreason = "test"\n' };
  const proposal = propose({
    before: { 'shop/a.ts': 'text\n', 'old.ts': `s = '${stripeKey()}'\n`, ...exception },
    commits: [
      { files: { ...leak, 'old.ts': `s = '${stripeKey()}'\nmore\n`, 'known.ts': `t = '${githubToken(5)}'\n` } },
    ],
  });
  const clone = checkOutSparsely(proposal.server, 'refs/pull/7/merge', 'shop');
  const run = await runIn(clone, proposal, await serveGitHub({ git: proposal.server }));
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
  expect(run.summary).toContain('deploy.ts');
});

test('a private repository is read with the token, which is printed nowhere', async () => {
  const proposal = propose({ commits: [{ files: leak }] });
  const clone = checkOut(proposal.server, 'refs/pull/7/merge');
  const inputs = { token: 'token-of-the-job' };
  const run = await runIn(clone, proposal, await serveGitHub({ git: proposal.server, gitToken: inputs.token }), inputs);
  expect(run).toMatchObject({ exitCode: 1, outputs: { incomplete: 'false' } });
  expect(run.stdout + run.summary).not.toContain(inputs.token);
});

test('the token takes the place of a header of the checkout that is not enough', async () => {
  const proposal = propose({ commits: [{ files: leak }] });
  const clone = checkOut(proposal.server, 'refs/pull/7/merge');
  const github = await serveGitHub({ git: proposal.server, gitToken: 'of the job' });
  clone.git(
    'config',
    `http.${github.url}/.extraheader`,
    `AUTHORIZATION: basic ${Buffer.from('x-access-token:over').toString('base64')}`,
  );
  const run = await runIn(clone, proposal, github, { token: 'of the job' });
  expect(run).toMatchObject({ exitCode: 1, outputs: { incomplete: 'false' } });
});

test('a fetch starts no program that the configuration of the checkout names', async () => {
  const proposal = propose({ commits: [{ files: leak }] });
  const clone = checkOut(proposal.server, 'refs/pull/7/merge');
  const github = await serveGitHub({ git: proposal.server });
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
  const run = await runIn(clone, proposal, github);
  expect(run).toMatchObject({ exitCode: 1, outputs: { incomplete: 'false' } });
  expect(readdirSync(traces)).toEqual([]);
});

test('an address that the configuration of the checkout puts in place of the server is not followed to a program', async () => {
  const proposal = propose({ commits: [{ files: leak }] });
  const clone = checkOut(proposal.server, 'refs/pull/7/merge');
  const github = await serveGitHub({ git: proposal.server });
  const trace = join(temporaryFolder(), 'trace');
  clone.git('config', `url.ext::sh -c touch% ${trace}.insteadOf`, github.url);
  const run = await runIn(clone, proposal, github);
  expect(run.exitCode).toBe(3);
  expect(existsSync(trace)).toBe(false);
});

test('the header that the checkout left is used where it is enough', async () => {
  const proposal = propose({ commits: [{ files: leak }] });
  const clone = checkOut(proposal.server, 'refs/pull/7/merge');
  const github = await serveGitHub({ git: proposal.server, gitToken: 'of the checkout' });
  clone.git(
    'config',
    `http.${github.url}/.extraheader`,
    `AUTHORIZATION: basic ${Buffer.from('x-access-token:of the checkout').toString('base64')}`,
  );
  const run = await runIn(clone, proposal, github, { token: 'another' });
  expect(run).toMatchObject({ exitCode: 1, outputs: { incomplete: 'false' } });
});

test('where neither git nor the API gives the commits the step does not pass, and says what to do', async () => {
  const proposal = propose({ commits: [{ files: { 'a.ts': 'text\n' } }] });
  const clone = checkOut(proposal.server, 'refs/pull/7/merge');
  const run = await runIn(clone, proposal);
  expect(run).toMatchObject({ exitCode: 3, outputs: { findings: '0', incomplete: 'true', 'exit-code': '3' } });
  expect(run.stdout).toMatch(/^::error title=straykey%3A not everything could be read::.*fetch-depth: 0/m);
  expect(run.summary).toContain('fetch-depth');
});
