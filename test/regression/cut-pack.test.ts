// A pack that ended within its trailer, or before it, ended the scan with a stack.

import { chmodSync, truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packFile } from '../../fixtures/git/object-files.ts';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { scan } from '../../src/index.ts';

test.each([0, 5, 12, 31])('a pack of %i bytes is a problem, and the rest is read', async (bytes) => {
  const recipe = newRepository();
  recipe.commit('one', { a: secretLine(1) });
  recipe.git('gc', '--quiet');
  recipe.write('b', secretLine(2)).git('add', '--all');
  const pack = packFile(recipe);
  chmodSync(pack, 0o644);
  truncateSync(pack, bytes);
  const { findings, problems } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path))).toEqual(['b']);
  expect(problems.length).toBeGreaterThan(0);
});
