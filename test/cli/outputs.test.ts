import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubToken } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { cliPath, runCli } from '../run-cli.ts';

function leakyFolder(): string {
  const cwd = newTree({ 'a.ts': `const token = '${githubToken()}';\n` });
  return cwd;
}

test('each format goes to the output that follows it', () => {
  const cwd = leakyFolder();
  const run = runCli(['--format', 'sarif', '--output', 'x', '--format', 'json', '--output', 'y'], { cwd });
  expect(run).toEqual({ exitCode: 1, stdout: '', stderr: 'straykey: 1 secret; see x, y\n' });
  expect(JSON.parse(readFileSync(join(cwd, 'x'), 'utf8'))).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [{}] }],
  });
  expect(JSON.parse(readFileSync(join(cwd, 'y'), 'utf8'))).toMatchObject({ version: 1, findings: [{}] });
});

test('one format can be printed while others are written', () => {
  const cwd = leakyFolder();
  const run = runCli(['-f', 'sarif', '-o', 'x.sarif', '-f', 'text'], { cwd });
  expect(run).toMatchObject({ exitCode: 1, stderr: '', stdout: expect.stringContaining('1 secret in 1 place') });
  expect(existsSync(join(cwd, 'x.sarif'))).toBe(true);
});

test('the format follows from the name of the file', () => {
  const cwd = leakyFolder();
  runCli(['-o', 'x.sarif', '-o', 'x.jsonl', '-o', 'x.txt'], { cwd });
  expect(JSON.parse(readFileSync(join(cwd, 'x.sarif'), 'utf8'))).toHaveProperty('runs');
  expect(JSON.parse(readFileSync(join(cwd, 'x.jsonl'), 'utf8'))).toHaveProperty('ruleId');
  expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toContain('1 secret in 1 place');
});

test('reports for other systems are recognised by their usual names', () => {
  const cwd = leakyFolder();
  const names = [
    'gl-secret-detection-report.json',
    'gl-code-quality-report.json',
    'junit.xml',
    'secrets.csv',
    'secrets.md',
    'secrets.html',
  ];
  expect(
    runCli(
      names.flatMap((name) => ['-o', name]),
      { cwd },
    ),
  ).toMatchObject({ exitCode: 1, stderr: `straykey: 1 secret; see ${names.join(', ')}\n` });
  const [gitlab, codeQuality, ...others] = names.map((name) => readFileSync(join(cwd, name), 'utf8'));
  expect(JSON.parse(gitlab ?? '')).toMatchObject({
    scan: { type: 'secret_detection', start_time: expect.stringMatching(/^20\d\d-/) },
    vulnerabilities: [{ location: { file: 'a.ts', start_line: 1 } }],
  });
  expect(JSON.parse(codeQuality ?? '')).toMatchObject([{ type: 'issue', location: { path: 'a.ts' } }]);
  expect(others.map((text) => text.slice(0, 10))).toEqual(['<?xml vers', '"severity"', '# straykey', '<!doctype ']);
  expect(others.filter((text) => text.includes(githubToken()))).toEqual([]);
});

test('a file name without a format is an error, not a text report', () => {
  const cwd = leakyFolder();
  expect(runCli(['-o', 'report.pdf'], { cwd })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining(
      'straykey: report.pdf does not say its format; choose one with --format: text, json',
    ),
  });
  expect(runCli(['-o', 'report.pdf', '-f', 'html'], { cwd })).toMatchObject({
    exitCode: 1,
    stderr: 'straykey: 1 secret; see report.pdf\n',
  });
});

test('a single file and a single format belong together in either order', () => {
  const cwd = leakyFolder();
  runCli(['--output', 'report', '--format', 'json'], { cwd });
  expect(JSON.parse(readFileSync(join(cwd, 'report'), 'utf8'))).toHaveProperty('findings');
});

test.each([
  [
    'two formats without output',
    ['-f', 'json', '-f', 'sarif'],
    'two reports would go to standard output; give each --format its own --output',
  ],
  [
    'two formats for one file',
    ['-f', 'json', '-o', 'x', '-f', 'sarif', '-o', './x'],
    'two reports would go to ./x; give each --format its own --output',
  ],
  [
    'a folder that is missing',
    ['-o', 'missing/x.json'],
    'cannot write missing/x.json: its folder does not exist; create it first',
  ],
  ['a folder', ['-o', 'folder'], 'cannot write folder: it is a folder; name a file in it'],
])('%s is refused', (_, args, message) => {
  const cwd = leakyFolder();
  mkdirSync(join(cwd, 'folder'));
  expect(runCli(args, { cwd })).toEqual({ exitCode: 2, stdout: '', stderr: `straykey: ${message}\n` });
});

test.runIf(process.platform === 'linux')('a full disk is reported, and the other reports are written', () => {
  const cwd = leakyFolder();
  const run = runCli(['-f', 'json', '-o', '/dev/full', '-f', 'sarif', '-o', 'x.sarif'], { cwd });
  expect(run).toMatchObject({
    exitCode: 2,
    stderr: 'straykey: cannot write /dev/full: no space left; free some or choose another place\n',
  });
  expect(readdirSync(cwd).sort()).toEqual(['a.ts', 'x.sarif']);
});

test('a reader that goes away is no error, and the exit code stays the same', () => {
  const cwd = temporaryFolder();
  writeTree(
    cwd,
    Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`${index}.ts`, `const token = '${githubToken(index)}';\n`]),
    ),
  );
  const shell = spawnSync('bash', ['-c', `"${process.execPath}" "${cliPath}" | head -n 1; exit \${PIPESTATUS[0]}`], {
    cwd,
    encoding: 'utf8',
  });
  expect({ status: shell.status, stderr: shell.stderr }).toEqual({ status: 1, stderr: '' });
  expect(shell.stdout.split('\n')).toHaveLength(2);
});

test('--quiet prints nothing besides the report', () => {
  expect(runCli(['--quiet', '-f', 'jsonl'], { cwd: leakyFolder() })).toMatchObject({ exitCode: 1, stderr: '' });
});

test('with a report for machines, what could not be read is printed to standard error, even with --quiet', () => {
  const cwd = newTree({ 'cut.zip': 'PK\u0003\u0004 and no more' });
  const run = runCli(['--quiet', '-f', 'jsonl'], { cwd });
  expect(run).toMatchObject({ exitCode: 3, stdout: '', stderr: expect.stringContaining('straykey: cut.zip: ') });
});

test('a path with a secret or an escape sequence is safe on standard error', () => {
  const cwd = newTree({
    [`${githubToken()}\u001b[2J.zip`]: 'PK\u0003\u0004 and no more',
    'a.ts': `k = '${githubToken()}'`,
  });
  const { stderr } = runCli(['-f', 'jsonl'], { cwd });
  expect(stderr).toContain('\\x1b[2J.zip');
  expect(stderr).not.toContain(githubToken());
});

test.each([
  ['NO_COLOR', { NO_COLOR: '1' }, [], false],
  ['a pipe', {}, [], false],
  ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
  ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
  ['an empty NO_COLOR', { NO_COLOR: '', FORCE_COLOR: '1' }, [], true],
  ['--color always', { NO_COLOR: '1' }, ['--color', 'always'], true],
  ['--no-color', { FORCE_COLOR: '1' }, ['--no-color'], false],
])('%s decides on colours', (_, env, args, hasColor) => {
  const { stdout } = runCli(args, { cwd: leakyFolder(), env: { NO_COLOR: undefined, FORCE_COLOR: undefined, ...env } });
  expect(stdout.includes('\u001b[')).toBe(hasColor);
});

test('the text report fits a terminal of 60 columns, except for URLs', () => {
  const { stdout } = runCli([], { cwd: leakyFolder(), env: { COLUMNS: '60' } });
  const long = stdout.split('\n').filter((line) => line.length > 60 && !line.includes('https://'));
  expect(long).toEqual([]);
});
