import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { type CliRun, runCli } from '../run-cli.ts';
import { readPlaces } from './report-lines.ts';

function pathsOf(run: CliRun): readonly string[] {
  return readPlaces(run.stdout).map(({ path }) => path);
}

test('staged files and folders can be selected', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'text' });
  for (const [index, path] of ['app/[id]/a.ts', 'app/b.ts', 'application.ts'].entries())
    recipe.write(path, `const token = '${githubToken(index)}';\n`);
  recipe.git('add', '--all');
  const staged = (...paths: readonly string[]): CliRun =>
    runCli(['git', '--staged', '-f', 'jsonl', ...paths.flatMap((path) => ['--path', path])], { cwd: recipe.folder });
  expect(pathsOf(staged('./app/'))).toEqual(['app/[id]/a.ts', 'app/b.ts']);
  expect(pathsOf(staged('app/[id]/a.ts', 'application.ts'))).toEqual(['app/[id]/a.ts', 'application.ts']);
  expect(pathsOf(staged('.'))).toHaveLength(3);
  expect(pathsOf(staged(join(recipe.folder, 'app/[id]'), join(recipe.folder, 'application.ts')))).toEqual([
    'app/[id]/a.ts',
    'application.ts',
  ]);
  expect(staged('a.ts')).toMatchObject({
    exitCode: 0,
    stderr: 'straykey: nothing was scanned: nothing is staged at the paths that were named\n',
  });
});

test('a path that is not in the index, or not in the repository, does not pass as clean', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'text' });
  recipe.write('lib/b.ts', 'text').git('add', '--all');
  expect(runCli(['git', '--staged', '--path', 'b.ts', '--path', 'lib'], { cwd: recipe.folder })).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('b.ts: is not in the index'),
  });
  expect(runCli(['git', '--staged', '--path', dirname(recipe.folder)], { cwd: recipe.folder })).toMatchObject({
    exitCode: 2,
    stderr: `straykey: ${dirname(recipe.folder)}: is outside of the repository\n`,
  });
});

test('an absolute path selects in a history too', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'lib/a.ts': secretLine(), 'b.ts': secretLine(2) });
  const run = runCli(['git', '-f', 'jsonl', '--path', join(recipe.folder, 'lib')], { cwd: recipe.folder });
  expect(pathsOf(run)).toEqual(['lib/a.ts']);
});

test('a copy of a file outside of the selected paths is no place of its secret', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'b.ts': secretLine(), 'lib/a.ts': secretLine() });
  recipe.commit('two', { 'lib/c.ts': secretLine() });
  const run = runCli(['git', '-f', 'jsonl', '--path', 'lib'], { cwd: recipe.folder });
  expect(pathsOf(run)).toEqual(['lib/a.ts', 'lib/c.ts']);
});

test('secrets in excluded paths are counted where their text was read all the same', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'lib/a.ts': secretLine(), 'b.ts': secretLine(2) });
  const counted = {
    exitCode: 0,
    stdout: expect.stringMatching(/^left out {4}1 secret in excluded paths$/m),
  };
  const run = (...args: readonly string[]): CliRun =>
    runCli([...args, '--exclude', 'lib/', '--skip-rule', 'generic'], {
      cwd: recipe.folder,
      input: secretLine(),
    });
  expect(run('git', '--exclude', 'b.ts').stdout).toMatch(/^left out {4}2 secrets in excluded paths$/m);
  expect(run('git', '--range', 'HEAD', '--path', 'lib')).toMatchObject(counted);
  expect(run('stdin', '--stdin-filename', 'lib/a.ts')).toMatchObject(counted);
  recipe.write('lib/c.ts', secretLine(3)).git('add', '--all');
  expect(run('git', '--staged')).toMatchObject(counted);
});

test('a path that no commit has is a problem, also beside others that some have', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'lib/a.ts': 'text' });
  recipe.commit('two', { 'b.ts': 'text' });
  const run = (...args: readonly string[]): CliRun => runCli(['git', ...args], { cwd: recipe.folder });
  const unknown = { exitCode: 3, stdout: expect.stringContaining('no commit knows "lob"') };
  expect(run('--path', 'lib', '--path', 'lob')).toMatchObject(unknown);
  expect(run('--path', 'lob', '--max-count', '1')).toMatchObject(unknown);
  expect(run('--path', 'lob', '--range', 'HEAD')).toMatchObject(unknown);
  expect(run('--path', 'lib', '--range', 'HEAD')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('no commit is in the part of the history that was asked for'),
  });
});
