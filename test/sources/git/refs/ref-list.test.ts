import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../../../fixtures/git/recipe.ts';
import { findTips } from '../../../../src/sources/git/history/recorded-walk.ts';
import type { IdList } from '../../../../src/sources/git/objects/wanted-objects.ts';
import { startRefList } from '../../../../src/sources/git/refs/ref-list.ts';
import { openRepository } from '../../../../src/sources/git/repository.ts';

/** Two branches, a tag of each kind, and a commit that only a reflog leads to. */
function referred(): GitRecipe {
  const recipe = newRepository();
  recipe.commit('first', { file: 'first' });
  recipe.git('tag', 'light');
  recipe.git('checkout', '--quiet', '-b', 'side');
  recipe.commit('side', { file: 'side' });
  recipe.git('tag', '--annotate', 'v1', '--message', 'text');
  recipe.git('checkout', '--quiet', 'main');
  recipe.commit('left behind', { file: 'left behind' });
  recipe.dropCommit();
  recipe.commit('second', { file: 'second' });
  return recipe;
}

function idsOf(tips: IdList | undefined): readonly string[] {
  return [...new Set(Array.from({ length: tips?.count ?? 0 }, (_, index) => tips?.at(index) ?? ''))];
}

test('a walk starts from the commits that git names, in its order', async () => {
  const repository = openRepository(referred().folder);
  const list = await startRefList(repository);
  expect(list?.isPlain).toBe(true);
  const tips = idsOf(list?.takeTips());
  expect(tips).toEqual(idsOf(await findTips(repository)));
  expect(tips.length).toBe(4);
});

test('refs and tags are named', async () => {
  const list = await startRefList(openRepository(referred().folder));
  expect(list?.takeNames()).toEqual(['refs/heads/main', 'refs/heads/side', 'refs/tags/light', 'refs/tags/v1']);
  expect(list?.tagNames).toEqual(['v1']);
});

test('if a ref does not lead to a commit, git is asked where a walk starts', async () => {
  const recipe = referred();
  recipe.git('tag', 'key', recipe.idOf('HEAD:file'));
  const list = await startRefList(openRepository(recipe.folder));
  expect(list?.isPlain).toBe(false);
  expect(list?.takeTips()).toBeUndefined();
  expect(list?.takeNames()).toContain('refs/tags/key');
});

test('a linked worktree has its own HEAD, which git is asked for', async () => {
  const recipe = referred();
  recipe.git('worktree', 'add', '--quiet', '--detach', join(recipe.folder, 'linked'), 'HEAD');
  const list = await startRefList(openRepository(recipe.folder));
  expect(list?.isPlain).toBe(true);
  expect(list?.takeTips()).toBeUndefined();
});

test('before the first commit there are no refs', async () => {
  const list = await startRefList(openRepository(newRepository().folder));
  expect(list?.takeNames()).toEqual([]);
  expect(list?.takeTips()).toBeUndefined();
});
