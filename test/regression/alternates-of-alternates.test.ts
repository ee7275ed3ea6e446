// Objects in an alternate of an alternate were not read if it was named by a relative path, and with a cache secrets in
// an alternate whose name is in quotes were lost on the second scan.

import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan } from '../../src/index.ts';

const [first, second] = [githubToken(1), githubToken(2)];

async function secretsIn({ folder }: GitRecipe, cache?: string): Promise<readonly (string | undefined)[]> {
  const { findings, problems } = await scan({
    target: { kind: 'git', repository: folder },
    ...(cache === undefined ? {} : { cache }),
  });
  expect(problems).toEqual([]);
  return findings.map(({ secret }) => secret).sort();
}

function withObject(token: string): GitRecipe {
  const recipe = newRepository();
  recipe.hash(`token = ${token}\n`);
  return recipe;
}

function borrower(): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', { a: 'text' });
  return recipe;
}

test('an alternate of an alternate may be named relative to it', async () => {
  const [recipe, near, far] = [borrower(), withObject(first), withObject(second)];
  recipe.borrowFrom(near);
  const path = relative(join(near.folder, '.git/objects'), join(far.folder, '.git/objects'));
  near.write('.git/objects/info/alternates', `${path}\n`);
  expect(await secretsIn(recipe)).toEqual([first, second].sort());
});

test('an alternate in quotes is known to a cache', async () => {
  const [recipe, lender] = [borrower(), withObject(first)];
  const name = `${lender.folder}/.git/objects`.replace('git', String.raw`g\151t`);
  recipe.write('.git/objects/info/alternates', `"${name}"\n`);
  const cache = join(temporaryFolder(), 'cache');
  for (let scans = 0; scans < 2; scans++) expect(await secretsIn(recipe, cache)).toEqual([first]);
});
