import { expect, test } from 'vitest';
import { checkOut, type Files, type ProposalFacts, propose } from '../../fixtures/histories/pull-request.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { accept } from '../accept.ts';
import { serveGitHub } from './github-server.ts';
import { pullRequestPayload } from './payloads.ts';
import { type ActionRun, runAction } from './run-action.ts';

const token = githubToken();
const leak = { 'deploy.ts': `t = '${token}'\n` };
const allowed = { 'deploy.ts': `t = '${token}' // straykey:allow -- test\n` };
const exception = { 'straykey.toml': '[[allow]]\npaths = ["deploy.ts"]\nreason = "test"\n' };

async function runOn(facts: ProposalFacts, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const { server, base, head } = propose(facts);
  const workspace = checkOut(server, 'refs/pull/7/merge').folder;
  return runAction({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head, commits: facts.commits.length }),
    inputs,
    server: await serveGitHub({ git: server }),
  });
}

test.each<readonly [name: string, files: () => Files, note: string]>([
  ['a comment', () => allowed, 'deploy.ts:1: this change would allow it by the comment "straykey:allow"'],
  [
    'an exception in the configuration',
    () => ({ ...leak, ...exception }),
    'deploy.ts:1: this change would leave it out by its configuration',
  ],
  [
    'an exclusion in the configuration',
    () => ({ ...leak, 'straykey.toml': '[scan]\nexclude = ["*.ts"]\n' }),
    'deploy.ts:1: this change would leave it out by its configuration',
  ],
  [
    'a switched off rule',
    () => ({ ...leak, 'straykey.toml': '[rules]\nskip = ["github"]\n' }),
    'this change touches straykey.toml',
  ],
  [
    'a configuration of gitleaks',
    () => ({ ...leak, '.gitleaks.toml': "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['''deploy''']\n" }),
    'this change touches .gitleaks.toml',
  ],
  [
    'a line of .gitleaksignore',
    () => ({ ...leak, '.gitleaksignore': 'deploy.ts:github-pat:1\n' }),
    'deploy.ts:1: this change would allow it by .gitleaksignore:1',
  ],
  [
    'an entry in the baseline',
    () => ({ ...leak, ...accept(leak) }),
    'deploy.ts:1: this change would accept it in the baseline',
  ],
])('a pull request that adds a secret together with %s for it fails, and a note tells', async (_, files, note) => {
  const run = await runOn({ commits: [{ files: files() }] });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1', incomplete: 'false' } });
  expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(note);
});

test.each<readonly [name: string, before: () => Files]>([
  ['an exception in the configuration', () => exception],
  ['a line of .gitleaksignore', () => ({ '.gitleaksignore': 'deploy.ts:github-pat:1\n' })],
  ['an entry in the baseline', () => accept(leak)],
  [
    'a baseline that the configuration names',
    () => ({
      'straykey.toml': '[baseline]\npath = "security/accepted.json"\n',
      'security/accepted.json': String(accept(leak)['.straykey-baseline.json']),
    }),
  ],
])('%s of the base counts, whatever the pull request makes of it', async (_, before) => {
  const run = await runOn({ before: before(), commits: [{ files: { ...leak, 'straykey.toml': '[scan]\n' } }] });
  expect(run).toMatchObject({ exitCode: 0, outputs: { findings: '0' } });
});

test('a configuration of the pull request that cannot be used does not stop the check', async () => {
  const run = await runOn({ commits: [{ files: { ...leak, 'straykey.toml': '[scan]\nexlude = ["x"]\n' } }] });
  expect(run.exitCode).toBe(1);
  expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(
    'the configuration of this change cannot be used: straykey.toml:2: scan.exlude is not known here',
  );
});

test('a configuration of the base that cannot be used is an error that names its line and no folder of the runner', async () => {
  const run = await runOn({ before: { 'straykey.toml': '[scan]\nexlude = ["x"]\n' }, commits: [{ files: leak }] });
  expect(run).toMatchObject({ exitCode: 2, outputs: { 'exit-code': '2' } });
  expect(run.stdout).toMatch(/^::error title=straykey::straykey\.toml:2: scan\.exlude is not known here/m);
});

test('a baseline and a configuration that inputs name come from the base, too', async () => {
  const accepted = String(accept(leak)['.straykey-baseline.json']);
  const inputs = { baseline: 'security/accepted.json', config: 'security/scan.toml' };
  const files = { [inputs.baseline]: accepted, [inputs.config]: '[scan]\n' };
  expect((await runOn({ before: files, commits: [{ files: leak }] }, inputs)).exitCode).toBe(0);
  const added = await runOn({ commits: [{ files: { ...leak, ...files } }] }, inputs);
  expect(added.exitCode).toBe(1);
  expect(added.stdout.replaceAll(/\s+/g, ' ')).toContain(
    'security/accepted.json is not in the base commit yet, so nothing of it counts',
  );
});

test.each(['history', 'files'])(
  'in mode %s a comment counts where it stood before, and not where the pull request adds it',
  async (mode) => {
    expect((await runOn({ before: allowed, commits: [{ files: { 'a.ts': 'text\n' } }] }, { mode })).exitCode).toBe(0);
    expect((await runOn({ commits: [{ files: allowed }] }, { mode })).exitCode).toBe(1);
  },
);

test('a merge that the author pushed and the workflow checked out does not choose the base', async () => {
  const { server, base, head } = propose({ commits: [{ files: leak }] });
  server.git('checkout', '--quiet', '--detach', base);
  server.commit('exception', exception);
  server.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
  server.git('update-ref', 'refs/heads/topic', 'HEAD');
  const workspace = checkOut(server, 'refs/heads/topic').folder;
  const tried = server.idOf('refs/pull/7/merge');
  const run = await runAction({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload({ base, head }),
    server: await serveGitHub({ git: server }),
    env: { GITHUB_SHA: tried },
  });
  expect(run).toMatchObject({ exitCode: 1, outputs: { findings: '1' } });
});
