import { expect, test } from 'vitest';
import { checkOut, type ProposalFacts, propose } from '../../fixtures/histories/pull-request.ts';
import { githubToken, stripeKey } from '../../fixtures/secrets.ts';
import { answerFor } from './github-api.ts';
import { type ApiHandler, serveGitHub } from './github-server.ts';
import { pullRequestPayload } from './payloads.ts';
import { type ActionRun, runAction } from './run-action.ts';

const token = githubToken();
const leak = { 'deploy.ts': `t = '${token}'\n` };

/** A run where git cannot fetch and the API can be asked. */
async function runOn(
  facts: ProposalFacts,
  { inputs = {}, hasCheckout = true }: { inputs?: Readonly<Record<string, string>>; hasCheckout?: boolean } = {},
): Promise<ActionRun> {
  const proposal = propose(facts);
  const { server, base, head } = proposal;
  const github = await serveGitHub({ api: answerFor(proposal) });
  return runAction({
    ...(hasCheckout && { workspace: checkOut(server, 'refs/pull/7/merge').folder }),
    event: 'pull_request',
    payload: pullRequestPayload({ base, head, commits: facts.commits.length }),
    inputs,
    server: github,
  });
}

test.each([true, false])(
  'where git cannot fetch, the API gives what the pull request brought, and a note says so (checkout: %s)',
  async (hasCheckout) => {
    const run = await runOn({ commits: [{ message: 'leak', files: leak }] }, { hasCheckout });
    expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain('read from the GitHub API, since');
    expect(run.stdout).toContain('::error file=deploy.ts,line=1');
    expect(run.summary).toContain('2023-11-15');
  },
);

test('versions that a later commit replaced, and messages, are looked at too', async () => {
  const run = await runOn({
    commits: [{ message: `with ${stripeKey()}`, files: leak }, { files: { 'deploy.ts': 'text\n' } }],
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '2', incomplete: 'false' } });
});

test('what stood there before is not told, also in a file that was renamed', async () => {
  const before = { ...leak, 'moved.ts': `s = '${stripeKey()}'\n${'text\n'.repeat(20)}` };
  const run = await runOn({
    before,
    commits: [{ git: ['mv', 'moved.ts', 'there.ts'], files: { 'deploy.ts': `${leak['deploy.ts']}more\n` } }],
  });
  expect(run).toMatchObject({ exitCode: 0, outputs: { findings: '0', incomplete: 'false' } });
});

test('configuration comes from the base here, too', async () => {
  const exception = { 'straykey.toml': '[[allow]]\npaths = ["deploy.ts"]\nreason = "test"\n' };
  expect((await runOn({ before: exception, commits: [{ files: leak }] })).exitCode).toBe(0);
  const added = await runOn({ commits: [{ files: { ...leak, ...exception } }] });
  expect(added.exitCode).toBe(1);
  expect(added.stdout.replaceAll(/\s+/g, ' ')).toContain('this change touches straykey.toml');
});

test('the token is shown to the API and printed nowhere', async () => {
  const proposal = propose({ commits: [{ files: leak }] });
  const github = await serveGitHub({ api: answerFor(proposal) });
  const run = await runAction({
    event: 'pull_request',
    payload: pullRequestPayload(proposal),
    inputs: { token: 'token-of-the-job' },
    server: github,
  });
  expect(new Set(github.requests.map(({ authorization }) => authorization))).toEqual(
    new Set(['Bearer token-of-the-job']),
  );
  expect(run.stdout + run.summary).not.toContain('token-of-the-job');
});

test('a file that the API does not give is named, and the step does not pass', async () => {
  const proposal = propose({ commits: [{ files: { 'a.ts': 'text\n' } }] });
  const answer = answerFor(proposal);
  const github = await serveGitHub({
    api: (request) =>
      request.path.includes('/git/blobs/') ? { status: 403, body: { message: 'too large' } } : answer(request),
  });
  const run = await runAction({ event: 'pull_request', payload: pullRequestPayload(proposal), server: github });
  expect(run).toMatchObject({ exitCode: 3, outputs: { incomplete: 'true' } });
  expect(run.stdout).toMatch(/a\.ts: the GitHub API does not give it: GET .*: 403 too large/);
});

test.each<readonly [what: string, answer: { status?: number; body: unknown }]>([
  ['refuses', { status: 403, body: { message: 'API rate limit exceeded' } }],
  ['answers nonsense', { body: '<html>' }],
  ['fails', { status: 502, body: '' }],
])('an API that %s leaves the step incomplete', async (_, answer) => {
  const proposal = propose({ commits: [{ files: leak }] });
  const run = await runAction({
    event: 'pull_request',
    payload: pullRequestPayload(proposal),
    server: await serveGitHub({ api: () => answer }),
  });
  expect(run).toMatchObject({ exitCode: 3, stderr: '', outputs: { incomplete: 'true' } });
  expect(run.stdout).toContain('fetch-depth: 0');
});

test('a pull request of more files than the API lists is not called clean', async () => {
  const proposal = propose({ commits: [{ files: { 'a.ts': 'text\n' } }] });
  const page = Array.from({ length: 100 }, (_, index) => ({ sha: null, filename: `${index}.ts`, status: 'removed' }));
  const run = await runAction({
    event: 'pull_request',
    payload: pullRequestPayload(proposal),
    server: await serveGitHub({ api: ({ path }) => ({ body: path.includes('/pulls/7/files') ? page : [] }) }),
  });
  expect(run).toMatchObject({ exitCode: 3, outputs: { incomplete: 'true' } });
  expect(run.stdout).toContain('it lists no more than 3000 files of a pull request');
});

test('an answer that failed for the moment is asked for again', async () => {
  const proposal = propose({ commits: [{ files: leak }] });
  const answer = answerFor(proposal);
  const seen = new Set<string>();
  const api: ApiHandler = (request) => {
    if (seen.has(request.path)) return answer(request);
    seen.add(request.path);
    return { status: 502, body: 'bad gateway' };
  };
  const run = await runAction({
    event: 'pull_request',
    payload: pullRequestPayload(proposal),
    server: await serveGitHub({ api }),
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
});
