import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import {
  checkOut,
  checkOutSparsely,
  type Files,
  type Proposal,
  propose,
} from '../../fixtures/histories/pull-request.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { accept } from '../accept.ts';
import { type CliRun, runCli } from '../run-cli.ts';

const token = githubToken();
const leak = { 'deploy.ts': `t = '${token}'\n` };
const exception = { 'straykey.toml': '[[allow]]\npaths = ["deploy.ts"]\nreason = "test"\n' };

type Variables = Readonly<Record<string, string | undefined>>;

/** The variables of a merge request's job on GitLab, and none of the system that these tests run on. */
function jobOf({ base, head }: Pick<Proposal, 'base' | 'head'>): Variables {
  return {
    GITHUB_ACTIONS: undefined,
    JENKINS_URL: undefined,
    TF_BUILD: undefined,
    GITLAB_CI: 'true',
    CI_COMMIT_SHA: head,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
  };
}

/** The job of a merge request whose only commit brings `files`. */
function runOn(
  { before, files }: { before?: Files; files: Files },
  args: readonly string[] = ['--ci-range'],
  env: Variables = {},
): CliRun {
  const proposal = propose({ ...(before && { before }), commits: [{ files }] });
  const cwd = checkOut(proposal.server, 'refs/heads/topic', 0).folder;
  return runCli(['git', ...args], { cwd, env: { ...jobOf(proposal), ...env } });
}

/** The report on one line, since a terminal's width breaks it anywhere. */
const flat = ({ stdout }: CliRun): string => stdout.replaceAll(/\s+/g, ' ');

test.each<readonly [name: string, files: () => Files, note: string]>([
  [
    'a comment',
    () => ({ 'deploy.ts': `t = '${token}' // straykey:allow -- test\n` }),
    'deploy.ts:1: this change would allow it by the comment "straykey:allow"',
  ],
  ['an exception in the configuration', () => ({ ...leak, ...exception }), 'this change touches straykey.toml'],
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
])('a merge request that adds a secret together with %s for it fails, and a note tells', (_, files, note) => {
  const run = runOn({ files: files() });
  expect(run.exitCode).toBe(1);
  expect(flat(run)).toContain(note);
  expect(run.stderr).toMatch(/configuration, baseline and comments are those of [0-9a-f]{40}, what the change/);
});

test.each<readonly [name: string, before: () => Files]>([
  ['an exception', () => exception],
  ['a line of .gitleaksignore', () => ({ '.gitleaksignore': 'deploy.ts:github-pat:1\n' })],
  ['an entry in the baseline', () => accept(leak)],
])('%s of the base counts, whatever the merge request makes of it', (_, before) => {
  const run = runOn({ before: before(), files: { ...leak, 'straykey.toml': '[scan]\n' } });
  expect(run.exitCode).toBe(0);
  expect(flat(run)).toContain('this change touches straykey.toml: what it says counts once it is in the base branch');
});

test('a comment and a secret that stood in a touched file before are no news, and are counted', () => {
  const before = { 'deploy.ts': `t = '${token}' // straykey:allow -- test\n` };
  const run = runOn({ before, files: { 'deploy.ts': `${before['deploy.ts']}more\n` } });
  expect(run.exitCode).toBe(0);
  expect(flat(run)).toContain('1 secret was there before and is not reported here');
});

test.each([
  ['--ci-range', '--decisions', 'checkout'],
  ['--range', 'origin/main..HEAD', '--decisions', 'checkout'],
])('with %s %s %s the checkout decides', (...args) => {
  const run = runOn({ files: { ...leak, ...exception } }, args);
  expect(run.exitCode).toBe(0);
  expect(run.stderr).not.toContain('configuration, baseline and comments');
});

test('in the job of a merge request, a typed range is judged by the base too', () => {
  expect(runOn({ files: { ...leak, ...exception } }, ['--range', 'origin/main..HEAD']).exitCode).toBe(1);
});

test.each([
  [['--range', 'origin/main..HEAD'], 0],
  [['--range', 'origin/main..HEAD', '--decisions', 'base'], 1],
])('outside of a job, %j decides by what was asked for', (args, exitCode) => {
  expect(runOn({ files: { ...leak, ...exception } }, args, { GITLAB_CI: undefined }).exitCode).toBe(exitCode);
});

test('a configuration and a baseline that options name come from the base, and one outside of the repository is read there', () => {
  const names = { config: 'security/scan.toml', baseline: 'security/accepted.json' };
  const files = { [names.config]: '[scan]\n', [names.baseline]: String(accept(leak)['.straykey-baseline.json']) };
  const options = ['--ci-range', '--config', names.config, '--baseline', names.baseline];
  expect(runOn({ before: files, files: leak }, options).exitCode).toBe(0);
  const added = runOn({ files: { ...leak, ...files } }, options);
  expect(added.exitCode).toBe(1);
  expect(flat(added)).toContain('security/accepted.json is not in the base commit yet, so nothing of it counts');
  const elsewhere = newRepository();
  elsewhere.commit('one', exception);
  expect(runOn({ files: leak }, ['--ci-range', '--config', `${elsewhere.folder}/straykey.toml`]).exitCode).toBe(0);
});

test.each([
  [{ 'straykey.toml': '[scan]\nexlude = ["x"]\n' }, {}, 2, /^straykey: straykey\.toml:2: scan\.exlude is not known/m],
  [{}, { 'straykey.toml': '[scan]\nexlude = ["x"]\n' }, 1, /the configuration of this change cannot be used: straykey/],
])(
  'a configuration that cannot be used stops the check only if it is that of the base',
  (before, files, code, text) => {
    const run = runOn({ before, files: { ...leak, ...files } });
    expect(run.exitCode).toBe(code);
    expect(`${run.stderr}${flat(run)}`).toMatch(text);
  },
);

test('a push is judged by its own decisions, and what was there before is no news', () => {
  const { server } = propose({ before: leak, commits: [] });
  const before = server.idOf('main');
  const after = server.commit('go on', { 'deploy.ts': `${leak['deploy.ts']}more\n`, 'new.ts': '1\n', ...exception });
  const env = { ...jobOf({ base: '', head: after }), CI_COMMIT_BEFORE_SHA: before };
  const run = runCli(['git', '--ci-range', '--no-config'], { cwd: checkOut(server, 'refs/heads/main', 0).folder, env });
  expect(run.exitCode).toBe(0);
  expect(flat(run)).toContain('1 secret was there before');
  expect(run.stderr).not.toContain('configuration, baseline and comments');
});

test('a shallow clone without the base is an error that names the commit and what to fetch', () => {
  const proposal = propose({ commits: [{ files: leak }] });
  const cwd = checkOut(proposal.server, 'refs/heads/topic').folder;
  const base = proposal.server.idOf('main~1');
  const run = runCli(['git', '--ci-range'], { cwd, env: jobOf({ ...proposal, base }) });
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain(`no commit is called "${base}"; this is a shallow clone: run \`git fetch`);
});

test('where only the decisions of a typed range need the base, what to do without it is told', () => {
  const proposal = propose({ commits: [{ files: leak }] });
  const cwd = checkOut(proposal.server, 'refs/heads/topic').folder;
  const env = jobOf({ ...proposal, base: proposal.server.idOf('main~1') });
  const run = runCli(['git', '--range', 'HEAD', '-q'], { cwd, env });
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toMatch(/this is a shallow clone: .*; the base of this merge request .* --decisions checkout/);
  expect(runCli(['git', '--range', 'HEAD', '-q', '--decisions', 'checkout'], { cwd, env }).exitCode).toBe(1);
});

test('a shallow clone with the base but not with what lies between is judged by the base, and names the problem', () => {
  const proposal = propose({ commits: [{ files: { ...leak, ...exception } }] });
  const cwd = checkOut(proposal.server, 'refs/heads/topic').folder;
  const run = runCli(['git', '--ci-range'], { cwd, env: jobOf(proposal) });
  expect(run.exitCode).toBe(1);
  expect(flat(run)).toContain('this change touches straykey.toml');
  expect(flat(run)).toContain('git fetch --unshallow');
});

test('a partial clone without the configuration of the base is an error, since its rules would be left out', () => {
  const proposal = propose({ before: exception, commits: [{ git: ['rm', '-q', 'straykey.toml'], files: leak }] });
  const { server } = proposal;
  const clone = checkOutSparsely(server, 'refs/heads/topic', 'nothing');
  clone.git('fetch', '--quiet', '--unshallow', '--filter=blob:none', 'origin', 'main', 'topic');
  const run = runCli(['git', '--ci-range'], { cwd: clone.folder, env: jobOf(proposal) });
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toMatch(/straykey\.toml of commit [0-9a-f]{12} is not in this partial clone/);
});

test('the folder for the files of the base is gone afterwards, and one that cannot be made is an error', () => {
  const folder = temporaryFolder();
  runOn({ before: exception, files: leak }, ['--ci-range'], { TMPDIR: folder });
  expect(readdirSync(folder).filter((name) => name.startsWith('straykey-'))).toEqual([]);
  const run = runOn({ files: leak }, ['--ci-range'], { TMPDIR: `${folder}/missing` });
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain('a folder for temporary files, which TMPDIR names');
});
