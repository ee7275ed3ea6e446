import { expect, test } from 'vitest';
import { loseObject } from '../../../../fixtures/git/object-files.ts';
import { type GitRecipe, newRepository } from '../../../../fixtures/git/recipe.ts';
import { withOctopus } from '../../../../fixtures/histories/merges.ts';
import type { PathChange } from '../../../../src/model/source.ts';
import { walkHistory } from '../../../../src/sources/git/history/history.ts';
import { walkRecorded, type RecordedWalk } from '../../../../src/sources/git/history/recorded-walk.ts';
import { checkConnectivity, type Connectivity } from '../../../../src/sources/git/objects/connectivity.ts';
import { openRepository } from '../../../../src/sources/git/repository.ts';

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

test('the record has every change of an object that a separate walk has', async () => {
  const recipe = withOctopus();
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

test('only the changes of the wanted object are reported', async () => {
  const recipe = withOctopus();
  const { record } = await walk(recipe);
  const paths: string[] = [];
  record?.tell(new Set([recipe.idOf('HEAD:evil'), '0123456789012345678901234567890123456789']), ({ path }) =>
    paths.push(path),
  );
  expect(paths).toEqual(['evil']);
});

test('the paths of an object are those at which commits put it, each once', async () => {
  const recipe = withOctopus();
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

test('the walk names what a walk through all objects names', async () => {
  const recipe = withOctopus();
  expect((await walk(recipe)).names).toEqual((await namesAndMissing(recipe)).names);
});

test('a file that a commit added but that is gone is missing', async () => {
  const recipe = withOctopus();
  const id = recipe.idOf('main:evil');
  loseObject(recipe, id);
  const { connectivity, record } = await walk(recipe);
  expect(connectivity).toEqual({ missing: [id], failure: undefined });
  expect(record).toBeDefined();
});

test.each(['packed', 'loose'])(
  'a staged file that is not there is missing, beside a history that is %s',
  async (how) => {
    const recipe = withOctopus();
    if (how === 'packed') recipe.git('repack', '-adq');
    recipe.write('staged', 'staged only');
    recipe.git('add', 'staged');
    const id = recipe.idOf(':staged');
    loseObject(recipe, id);
    expect((await walk(recipe)).connectivity).toEqual({ missing: [id], failure: undefined });
  },
);

test.each([
  ['folder', 'HEAD^{tree}'],
  ['commit', 'HEAD~'],
])('where a %s is missing all objects are walked through and nothing is recorded', async (_, name) => {
  const recipe = withOctopus();
  loseObject(recipe, recipe.idOf(name));
  const { connectivity, record } = await walk(recipe);
  expect(connectivity).toEqual((await namesAndMissing(recipe)).connectivity);
  expect(connectivity.missing).toHaveLength(1);
  expect(record).toBeUndefined();
});

test('the content of a tagged folder is named and checked, even if no commit added it', async () => {
  const recipe = withOctopus();
  recipe.write('unborn', 'in no commit');
  recipe.git('add', 'unborn');
  recipe.git('tag', '--annotate', 'tree', '--message', 'text', recipe.git('write-tree').trim());
  const id = recipe.idOf(':unborn');
  recipe.git('reset', '--quiet', '--hard');
  loseObject(recipe, id);
  const { connectivity, names } = await walk(recipe);
  expect(connectivity.missing).toEqual([id]);
  expect(names).toContain('side');
});

test('a repository without commits has nothing missing', async () => {
  expect((await walk(newRepository())).connectivity).toEqual({ missing: [], failure: undefined });
});
