// A repository whose only pack was broken was also said to hold nothing yet.

import { chmodSync, truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packFile } from '../../fixtures/git/object-files.ts';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { scan } from '../../src/index.ts';

test('a repository of which nothing can be read is not called empty', async () => {
  const recipe = newRepository();
  recipe.commit('one', { a: 'plain' });
  recipe.git('gc', '--quiet');
  const pack = packFile(recipe);
  chmodSync(pack, 0o644);
  truncateSync(pack, 12);
  const { problems } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.map(({ kind }) => kind)).not.toContain('nothing-scanned');
});
