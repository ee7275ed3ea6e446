import { expect, test } from 'vitest';
import { checkOut, type ProposalFacts, propose } from '../../fixtures/histories/pull-request.ts';
import { githubToken, stripeKey } from '../../fixtures/secrets.ts';
import { serveGitHub } from './github-server.ts';
import { pullRequestPayload } from './payloads.ts';
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

test('a clean pull request passes, and says what was looked at', async () => {
  const run = await runOn({ commits: [{ files: { 'a.ts': 'text\n' } }] });
  expect(run).toMatchObject({ exitCode: 0, outputs: { findings: '0', incomplete: 'false', 'exit-code': '0' } });
  expect(run.summary).toContain('no secrets found');
  expect(run.summary).toContain('Looked at 1 commit, 1 blob');
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

test('a secret that was in a touched file before is counted, not reported', async () => {
  const run = await runOn({ before: leak, commits: [{ files: { 'deploy.ts': `${leak['deploy.ts']}more\n` } }] });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('1 secret was there before');
});

test('a secret in a file that was renamed and changed is not reported either', async () => {
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
