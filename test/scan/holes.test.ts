import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { token } from '../../fixtures/histories/leak.ts';
import { forms } from '../../fixtures/histories/secret-forms.ts';
import { places } from '../../fixtures/histories/secret-places.ts';
import { scan } from '../../src/index.ts';

test.each(Object.entries({ ...forms, ...places }))('what stands in %s is found', async (_, build) => {
  const recipe = newRepository();
  build(recipe);
  const { findings, problems } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(problems).toEqual([]);
  expect(findings.map(({ secret }) => secret)).toEqual([token]);
});
