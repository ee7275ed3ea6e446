import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loseObject } from '../../fixtures/git/object-files.ts';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { runCli } from '../run-cli.ts';

const long = 'x'.repeat(300);

/** A repository with a file, a folder and a link to itself. */
function folder(): string {
  const recipe = newRepository();
  recipe.commit('one', { 'a.txt': 'text' });
  symlinkSync('loop', join(recipe.folder, 'loop'));
  symlinkSync('loop.json', join(recipe.folder, 'loop.json'));
  return recipe.folder;
}

// Node throws for these, also where it is told not to throw for what is missing.
test.each([
  [['dir', 'a.txt/b'], 'a.txt/b: no such file or folder'],
  [['dir', 'a.txt/*'], 'a.txt/*: no file or folder matches'],
  [['git', 'a.txt/b'], 'a.txt/b: no such folder'],
  [['git', 'loop'], 'loop: too many symbolic links'],
  [['git', long], `${long}: the path is longer than the system allows`],
  [['env', 'a.txt/b'], 'a.txt/b: no such file or folder'],
  [['--explain', 'a.txt/b:1'], 'a.txt/b: no such file or folder'],
  [['.', '-o', 'a.txt/b.json'], 'cannot write a.txt/b.json: a part of the path is a file, not a folder'],
  [['.', '-o', 'loop.json'], 'cannot write loop.json: too many symbolic links'],
  [['.', '-o', `${long}.json`], `cannot write ${long}.json: the path is longer than the system allows`],
  [['git', '--cache', 'a.txt/b'], 'cannot keep a cache at a.txt/b: a part of the path is a file, not a folder'],
  [['git', '--cache', 'loop'], 'cannot keep a cache at loop: too many symbolic links'],
] as const)('%j is wrong usage, told in one line', (args, message) => {
  expect(runCli(args, { cwd: folder() })).toEqual({ exitCode: 2, stdout: '', stderr: `straykey: ${message}\n` });
});

test('a folder in place of the configuration is named as seen from the current folder', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'straykey.toml'));
  expect(runCli(['dir'], { cwd })).toMatchObject({
    exitCode: 2,
    stderr: 'straykey: straykey.toml: is not a regular file\n',
  });
});

test('marks in a name that turn or hide its letters are spelled out', () => {
  const { stderr } = runCli(['dir', 'a\u202e\u200b\u2028.txt'], { cwd: folder() });
  expect(stderr).toBe('straykey: a\\u{202e}\\u{200b}\\u{2028}.txt: no such file or folder\n');
});

test('a repository without a HEAD is told from a folder that is no repository', () => {
  const cwd = folder();
  rmSync(join(cwd, '.git', 'HEAD'));
  const { exitCode, stderr } = runCli(['git'], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^straykey: .*: not a git repository that git can read, though it has a `\.git`: .*\n$/);
});

test('a range in a repository whose HEAD is lost is not called a wrong name', () => {
  const recipe = newRepository();
  loseObject(recipe, recipe.commit('one', { 'a.txt': 'text' }));
  const { stderr } = runCli(['git', '--range', 'HEAD~1..HEAD'], { cwd: recipe.folder });
  expect(stderr).toContain('the repository is damaged, not even HEAD can be read');
});

test.each(['loop', 'loop/x', long])('a path that exists but leads nowhere is a problem: %s', (path) => {
  const { exitCode, stdout, stderr } = runCli(['dir', path, '-f', 'json'], { cwd: folder() });
  expect(exitCode).toBe(3);
  expect(JSON.parse(stdout).problems).toMatchObject([{ kind: 'unreadable', where: path }]);
  expect(stderr).not.toContain('bug');
});

test('a repository with such links in its own folder is scanned', () => {
  const cwd = folder();
  const git = join(cwd, '.git');
  for (const path of ['objects/pack/pack-1.pack', 'refs/heads/loop']) {
    mkdirSync(join(git, path, '..'), { recursive: true });
    symlinkSync(path.split('/').at(-1) ?? '', join(git, path));
  }
  for (const args of [['git'], ['git', '--range', 'HEAD'], ['git', '--staged'], ['git', '--cache', 'c']])
    expect(runCli(args, { cwd }).exitCode).not.toBe(70);
});

test('a hooks folder below a file is told in one line', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.txt': 'text' });
  recipe.git('config', 'core.hooksPath', 'a.txt/b');
  const { exitCode, stdout, stderr } = runCli(['hook', 'install'], { cwd: recipe.folder });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^straykey: .*a\.txt\/b.*\n$/);
});
