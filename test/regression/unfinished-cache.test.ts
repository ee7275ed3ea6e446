import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan } from '../../src/index.ts';

/**
 * The unfinished file was named by process id alone, which is 1 in every container: one left behind made every later
 * write fail.
 */
test('what a killed scan left does not stop the next one from writing, and goes when it is old', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': secretLine(1) });
  const folder = temporaryFolder();
  const cache = join(folder, 'cache');
  const beside = (name: string): string => join(folder, name);
  const old = [`.cache.${process.pid}.tmp`, '.cache.0e2f1c9a-3b4d-4c5e-8f60-718293a4b5c6.tmp'];
  const others = ['.cache.1.tmp', '.cache.notes.tmp', '.cache2.1.tmp', 'cache.1.tmp'];
  for (const name of [...old, ...others]) writeFileSync(beside(name), 'unfinished');
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
  for (const name of [...old, ...others.slice(1)]) utimesSync(beside(name), twoDaysAgo, twoDaysAgo);
  expect((await scan({ target: { kind: 'git', repository: recipe.folder }, cache })).notes).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['cache', ...others].sort());
});
