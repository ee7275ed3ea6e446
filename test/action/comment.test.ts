import { expect, test } from 'vitest';
import type { GitRecipe } from '../../fixtures/git/recipe.ts';
import { checkOut, type Proposal, propose } from '../../fixtures/histories/pull-request.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { Comments } from './github-api.ts';
import { type ApiHandler, serveGitHub } from './github-server.ts';
import { pullRequestPayload, pushPayload } from './payloads.ts';
import { type ActionRun, runAction } from './run-action.ts';

const leaking = { commits: [{ files: { 'deploy.ts': `t = '${githubToken()}'\n` } }] };
const clean = { commits: [{ files: { 'deploy.ts': 'text\n' } }] };

async function runOn(
  { server, base, head }: Proposal,
  api: ApiHandler,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const workspace = checkOut(server, 'refs/pull/7/merge').folder;
  return runAction({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head }),
    inputs: { comment: 'true', token: 't', ...inputs },
    server: await serveGitHub({ git: server, api }),
  });
}

test('a pull request with a secret has one comment, which later runs change in place until it says that nothing is left', async () => {
  const comments = new Comments();
  const answer: ApiHandler = (request) => comments.answer(request);
  const proposal = propose(leaking);
  await runOn(proposal, answer);
  expect(comments.all).toMatchObject([{ body: expect.stringContaining('1 secret in 1 place') }]);
  expect(comments.all[0]?.body).not.toContain(githubToken());
  await runOn(proposal, answer);
  await runOn(propose(clean), answer);
  expect(comments.all).toMatchObject([{ body: expect.stringContaining('no secrets found') }]);
});

test('a clean pull request has no comment', async () => {
  const comments = new Comments();
  await runOn(propose(clean), (request) => comments.answer(request));
  expect(comments.all).toEqual([]);
});

test('a comment of somebody else that bears the marker is left alone', async () => {
  const comments = new Comments();
  comments.all.push({ id: 1, body: '<!-- straykey . -->\nall is well', user: { login: 'mallory', type: 'User' } });
  await runOn(propose(leaking), (request) => comments.answer(request));
  expect(comments.all).toMatchObject([
    { body: '<!-- straykey . -->\nall is well' },
    { body: expect.stringContaining('1 secret') },
  ]);
});

test('a token that may not comment is told in a warning and changes nothing else', async () => {
  const run = await runOn(propose(clean), () => ({
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  }));
  expect(run.exitCode).toBe(0);
  const leaky = await runOn(propose(leaking), () => ({
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  }));
  expect(leaky).toMatchObject({ exitCode: 1, outputs: { findings: '1' } });
  expect(leaky.stdout).toMatch(
    /^::warning title=straykey::The comment could not be written: .*403 Resource not accessible by integration.*pull-requests: write/m,
  );
});

test('without a pull request there is nothing to comment on', async () => {
  const { server, base }: { server: GitRecipe; base: string } = propose(clean);
  const run = await runAction({
    workspace: checkOut(server, 'refs/heads/main', 0).folder,
    event: 'push',
    payload: pushPayload({ before: server.idOf('main~1'), after: base }),
    inputs: { comment: 'true' },
  });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('There is no pull request to comment on.');
  expect(run.stdout).not.toContain('::warning');
});

test('the comment on a pull request with very many secrets is no longer than GitHub takes', async () => {
  const comments = new Comments();
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [`src/a_${index}.ts`, `t = '${githubToken(index + 1)}'\n`]),
  );
  await runOn(propose({ commits: [{ files }] }), (request) => comments.answer(request));
  expect(comments.all[0]?.body.length).toBeLessThan(65_536);
  expect(comments.all[0]?.body).toContain('more secrets did not fit here');
});
