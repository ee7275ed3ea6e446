import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkedWorktreeOf } from '../../fixtures/git/clones.ts';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { staging } from './hook-files.ts';
import { installHooks, straykey, tryGit } from './hooked.ts';

const commit = ['commit', '--message', 'one'] as const;

test('a folder with blanks and quotes in its name is no hindrance', () => {
  const outer = newRepository();
  const inner = join(outer.folder, "it's a $folder");
  outer.git('init', '--quiet', inner);
  const recipe = outer.at(inner);
  installHooks(recipe);
  writeFileSync(join(inner, 'a.ts'), secretLine());
  tryGit(recipe, ['add', 'a.ts']);
  expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 1, output: expect.stringContaining('a.ts:1:10') });
});

test('core.hooksPath of the repository is where the hook goes; in the work tree its script names no path of this machine', () => {
  const recipe = staging(secretLine());
  recipe.git('config', 'core.hooksPath', '.githooks');
  expect(straykey(recipe, 'hook', 'install')).toMatchObject({
    exitCode: 0,
    stdout: 'pre-commit: installed in .githooks/pre-commit\n',
  });
  expect(readFileSync(join(recipe.folder, '.githooks/pre-commit'), 'utf8')).not.toMatch(/cli=|node='/);
  expect(tryGit(recipe, commit)).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('cannot look for secrets'),
  });
  straykey(recipe, 'hook', 'uninstall');
  expect(existsSync(join(recipe.folder, '.githooks'))).toBe(false);
});

test('where git is told to run no hooks, the install says how to take that back', () => {
  const recipe = newRepository();
  recipe.git('config', 'core.hooksPath', '/dev/null');
  for (const action of ['install', 'status', 'uninstall'])
    expect(straykey(recipe, 'hook', action)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('git config --unset core.hooksPath'),
    });
});

test('core.hooksPath of the person is touched with --global only', () => {
  const recipe = staging(secretLine());
  const shared = join(temporaryFolder(), 'hooks');
  const config = join(temporaryFolder(), 'gitconfig');
  writeFileSync(config, `[core]\n\thooksPath = ${shared}\n`);
  recipe.environment['GIT_CONFIG_GLOBAL'] = config;
  expect(straykey(recipe, 'hook', 'install')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('--global'),
  });
  expect(existsSync(shared)).toBe(false);
  installHooks(recipe, '--global');
  expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 1, output: expect.stringContaining('a.ts:1:10') });
  expect(straykey(recipe, 'hook', 'uninstall', '--global').exitCode).toBe(0);
  expect(existsSync(shared)).toBe(false);
});

test('--global without a folder that git knows says how to set one', () => {
  expect(straykey(newRepository(), 'hook', 'install', '--global')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('git config --global core.hooksPath'),
  });
});

test('from a linked worktree the hook is installed for all of them', () => {
  const recipe = staging();
  recipe.git('commit', '--quiet', '--message', 'one');
  const linked = linkedWorktreeOf(recipe).folder;
  installHooks(recipe.at(linked));
  expect(existsSync(join(recipe.folder, '.git/hooks/pre-commit'))).toBe(true);
  recipe.write('b.ts', secretLine()).git('add', 'b.ts');
  expect(tryGit(recipe, commit).exitCode).toBe(1);
});
