import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = process.env['STRAYKEY_CLI'] ?? join(root, 'dist/cli.js');

function bench(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...args], { cwd: root, encoding: 'utf8' });
}

/** A folder whose files have one secret. */
function treeWithSecret(): string {
  const folder = join(temporaryFolder(), 'tree');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), secretLine(7));
  return folder;
}

/** A build that reads its input and finds nothing. */
function emptyBuild(): string {
  const file = join(temporaryFolder(), 'cli.cjs');
  writeFileSync(file, 'process.stdin.resume();');
  return file;
}

test('two builds that find the same are identical', () => {
  expect(bench('same', treeWithSecret(), '--with', cli)).toMatchObject({
    status: 0,
    stdout: 'same, tree: identical, 1 findings\n',
  });
});

test('what only one build finds is listed without its secret', () => {
  const tree = treeWithSecret();
  const { status, stdout } = bench('same', tree, '--with', emptyBuild());
  expect(status).toBe(1);
  expect(stdout).toContain(`${basename(tree)}/a.txt:1 github-`);
  expect(stdout).not.toContain(githubToken(7));
});

test('a figure is printed, and saved with what it depends on', () => {
  const file = join(temporaryFolder(), 'rows.jsonl');
  const { status, stdout } = bench('start', '--rounds', '1', '--cli', emptyBuild(), '--save', file);
  expect({ status, lines: stdout.split('\n') }).toEqual({
    status: 0,
    lines: [
      expect.stringMatching(/^start, --version: \d+\.\d+ times node -e 0 \(at most 1\.1\), median of 1$/),
      expect.stringMatching(/^start, stdin of 1 MB: /),
      '',
    ],
  });
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(rows[0]).toMatchObject({
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    cores: expect.any(Number),
    node: process.version,
    kind: 'start',
    rounds: 1,
  });
});

test('what a filter passes on is printed over what cat does', () => {
  const { status, stdout } = bench('mask', '--megabytes', '1', '--rounds', '1', '--cli', cli);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /^mask, bytes a second of 1 MB of ordinary text: [\d.]+ times cat, median of 1; megabytesPerSecond \d+; ratioWithoutStart [\d.-]+\n$/,
    ),
  });
});

test.each([
  [[]],
  [['tree']],
  [['tree', 'absent']],
  [['start', '--rounds', 'few']],
  [['start', '--unknown']],
  [['same', '.']],
  [['start', '--cli', 'absent.js']],
])('wrong use %j is one line and exit code 2', (args) => {
  const { status, stdout, stderr } = bench(...args);
  expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
});
