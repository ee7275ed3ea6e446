import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { cliPath } from '../run-cli.ts';
import { straykey, tryGit } from './hooked.ts';

const commit = ['commit', '--message', 'one'] as const;

/**
 * What husky 9 has git run for each hook, in short: the file of the same name one folder up, in a shell that ends with
 * the first error.
 */
const huskyRunner =
  '#!/usr/bin/env sh\nhook=$(dirname "$(dirname "$0")")/$(basename "$0")\n[ ! -f "$hook" ] && exit 0\nexport PATH="node_modules/.bin:$PATH"\nsh -e "$hook" "$@"\n';

/** A repository with straykey among its packages, and husky 9 in place. */
function withHusky(hooks: Readonly<Record<string, string>> = {}): GitRecipe {
  const recipe = newRepository();
  recipe.git('config', 'core.hooksPath', '.husky/_');
  for (const name of ['pre-commit', 'pre-push']) recipe.write(`.husky/_/${name}`, huskyRunner);
  for (const name of ['pre-commit', 'pre-push']) chmodSync(join(recipe.folder, '.husky/_', name), 0o755);
  for (const [name, text] of Object.entries(hooks)) recipe.write(`.husky/${name}`, text);
  linkStraykey(recipe);
  recipe.write('.git/info/exclude', 'node_modules\n.husky\n');
  return recipe;
}

function linkStraykey({ folder }: GitRecipe): void {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(cliPath, join(folder, 'node_modules/.bin/straykey'));
}

function readHusky({ folder }: GitRecipe, name: string): string {
  return readFileSync(join(folder, '.husky', name), 'utf8');
}

test('husky: our lines go before those of the file, and both run', () => {
  const recipe = withHusky({ 'pre-commit': 'echo "tests run"' });
  expect(straykey(recipe, 'hook', 'install')).toMatchObject({
    exitCode: 0,
    stdout: 'pre-commit: installed in .husky/pre-commit\n',
  });
  recipe.write('a.ts', 'clean\n').git('add', 'a.ts');
  expect(tryGit(recipe, commit)).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/straykey: no secrets in 1 file[^\n]*\ntests run\n/),
  });
  recipe.write('a.ts', secretLine()).git('add', 'a.ts');
  const { exitCode, output } = tryGit(recipe, commit);
  expect(exitCode).toBe(1);
  expect(output).not.toContain('tests run');
});

test('husky: the rest of the file still has the standard input of git', () => {
  const recipe = withHusky({ 'pre-push': 'read -r ref rest\necho "pushed: $ref"\n' });
  expect(straykey(recipe, 'hook', 'install', 'pre-push').exitCode).toBe(0);
  recipe.commit('one', { 'a.ts': 'clean\n' });
  const remote = join(temporaryFolder(), 'remote.git');
  recipe.git('init', '--quiet', '--bare', remote);
  expect(tryGit(recipe, ['push', remote, 'main'])).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/^pushed: refs\/heads\/main\n[^]*straykey: no secrets in 1 commit/),
  });
});

test.each([
  ['without a line feed at its end', 'npm test'],
  ['with a line that ends it', '#!/bin/sh\nnpm test\nexit 0\n'],
  ['of husky 8, whose own line stays first', '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n'],
  ['that is empty', ''],
])('husky: uninstall leaves a file %s as it was', (_, text) => {
  const recipe = withHusky({ 'pre-commit': text });
  expect(straykey(recipe, 'hook', 'install').exitCode).toBe(0);
  const installed = readHusky(recipe, 'pre-commit');
  expect(installed).toContain('hook run pre-commit');
  expect(installed.indexOf('# straykey: begin')).toBe(
    text.includes('husky.sh') ? text.indexOf('\n\n') + 1 : text.startsWith('#!') ? text.indexOf('\n') + 1 : 0,
  );
  expect(straykey(recipe, 'hook', 'status', 'pre-commit').exitCode).toBe(0);
  expect(straykey(recipe, 'hook', 'install')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('already'),
  });
  expect(straykey(recipe, 'hook', 'uninstall').exitCode).toBe(0);
  expect(readHusky(recipe, 'pre-commit')).toBe(text);
});

test('husky: a file that was made for our lines goes with them', () => {
  const recipe = withHusky();
  expect(straykey(recipe, 'hook', 'install').exitCode).toBe(0);
  expect(statSync(join(recipe.folder, '.husky/pre-commit')).mode & 0o111).not.toBe(0);
  expect(straykey(recipe, 'hook', 'uninstall').exitCode).toBe(0);
  expect(existsSync(join(recipe.folder, '.husky/pre-commit'))).toBe(false);
});

test('husky: lines of ours that somebody changed are left', () => {
  const recipe = withHusky({ 'pre-commit': 'npm test\n' });
  straykey(recipe, 'hook', 'install');
  const changed = readHusky(recipe, 'pre-commit').replace('|| exit $?', '|| true');
  recipe.write('.husky/pre-commit', changed);
  expect(straykey(recipe, 'hook', 'uninstall')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('changed by hand'),
  });
  expect(straykey(recipe, 'hook', 'status')).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('changed by hand'),
  });
  expect(readHusky(recipe, 'pre-commit')).toBe(changed);
});

test('husky: where git does not call it yet, the install says so and does not pass', () => {
  const recipe = withHusky();
  recipe.git('config', '--unset', 'core.hooksPath');
  expect(straykey(recipe, 'hook', 'install')).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining('npx husky'),
  });
  expect(straykey(recipe, 'hook', 'status')).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('npx husky'),
  });
});

test('husky 4: the lines to add are told, its scripts are left alone', () => {
  const recipe = newRepository();
  recipe.write('package.json', JSON.stringify({ husky: { hooks: { 'pre-commit': 'npm test' } } }));
  const { exitCode, stdout, stderr } = straykey(recipe, 'hook', 'install', 'pre-commit', 'pre-push');
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining('husky 4 manages the hooks of this project'),
  });
  expect(JSON.parse(`{${stdout}}`)).toMatchObject({
    husky: { hooks: { 'pre-commit': 'straykey hook run pre-commit' } },
  });
});

test('lefthook: the lines to add are told, and known when they are there', () => {
  const recipe = newRepository();
  recipe.write('lefthook.yml', 'pre-commit:\n  parallel: true\n');
  const { exitCode, stdout, stderr } = straykey(recipe, 'hook', 'install', 'pre-commit', 'commit-msg', 'pre-push');
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining(
      'lefthook manages the hooks of this project and would overwrite ours, so nothing was installed; add to lefthook.yml:',
    ),
  });
  expect(stdout).toContain(
    'pre-push:\n  commands:\n    straykey:\n      run: npx --no-install straykey hook run pre-push {0}\n      use_stdin: true\n',
  );
  expect(existsSync(join(recipe.folder, '.git/hooks/pre-commit'))).toBe(false);
  writeFileSync(join(recipe.folder, 'lefthook.yml'), stdout);
  expect(straykey(recipe, 'hook', 'install', 'pre-commit', 'pre-push')).toMatchObject({
    exitCode: 0,
    stdout: 'lefthook.yml has straykey for pre-commit, pre-push already\n',
  });
  expect(straykey(recipe, 'hook', 'status', 'pre-commit')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('lefthook manages the hooks'),
  });
  expect(straykey(recipe, 'hook', 'uninstall')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('remove straykey from lefthook.yml'),
  });
});

test('the pre-commit program: the block to add is told, and known when it is there', () => {
  const recipe = newRepository();
  recipe.write('.pre-commit-config.yaml', 'repos: []\n');
  const { exitCode, stdout, stderr } = straykey(recipe, 'hook', 'install', 'pre-commit', 'commit-msg');
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining('add to .pre-commit-config.yaml:'),
  });
  expect(stdout).toMatch(
    /^ {2}- repo: https:\/\/\S+\n {4}rev: v\d+\.\d+\.\d+\n {4}hooks:\n {6}- id: straykey\n {6}- id: straykey-commit-msg\n# then: pre-commit install --hook-type pre-commit --hook-type commit-msg\n$/,
  );
  recipe.write('.pre-commit-config.yaml', `repos:\n${stdout}`);
  expect(straykey(recipe, 'hook', 'install', 'pre-commit')).toMatchObject({ exitCode: 0 });
  expect(straykey(recipe, 'hook', 'install', 'pre-push').exitCode).toBe(2);
});
