import { expect, test } from 'vitest';
import { newRepository } from '../../../../fixtures/git/recipe.ts';
import { readTexts, readTypes } from '../../../../src/sources/git/objects/object-texts.ts';
import { openRepository } from '../../../../src/sources/git/repository.ts';

test('texts of commits and tags are read; an object that is missing is left out', async () => {
  const recipe = newRepository();
  const commit = recipe.commit('add the shop\n\nin two lines', { a: '1' });
  recipe.git('tag', '--annotate', '--message', 'first release', 'v1');
  const tag = recipe.git('rev-parse', 'v1');
  const missing = '1234567890'.repeat(4);
  const place = openRepository(recipe.folder);
  const texts = await readTexts(place, [commit, missing, tag]);
  expect([...texts.keys()]).toEqual([commit, tag]);
  expect(texts.get(commit)).toMatchObject({ reference: { id: commit, summary: 'add the shop' }, tagName: undefined });
  expect(texts.get(tag)).toMatchObject({ tagName: 'v1' });
  expect(await readTypes(place, [commit, missing, tag])).toEqual(
    new Map([
      [commit, 'commit'],
      [tag, 'tag'],
    ]),
  );
});

test('git is not run for no objects', async () => {
  expect(await readTexts({ folder: '/nowhere', environment: {} }, [])).toEqual(new Map());
});
