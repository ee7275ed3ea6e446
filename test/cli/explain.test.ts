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

test('of a finding it says why it is one, and not what it is', () => {
  const text = explain(`const t = '${githubToken()}';`);
  expect(text).toContain('github-personal-token found');
  expect(text).toContain('which is reported (certain:');
  expect(text).toContain('checksum is right');
  expect(text).not.toContain(githubToken());
});

test('of a rule that lost its place to another it names both', () => {
  expect(explain(`API_TOKEN=${githubToken()}`)).toMatch(
    /generic-\w+ dropped what it met: github-personal-token says more of the same text \(filter overlap\)/,
  );
});

test('of an allowed finding it quotes the comment and its reason, also where the secret is reported elsewhere', () => {
  const text = explain(
    `const t = '${githubToken()}'; // straykey:allow github -- revoked in May\nconst u = '${githubToken()}';`,
  );
  expect(text).toContain('which is not reported: the comment "straykey:allow" allows it (revoked in May)');
});

test('of a token whose checksum is wrong it says so, and what shows it', () => {
  const text = explain(`const t = '${brokenGithubToken()}';`);
  expect(text).toContain('checksum is wrong: mistyped, cut short or made up');
  expect(text).toContain('--confidence low');
});

test('of a look-alike it names the filter that stopped it', () => {
  expect(explain(`const t = 'ghp_${'x'.repeat(36)}';`)).toContain('github-personal-token dropped what it met: masked');
});

test('of a placeholder it says that it is one', () => {
  expect(explain(`const apiKey = "your-api-key-goes-here-please";`)).toContain(
    'generic-api-key dropped what it met: the value is a placeholder',
  );
});

test('of a value with little entropy it says so', () => {
  expect(explain(`const apiKey = '${'01'.repeat(20)}';`)).toContain('the value repeats one or two characters');
});

test('of a finding below the confidence asked for it names the option that shows it', () => {
  expect(explain(`const t = "${password()}"; const password = "${password()}";`, '--confidence', 'certain')).toMatch(
    /is reported with --confidence (?:medium|high) only/,
  );
});

test('of a line that no rule met it says that', () => {
  expect(explain('const answer = 42;')).toContain('No rule met anything here');
});

test('of a line behind the last one it says that', () => {
  const cwd = newTree({ 'a.ts': 'one\ntwo\n' });
  expect(runCli(['--explain', 'a.ts:3'], { cwd }).stdout).toContain(
    'There is no such line: the file ends with line 2.',
  );
});

test('of an accepted secret it names the baseline, its reason and its end', () => {
  const cwd = newTree({ 'a.ts': `const t = '${githubToken()}';` });
  runCli(['baseline', 'create', '--reason', 'rotated soon', '--expires', '2999-12-31'], { cwd });
  const { stdout } = runCli(['--explain', 'a.ts:1'], { cwd });
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('the baseline accepts it until 2999-12-31 (rotated soon)');
});

test('of an exception in the configuration it names the line', () => {
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

test('a place may be given as the report prints it, with its column', () => {
  const cwd = newTree({ 'a.ts': `\nconst t = '${githubToken()}';` });
  expect(runCli(['--explain', 'a.ts:2:12'], { cwd }).stdout).toContain('github-personal-token found');
});

test.each([
  ['a.ts', '--explain needs a place such as src/a.ts:12, not "a.ts"'],
  ['a.ts:0', '--explain needs a place such as src/a.ts:12, not "a.ts:0"'],
  ['.:1', '--explain needs a file, and . is a folder'],
  ['b.ts:1', 'b.ts: no such file or folder'],
])('the place %s is refused', (place, message) => {
  const cwd = newTree({ 'a.ts': 'text' });
  expect(runCli(['--explain', place], { cwd })).toEqual({ exitCode: 2, stdout: '', stderr: `straykey: ${message}\n` });
});

test.each([
  [['-f', 'json'], '--explain writes no report, so --format has nothing to say; leave one of them out'],
  [['-o', 'why.txt'], '--explain writes no report, so --output has nothing to say; leave one of them out'],
  [['a.ts'], '--explain names its file itself; leave out the paths'],
])('an explanation with %j is refused, for nothing of it would be heeded', (args, message) => {
  const cwd = newTree({ 'a.ts': 'text' });
  expect(runCli([...args, '--explain', 'a.ts:1'], { cwd })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `straykey: ${message}\n`,
  });
});
