import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { type CliRun, runCli } from '../run-cli.ts';

interface Log {
  readonly file: string;
  readonly lines: readonly string[];
  readonly check: () => CliRun;
  readonly skip: (reason: string) => CliRun;
}

/** The log of a repository in which a hook was skipped so many times. */
function logOf(entries: number): Log {
  const { folder: cwd, environment } = newRepository();
  const skip = (reason: string): CliRun =>
    runCli(['hook', 'run', 'pre-commit'], { cwd, env: { ...environment, STRAYKEY_SKIP: reason } });
  for (let entry = 1; entry <= entries; entry++) skip(`reason ${entry}`);
  const file = join(cwd, '.git/straykey/audit.jsonl');
  const lines = entries === 0 ? [] : readFileSync(file, 'utf8').split(/(?<=\n)/);
  return { file, lines, skip, check: () => runCli(['audit', 'check'], { cwd, env: environment }) };
}

test('an untouched log is intact, and its last hash is printed', () => {
  const { lines, check } = logOf(3);
  const { hash } = JSON.parse(lines[2] ?? '');
  expect(check()).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining(`3 entries, intact; the last hash is ${hash}`),
  });
});

test('without a log nothing is checked, which exits with 3', () => {
  expect(logOf(0).check()).toMatchObject({
    exitCode: 3,
    stdout: '',
    stderr: expect.stringContaining('there is no .git/straykey/audit.jsonl, so nothing was checked'),
  });
});

test.each<readonly [string, (lines: readonly string[]) => readonly string[], number]>([
  ['a reason is changed', ([first = '', ...rest]) => [first.replace('reason 1', 'reason 7'), ...rest], 1],
  ['an entry is taken out', ([first = '', , third = '']) => [first, third], 2],
  ['the first entry is taken out', ([, ...rest]) => rest, 1],
  ['two entries change places', ([first = '', second = '', third = '']) => [first, third, second], 2],
  ['an entry is there twice', ([first = '', ...rest]) => [first, first, ...rest], 2],
  ['a line is no entry', (lines) => [...lines, '{}\n'], 4],
  ['the last line is cut', ([first = '', second = '']) => [first, second.slice(0, 40)], 2],
])('where %s, the line is told', (_, change, line) => {
  const { file, lines, check, skip } = logOf(3);
  const changed = change(lines).join('');
  writeFileSync(file, changed);
  expect(check()).toMatchObject({ exitCode: 1, stdout: expect.stringContaining(`audit.jsonl:${line}: broken: `) });
  expect(skip('one more')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('the audit log is broken') });
  expect(readFileSync(file, 'utf8')).toBe(changed);
});

test('a file can be named, and a missing one is reported', () => {
  const { file } = logOf(1);
  const cwd = temporaryFolder();
  expect(runCli(['audit', 'check', file], { cwd })).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('1 entry, intact'),
  });
  expect(runCli(['audit', 'check', 'none'], { cwd })).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining('there is no none'),
  });
});

test('a named file that never was a log is refused, and one that was replaced in the repository is broken', () => {
  const { file, check } = logOf(1);
  const cwd = newTree({ 'notes.txt': 'first\nsecond\n' });
  expect(runCli(['audit', 'check', 'notes.txt'], { cwd })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('notes.txt: not an audit log'),
  });
  writeFileSync(file, 'first\nsecond\n');
  expect(check()).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining(':1: broken: it is no entry of a log'),
  });
});
