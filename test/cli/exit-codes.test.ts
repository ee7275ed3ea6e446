import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { githubToken, password, secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { runCli } from '../run-cli.ts';

/** Puts compressed data that ends in the middle into the folder. */
function writeCutArchive(folder: string): void {
  writeFileSync(join(folder, 'a.gz'), gzipSync('some text that is not short').subarray(0, 30));
}

test('a tree without secrets exits with 0', () => {
  const cwd = newTree({ 'a.ts': 'export const answer = 42;\n' });
  expect(runCli([], { cwd })).toMatchObject({
    exitCode: 0,
    stderr: '',
    stdout: expect.stringContaining('No secrets found in 1 file'),
  });
});

test('a secret exits with 1', () => {
  const cwd = newTree({ 'a.ts': `const token = '${githubToken()}';\n` });
  const run = runCli([], { cwd });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('a.ts:1:16');
  expect(run.stdout).not.toContain(githubToken());
});

test.each([
  ['low', 1],
  ['medium', 1],
  ['high', 0],
  ['never', 0],
])('with --fail-on %s a secret of medium severity ends with %i and is reported', (failOn, exitCode) => {
  const cwd = newTree({ '.env': `DB_PASSWORD=${password()}\n` });
  expect(runCli(['--fail-on', failOn], { cwd })).toMatchObject({
    exitCode,
    stdout: expect.stringContaining('1 secret in 1 place: 1 medium'),
  });
  writeCutArchive(cwd);
  expect(runCli(['--fail-on', failOn], { cwd }).exitCode).toBe(exitCode === 0 ? 3 : 1);
});

test('a wrong option exits with 2', () => {
  expect(runCli(['--nonsense'], { cwd: temporaryFolder() })).toMatchObject({ exitCode: 2, stdout: '' });
});

test('something that cannot be read makes the scan incomplete and exits with 3', () => {
  const cwd = temporaryFolder();
  writeCutArchive(cwd);
  const run = runCli([], { cwd });
  expect(run.exitCode).toBe(3);
  expect(run.stdout).toContain('incomplete');
});

test('findings win over an incomplete scan in the exit code, and the report has both', () => {
  const cwd = temporaryFolder();
  writeCutArchive(cwd);
  writeTree(cwd, { 'b.ts': secretLine() });
  const run = runCli(['--format', 'json'], { cwd });
  expect(run.exitCode).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({
    summary: { complete: false },
    findings: [{ ruleId: 'github-personal-token' }],
    problems: [{ where: 'a.gz' }],
  });
});

test('a missing path is a usage error, even beside one that exists', () => {
  const cwd = newTree({ 'a.ts': 'text' });
  const run = runCli(['a.ts', 'b.ts'], { cwd });
  expect(run).toMatchObject({ exitCode: 2, stdout: '', stderr: 'straykey: b.ts: no such file or folder\n' });
});

test('two runs give the same bytes, whatever the order of the paths', () => {
  const cwd = newTree({
    'a/x.ts': `k = '${githubToken(1)}'`,
    'b/y.ts': `k = '${githubToken(2)}'; l = '${githubToken(1)}'`,
    'c.ts': `k = '${githubToken(3)}'`,
  });
  const runs = [
    ['a', 'b', 'c.ts'],
    ['a', 'b', 'c.ts'],
    ['c.ts', 'b', 'a'],
  ].map((paths) => runCli([...paths, '--format', 'jsonl'], { cwd }).stdout);
  expect(new Set(runs).size).toBe(1);
  expect(runs[0]).toContain('c.ts');
});

test.each(['text', 'json', 'jsonl', 'sarif'])('the %s report is the same on two runs', (format) => {
  const cwd = newTree({ 'x.ts': `k = '${githubToken()}'` });
  const [first, second] = [1, 2].map(() => runCli(['--format', format], { cwd }).stdout);
  expect(first).toContain('x.ts');
  expect(second).toBe(first);
});

test('a Node that is too old is told in one line, and is not taken for secrets', () => {
  const cwd = newTree({
    'old.cjs': "delete process.getBuiltinModule; Object.defineProperty(process, 'version', { value: 'v18.19.0' });",
  });
  expect(runCli(['dir', '.'], { cwd, env: { NODE_OPTIONS: '--require=./old.cjs' } })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'straykey: needs Node 20.19 or newer, and this is v18.19.0\n',
  });
});
