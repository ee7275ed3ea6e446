import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloneOf, linkedWorktreeOf } from '../../fixtures/git/clones.ts';
import { loseObject } from '../../fixtures/git/object-files.ts';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { cliPath, type CliRun, runCli } from '../run-cli.ts';
import { readPlaces } from './report-lines.ts';

const leak = `const token = '${githubToken()}';\n`;

function pathsOf(run: CliRun): readonly string[] {
  return readPlaces(run.stdout).map(({ path }) => path);
}

test('an empty folder does not pass', () => {
  const run = runCli([], { cwd: temporaryFolder() });
  expect(run.exitCode).toBe(3);
  expect(run.stdout).toContain('Nothing was scanned');
});

test.skipIf(process.platform === 'win32')('a current folder that was deleted is reported in one line', () => {
  const gone = join(temporaryFolder(), 'gone');
  mkdirSync(gone);
  const run = spawnSync('sh', ['-c', 'rmdir "$1" && exec "$2" "$3"', 'sh', gone, process.execPath, cliPath], {
    cwd: gone,
    encoding: 'utf8',
  });
  expect(run).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'straykey: the current folder is gone or closed to you; change to another one\n',
  });
});

test.skipIf(process.platform === 'win32')('a named pipe is reported once, with what to do', () => {
  const cwd = temporaryFolder();
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  const run = runCli(['pipe', '-f', 'json'], { cwd });
  expect(run.exitCode).toBe(3);
  expect(JSON.parse(run.stdout).problems).toEqual([
    { kind: 'unreadable', where: 'pipe', detail: 'is a pipe', advice: 'Pipe its content into `straykey stdin`.' },
  ]);
});

test('a repository without commits has no history, but its files are scanned', () => {
  const { folder } = newRepository().write('a.ts', leak);
  expect(runCli(['git'], { cwd: folder })).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('the repository holds nothing yet'),
  });
  expect(runCli(['git', '--range', 'HEAD'], { cwd: folder })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('no commit is called "HEAD"'),
  });
  expect(runCli([], { cwd: folder }).exitCode).toBe(1);
});

test('what is staged before the first commit is scanned', () => {
  const recipe = newRepository().write('a.ts', leak);
  recipe.git('add', 'a.ts');
  expect(pathsOf(runCli(['git', '--staged', '-f', 'jsonl'], { cwd: recipe.folder }))).toEqual(['a.ts']);
});

test('a commit with nothing staged is not stopped, and the output says so', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'text' });
  expect(runCli(['git', '--staged'], { cwd: recipe.folder })).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('nothing is staged'),
  });
});

test('a subfolder limits the scan of files, but not that of the history', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': leak, 'packages/shop/b.ts': `const token = '${githubToken(2)}';\n` });
  const cwd = join(recipe.folder, 'packages/shop');
  expect(pathsOf(runCli(['-f', 'jsonl'], { cwd }))).toEqual(['b.ts']);
  expect(pathsOf(runCli(['git', '-f', 'jsonl'], { cwd }))).toEqual(['a.ts', 'packages/shop/b.ts']);
});

test('a linked worktree is scanned like any work tree', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': leak });
  const cwd = linkedWorktreeOf(recipe).folder;
  writeTree(cwd, { 'b.ts': `const token = '${githubToken(2)}';\n` });
  expect(pathsOf(runCli(['-f', 'jsonl'], { cwd }))).toEqual(['a.ts', 'b.ts']);
  expect(pathsOf(runCli(['git', '-f', 'jsonl'], { cwd }))).toEqual(['a.ts']);
});

test('a bare repository has a history and no index', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': leak });
  const { folder: cwd } = cloneOf(recipe, '--bare');
  expect(pathsOf(runCli(['git', '-f', 'jsonl'], { cwd }))).toEqual(['a.ts']);
  expect(runCli(['git', '--staged'], { cwd })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('nothing can be staged'),
  });
});

test('scanning the files of a bare repository does not scan what it stores', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': leak });
  const { folder: cwd } = cloneOf(recipe, '--bare');
  expect(runCli([], { cwd })).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('straykey git') });
});

test('a path with spaces and a line feed is scanned, and is one line in the report', () => {
  const cwd = newTree({ 'my files\nhere/a b.ts': leak });
  expect(runCli([], { cwd })).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining('my files\\nhere/a b.ts:1:16'),
  });
  expect(pathsOf(runCli(['-f', 'jsonl', 'my files\nhere'], { cwd }))).toEqual(['my files\nhere/a b.ts']);
});

test('a repository in a folder with a line feed in its name is read', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': leak });
  const cwd = join(temporaryFolder(), 'my\nrepository');
  recipe.git('clone', '--quiet', recipe.folder, cwd);
  expect(pathsOf(runCli(['git', '-f', 'jsonl'], { cwd }))).toEqual(['a.ts']);
});

test('a folder that is not a repository is reported as such', () => {
  expect(runCli(['git'], { cwd: temporaryFolder() })).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: 'straykey: .: not a git repository; use `straykey dir` to scan files\n',
  });
});

test('a repository that git refuses is not called clean, and the output says what git says', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': leak });
  expect(runCli(['git'], { cwd: recipe.folder, env: distrustful() })).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('safe.directory'),
  });
});

test.runIf(process.getuid?.() === 0)('what is read without git is refused as well where others own it', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': leak });
  for (const path of ['', '.git']) chownSync(join(recipe.folder, path), 65534, 65534);
  for (const args of [
    ['git', '--staged'],
    ['git', '--range', 'HEAD'],
  ]) {
    expect(runCli(args, { cwd: recipe.folder, env: { GIT_CONFIG_GLOBAL: '/dev/null' } })).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('safe.directory'),
    });
  }
});

test('a missing object makes the scan of a history incomplete, and the rest is found', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': leak, 'b.ts': 'gone soon' });
  const id = recipe.idOf('HEAD:b.ts');
  loseObject(recipe, id);
  const run = runCli(['git', '-f', 'json'], { cwd: recipe.folder });
  expect(run.exitCode).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({
    summary: { complete: false },
    findings: [{ ruleId: 'github-personal-token' }],
  });
});

test('a corrupt object makes a scan without findings incomplete', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'text', 'b.ts': 'other text' });
  const id = recipe.idOf('HEAD:b.ts');
  const file = join('.git/objects', id.slice(0, 2), id.slice(2));
  rmSync(join(recipe.folder, file));
  recipe.write(file, 'not compressed at all');
  expect(runCli(['git'], { cwd: recipe.folder })).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('incomplete'),
  });
});

test('dotenv files are scanned even if git ignores them, along with the variables of the process', () => {
  const recipe = newRepository()
    .write('.gitignore', '.env*\n')
    .write('.env', `GITHUB_TOKEN=${githubToken()}\n`)
    .write('api/.env.production', `GITHUB_TOKEN=${githubToken(2)}\n`)
    .write('a.ts', leak);
  const run = runCli(['env', '-f', 'jsonl'], { cwd: recipe.folder, env: { DEPLOY_TOKEN: githubToken(3) } });
  expect(pathsOf(run)).toEqual(['.env', 'api/.env.production', 'env:DEPLOY_TOKEN']);
});

test('a named folder is scanned even if git ignores it', () => {
  const recipe = newRepository().write('.gitignore', 'build/\n').write('build/a.ts', leak);
  mkdirSync(join(recipe.folder, 'src'));
  expect(pathsOf(runCli(['-f', 'jsonl'], { cwd: recipe.folder }))).toEqual([]);
  expect(pathsOf(runCli(['-f', 'jsonl', 'build'], { cwd: recipe.folder }))).toEqual(['build/a.ts']);
  expect(pathsOf(runCli(['-f', 'jsonl', '--no-gitignore'], { cwd: recipe.folder }))).toEqual(['build/a.ts']);
});

/** Variables under which git takes every repository for another user's. */
function distrustful(): Readonly<Record<string, string>> {
  const folder = temporaryFolder();
  const path = process.env['PATH'] ?? '';
  const candidates = path
    .split(':')
    .map((part) => `'${join(part, 'git')}'`)
    .join(' ');
  writeTree(folder, {
    git: `#!/bin/sh\nexport GIT_TEST_ASSUME_DIFFERENT_OWNER=1\nfor git in ${candidates}; do [ -x "$git" ] && exec "$git" "$@"; done\n`,
  });
  chmodSync(join(folder, 'git'), 0o755);
  return { PATH: `${folder}:${path}`, GIT_CONFIG_GLOBAL: '/dev/null' };
}
