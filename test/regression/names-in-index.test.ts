// The name of a file in the index was not read if a commit had the same content at another path.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan } from '../../src/index.ts';

async function pathsIn({ folder }: Pick<GitRecipe, 'folder'>, cache?: string): Promise<readonly string[]> {
  const { findings } = await scan({
    target: { kind: 'git', repository: folder },
    ...(cache === undefined ? {} : { cache }),
  });
  return findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path)).sort();
}

const [first, second] = [githubToken(1), githubToken(2)];

test('names in the index, and in that of a linked worktree, are read, with a cache as well', async () => {
  const recipe = newRepository();
  recipe.commit('one', { a: 'text' });
  const [worktree, cache] = [join(temporaryFolder(), 'linked'), join(temporaryFolder(), 'cache')];
  recipe.git('worktree', 'add', '--quiet', '--detach', worktree);
  expect(await pathsIn(recipe, cache)).toEqual([]);
  recipe.write(`of ${first}/b`, 'text').git('add', '--all');
  recipe.at(worktree).write(`c ${second}`, 'text').git('add', '--all');
  const paths = [`c ${second}`, `of ${first}/b`];
  expect(await pathsIn(recipe, cache)).toEqual(paths);
  expect(await pathsIn(recipe)).toEqual(paths);
});

test('a new name of a branch below hooks/ is read with a cache', async () => {
  const recipe = newRepository();
  recipe.commit('one', { a: 'text' });
  const cache = join(temporaryFolder(), 'cache');
  recipe.git('branch', 'hooks/one');
  expect(await pathsIn(recipe, cache)).toEqual([]);
  recipe.git('branch', `hooks/of-${first}`);
  expect(await pathsIn(recipe, cache)).toEqual([`refs/heads/hooks/of-${first}`]);
});
