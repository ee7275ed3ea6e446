import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts';
import { runCli } from '../../run-cli.ts';

/** A clone without the submodules `one` and `libs/two`. */
function newClone(): GitRecipe {
  const library = newRepository();
  library.write('a.ts', 'one\n').commit('library');
  const recipe = newRepository();
  recipe.write('src/b.ts', 'two\n').commit('first');
  for (const path of ['one', 'libs/two'])
    recipe.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.folder, path);
  recipe.commit('submodules');
  const folder = join(temporaryFolder(), 'clone');
  recipe.git('clone', '--quiet', recipe.folder, folder);
  return recipe.at(folder);
}

function notesOf({ folder, environment }: GitRecipe, ...args: readonly string[]): readonly string[] {
  return JSON.parse(runCli(['dir', '--format', 'json', ...args], { cwd: folder, env: environment }).stdout).notes;
}

test('submodules that are not checked out are named, those that are excluded and other empty folders are not', () => {
  const clone = newClone();
  mkdirSync(join(clone.folder, 'empty'));
  expect(notesOf(clone)).toEqual([
    '2 submodules were not scanned, since they are not checked out: libs/two, one; `git submodule update --init` fetches them',
  ]);
  expect(notesOf(clone, '--exclude', 'libs/')).toEqual([
    '1 submodule was not scanned, since it is not checked out: one; `git submodule update --init` fetches it',
  ]);
  clone.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init');
  expect(notesOf(clone)).toEqual([]);
});

test('a submodule is named, too, where the scan begins below the top of its repository', () => {
  expect(notesOf(newClone(), 'libs', 'src')).toEqual([expect.stringContaining('libs/two')]);
});

test('a sparse checkout is told for as long as it is one', () => {
  const recipe = newRepository();
  recipe.write('a.ts', 'one\n').write('src/b.ts', 'two\n').commit('first');
  recipe.git('sparse-checkout', 'set', 'src');
  expect(notesOf(recipe)).toEqual([expect.stringContaining('a sparse checkout')]);
  recipe.git('sparse-checkout', 'disable');
  expect(notesOf(recipe)).toEqual([]);
});
