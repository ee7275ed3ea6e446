// A secret that a merge left out was told to be exposed until today, though no branch had it any more.

import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { leak } from '../../fixtures/histories/leak.ts';
import { exposureOf, storyOf } from '../scan/exposed.ts';

/** The secret came to a side branch, and the merge of that branch does not have it. */
function leftOut(path: string = 'a.ts'): GitRecipe {
  const recipe = newRepository();
  recipe.commit('base', { 'base.ts': 'text' });
  recipe.commitOn('side', { [path]: leak });
  for (let day = 0; day < 24; day++) recipe.commit('main', { 'main.ts': `text ${day}` });
  recipe.startMerge('side').remove(path).commit('merge');
  return recipe;
}

test.each([false, true])('a merge that leaves a secret out ends its exposure (packed: %s)', async (isPacked) => {
  const recipe = leftOut('of (a)/*.ts');
  recipe.git('branch', '--quiet', '-D', 'side');
  if (isPacked) recipe.git('gc', '--quiet');
  const exposure = await exposureOf(recipe);
  expect(exposure).toMatchObject({ isAtHead: false, days: 2, until: '2023-11-16T00:13:20Z', tips: [] });
  expect(storyOf(exposure)).toEqual(['brought of (a)/*.ts side', 'removed of (a)/*.ts merge']);
});

test('while the branch it came from is there, it is exposed until today', async () => {
  const exposure = await exposureOf(leftOut());
  expect(exposure).toMatchObject({ isAtHead: false, days: 40, tips: ['side'] });
  expect(exposure?.until).toBeUndefined();
});

test('a merge that leaves it out does not end it where it was brought back', async () => {
  const recipe = leftOut();
  recipe.git('branch', '--quiet', '-D', 'side');
  recipe.commit('again', { 'b.ts': leak });
  expect(await exposureOf(recipe)).toMatchObject({ isAtHead: true, days: 40 });
});
