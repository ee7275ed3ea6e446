import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { brokenGithubToken, githubToken, password } from '../../fixtures/secrets.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { runCli } from '../run-cli.ts';

/** What is said of the first line of a file with this content, on one line. */
function explain(content: string, ...args: readonly string[]): string {
  const cwd = newTree({ 'a.ts': content });
  const run = runCli(['--explain', 'a.ts:1', ...args], { cwd });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  return run.stdout.replaceAll(/\s+/g, ' ');
}

test('a finding is explained without showing the secret', () => {
  const text = explain(`const t = '${githubToken()}';`);
  expect(text).toContain('github-personal-token found');
  expect(text).toContain('which is reported (certain:');
  expect(text).toContain('checksum is right');
  expect(text).not.toContain(githubToken());
});

test('a rule that was superseded by another is named along with it', () => {
  expect(explain(`API_TOKEN=${githubToken()}`)).toMatch(
    /generic-\w+ dropped what it met: github-personal-token says more of the same text \(filter overlap\)/,
  );
});

test('an allowed finding quotes the comment and its reason, even if the secret is reported elsewhere', () => {
  const text = explain(
    `const t = '${githubToken()}'; // straykey:allow github -- revoked in May\nconst u = '${githubToken()}';`,
  );
  expect(text).toContain('which is not reported: the comment "straykey:allow" allows it (revoked in May)');
});

test('a token with a wrong checksum is explained, with the option that shows it', () => {
  const text = explain(`const t = '${brokenGithubToken()}';`);
  expect(text).toContain('checksum is wrong: mistyped, cut short or made up');
  expect(text).toContain('--confidence low');
});

test('a look-alike names the filter that rejected it', () => {
  expect(explain(`const t = 'ghp_${'x'.repeat(36)}';`)).toContain('github-personal-token dropped what it met: masked');
});

test('a placeholder is called one', () => {
  expect(explain(`const apiKey = "your-api-key-goes-here-please";`)).toContain(
    'generic-api-key dropped what it met: the value is a placeholder',
  );
});

test('a value with little entropy is explained', () => {
  expect(explain(`const apiKey = '${'01'.repeat(20)}';`)).toContain('the value repeats one or two characters');
});

test('a finding below the requested confidence names the option that shows it', () => {
  expect(explain(`const t = "${password()}"; const password = "${password()}";`, '--confidence', 'certain')).toMatch(
    /is reported with --confidence (?:medium|high) only/,
  );
});

test('a line without any keyword is reported as such', () => {
  expect(explain('const answer = 42;')).toContain('No rule met anything here: no keyword of a rule is on the line.');
});

test('a line where no value has the form of a secret names the rules whose keyword it holds', () => {
  const text = explain(`const pass${'word'} = 12;`);
  expect(text).toContain('No rule met anything here: a keyword of generic-password');
  expect(text).toContain('is on the line, but nothing round it has the form of such a secret.');
  expect(explain('see ghp_abc', '--rule', 'github-personal-token')).toContain(
    'a keyword of github-personal-token is on',
  );
});

test('a line number past the end of the file is reported as such', () => {
  const cwd = newTree({ 'a.ts': 'one\ntwo\n' });
  expect(runCli(['--explain', 'a.ts:3'], { cwd }).stdout).toContain(
    'There is no such line: the file ends with line 2.',
  );
});

test('an accepted secret names the baseline, the reason and the expiry date', () => {
  const cwd = newTree({ 'a.ts': `const t = '${githubToken()}';` });
  runCli(['baseline', 'create', '--reason', 'rotated soon', '--expires', '2999-12-31'], { cwd });
  const { stdout } = runCli(['--explain', 'a.ts:1'], { cwd });
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('the baseline accepts it until 2999-12-31 (rotated soon)');
});

test('an exception in the configuration is named by its line', () => {
  const cwd = newTree({
    'a.ts': `const t = '${githubToken()}';`,
    'straykey.toml': '[[allow]]\nrules = ["github"]\nreason = "made up"\n',
  });
  const { stdout } = runCli(['--explain', 'a.ts:1'], { cwd });
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('the exception straykey.toml:1 covers it (made up)');
});

test.each([
  ['git ignores it', { '.gitignore': 'a.ts\n' }, []],
  ['--exclude covers it', {}, ['--exclude', '*.ts']],
  ['scan.exclude in straykey.toml covers it', { 'straykey.toml': '[scan]\nexclude = ["*.ts"]\n' }, []],
  ['the exception straykey.toml:1 covers all of it', { 'straykey.toml': '[[allow]]\npaths = ["*.ts"]\n' }, []],
])('of a file that a scan leaves out it says why: %s', (reason, files, args) => {
  const recipe = newRepository();
  writeTree(recipe.folder, { 'a.ts': `const t = '${githubToken()}';`, ...files });
  const run = runCli(['--explain', 'a.ts:1', ...args], { cwd: recipe.folder });
  expect(run.exitCode).toBe(0);
  expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(`A scan of its folder does not read this file: ${reason}`);
});

test('a place may be copied from the report, with its column', () => {
  const cwd = newTree({ 'a.ts': `\nconst t = '${githubToken()}';` });
  expect(runCli(['--explain', 'a.ts:2:12'], { cwd }).stdout).toContain('github-personal-token found');
});

test('the name of a file may hold a line break', () => {
  const cwd = newTree({ 'a\nb.ts': `const t = '${githubToken()}';` });
  expect(runCli(['--explain', 'a\nb.ts:1'], { cwd }).stdout).toContain('github-personal-token found');
});

test.each([
  ['a.ts', '--explain needs a place such as src/a.ts:12, not "a.ts"'],
  ['a.ts:0', '--explain needs a place such as src/a.ts:12, not "a.ts:0"'],
  ['.:1', '--explain needs a file, and . is a folder'],
  ['b.ts:1', 'b.ts: no such file or folder'],
  ['no/b.ts:1', 'no/b.ts: no such file or folder'],
])('the place %s is refused', (place, message) => {
  const cwd = newTree({ 'a.ts': 'text' });
  expect(runCli(['--explain', place], { cwd })).toEqual({ exitCode: 2, stdout: '', stderr: `straykey: ${message}\n` });
});

test.each([
  [['-f', 'json'], '--explain writes no report, so --format has no effect; leave one of them out'],
  [['-o', 'why.txt'], '--explain writes no report, so --output has no effect; leave one of them out'],
  [['a.ts'], '--explain already names its file; leave out the paths'],
])('an explanation with %j is refused, for nothing of it would be heeded', (args, message) => {
  const cwd = newTree({ 'a.ts': 'text' });
  expect(runCli([...args, '--explain', 'a.ts:1'], { cwd })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `straykey: ${message}\n`,
  });
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is a problem', () => {
  const cwd = newTree({ 'a.ts': 'text' });
  chmodSync(join(cwd, 'a.ts'), 0o000);
  const { exitCode, stdout, stderr } = runCli(['--explain', 'a.ts:1'], { cwd });
  expect([exitCode, stderr]).toEqual([3, '']);
  expect(stdout).toContain('permission denied');
});
