import { expect, test } from 'vitest';
import { scan } from '../../src/index.ts';
import { newRepository } from '../git-recipe.ts';
import { forms, token } from './secret-forms.ts';
import { places } from './secret-places.ts';

test.each(Object.entries({ ...forms, ...places }))('what stands in %s is found', async (_, build) => {
  const recipe = newRepository();
  build(recipe);
  const { findings, problems } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(problems).toEqual([]);
  expect(findings.map(({ secret }) => secret)).toEqual([token]);
});
