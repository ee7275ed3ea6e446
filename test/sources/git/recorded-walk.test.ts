import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PathChange } from '../../../src/model/source.ts';
import { checkConnectivity, type Connectivity } from '../../../src/sources/git/connectivity.ts';
import { walkHistory } from '../../../src/sources/git/history.ts';
import { walkRecorded, type RecordedWalk } from '../../../src/sources/git/recorded-walk.ts';
import { openRepository } from '../../../src/sources/git/repository.ts';
import { newRepository, type GitRecipe } from '../../git-recipe.ts';

interface Walked extends RecordedWalk {
  readonly names: readonly string[];
}

/** Without that of the top, which has none. */
async function walk({ folder }: GitRecipe): Promise<Walked> {
  const names = new Set<string>();
  const walked = await walkRecorded(openRepository(folder), (name) => name !== '' && names.add(name));
  return { ...walked, names: [...names].sort() };
}

async function namesAndMissing({
  folder,
}: GitRecipe): Promise<{ readonly names: readonly string[]; readonly connectivity: Connectivity }> {
  const names = new Set<string>();
  const connectivity = await checkConnectivity(openRepository(folder), (name) => name !== '' && names.add(name));
  return { names: [...names].sort(), connectivity };
}

function remove({ folder }: GitRecipe, id: string): void {
  rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
}

/**
 * Three branches, two of them merged with a file that neither has, a file that is gone, and a tag under another name.
 */
function branched(): GitRecipe {
  const recipe = newRepository();
  const base = recipe.commit('base', { file: 'base', 'folder/of/gone': 'gone' });
  recipe.git('checkout', '--quiet', '-b', 'side');
  recipe.commit('side', { side: 'from the side', file: 'changed on the side' });
  recipe.git('checkout', '--quiet', '-b', 'third', base);
  recipe.commit('third', { 'naïve name': 'from the third' });
  recipe.git('checkout', '--quiet', 'main');
  recipe.git('rm', '--quiet', 'folder/of/gone');
  recipe.commit('main', { main: 'from main' });
  recipe.git('merge', '--quiet', '--no-commit', 'side', 'third');
  recipe.commit('octopus', { evil: 'only in the merge' });
  recipe.commit('later', { file: 'base' });
  recipe.git('tag', '--annotate', 'v1', '--message', 'text');
  return recipe;
}

test('the record tells of every change of an object as a walk of its own does', async () => {
  const recipe = branched();
  const ids = new Set(
    recipe
      .git('rev-list', '--objects', '--all')
      .split('\n')
      .map((line) => line.split(' ')[0] ?? ''),
  );
  const expected: PathChange[] = [];
  await walkHistory(openRepository(recipe.folder), ['--all', '--reflog'], { onEntry: (entry) => expected.push(entry) });
  const { record } = await walk(recipe);
  const told: PathChange[] = [];
  record?.tell(ids, (entry) => told.push(entry));
  expect(told).toEqual(expected);
  expect(told.length).toBeGreaterThan(6);
});

test('of one object only its own changes are told', async () => {
  const recipe = branched();
  const { record } = await walk(recipe);
  const paths: string[] = [];
  record?.tell(new Set([recipe.idOf('HEAD:evil'), '0123456789012345678901234567890123456789']), ({ path }) =>
    paths.push(path),
  );
  expect(paths).toEqual(['evil']);
});

test('the paths of an object are those at which commits put it, each once', async () => {
  const recipe = branched();
  recipe.commit('copied', { 'copy of main': 'from main' });
  const unknown = '0123456789012345678901234567890123456789';
  const ids = ['HEAD:main', 'HEAD:file', 'HEAD:evil'].map((name) => recipe.idOf(name));
  const { record } = await walk(recipe);
  const pathsOf = record?.paths(new Set([...ids, unknown]));
  expect([...ids, unknown].map((id) => [...(pathsOf?.(id) ?? [])].sort())).toEqual([
    ['copy of main', 'main'],
    ['file'],
    ['evil'],
    [],
  ]);
});

test('it names what a walk through all objects names', async () => {
  const recipe = branched();
  expect((await walk(recipe)).names).toEqual((await namesAndMissing(recipe)).names);
});

test('a file that a commit brought and that is not there is missing', async () => {
  const recipe = branched();
  const id = recipe.idOf('main:evil');
  remove(recipe, id);
  const { connectivity, record } = await walk(recipe);
  expect(connectivity).toEqual({ missing: [id], failure: undefined });
  expect(record).toBeDefined();
});

test.each(['packed', 'loose'])(
  'a staged file that is not there is missing, beside a history that is %s',
  async (how) => {
    const recipe = branched();
    if (how === 'packed') recipe.git('repack', '-adq');
    recipe.write('staged', 'staged only');
    recipe.git('add', 'staged');
    const id = recipe.idOf(':staged');
    remove(recipe, id);
    expect((await walk(recipe)).connectivity).toEqual({ missing: [id], failure: undefined });
  },
);

test.each([
  ['folder', 'HEAD^{tree}'],
  ['commit', 'HEAD~'],
])('where a %s is missing all objects are walked through and nothing is recorded', async (_, name) => {
  const recipe = branched();
  remove(recipe, recipe.idOf(name));
  const { connectivity, record } = await walk(recipe);
  expect(connectivity).toEqual((await namesAndMissing(recipe)).connectivity);
  expect(connectivity.missing).toHaveLength(1);
  expect(record).toBeUndefined();
});

test('what a tag of a folder holds is named and looked for, though no commit brought it', async () => {
  const recipe = branched();
  recipe.write('unborn', 'in no commit');
  recipe.git('add', 'unborn');
  recipe.git('tag', '--annotate', 'tree', '--message', 'text', recipe.git('write-tree').trim());
  const id = recipe.idOf(':unborn');
  recipe.git('reset', '--quiet', '--hard');
  remove(recipe, id);
  const { connectivity, names } = await walk(recipe);
  expect(connectivity.missing).toEqual([id]);
  expect(names).toContain('side');
});

test('a repository without commits has nothing missing', async () => {
  expect((await walk(newRepository())).connectivity).toEqual({ missing: [], failure: undefined });
});
