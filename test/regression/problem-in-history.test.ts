// A problem with an archive or document in a history did not say which file it was about, and only one of them was
// reported.

import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from '../../fixtures/archives.ts';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan } from '../../src/index.ts';
import { runCli } from '../run-cli.ts';

function cutGzip(text: string): Buffer {
  return gzipSync(text).subarray(0, -4);
}

/** Two versions of a file that are cut off, and a cut one in an archive. */
function brokenHistory(): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', { 'logs/old.gz': cutGzip('one') });
  recipe.commit('two', { 'logs/old.gz': cutGzip('another') });
  recipe.git('rm', '--quiet', 'logs/old.gz');
  recipe.commit('three', { 'all.zip': zip([{ name: 'inner.gz', bytes: cutGzip('third') }]) });
  return recipe;
}

test.each([false, true])('problems name the files of a history (packed: %s)', async (isPacked) => {
  const recipe = brokenHistory();
  const objectAt = (revision: string): string => recipe.git('rev-parse', revision).trim();
  const [first, second, third] = ['HEAD~2:logs/old.gz', 'HEAD~1:logs/old.gz', 'HEAD:all.zip'].map(objectAt);
  if (isPacked) recipe.git('gc', '--quiet');
  const { problems } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  const places = problems.map(({ kind, where, objectId }) => ({ kind, where, objectId }));
  expect(places).toHaveLength(3);
  for (const place of [
    { kind: 'broken-archive', where: 'logs/old.gz', objectId: first },
    { kind: 'broken-archive', where: 'logs/old.gz', objectId: second },
    { kind: 'broken-archive', where: 'all.zip!/inner.gz', objectId: third },
  ])
    expect(places).toContainEqual(place);
});

test('the text names the version, and a cache can be kept', () => {
  const recipe = brokenHistory();
  const id = recipe.git('rev-parse', 'HEAD~2:logs/old.gz').trim();
  const cache = join(temporaryFolder(), 'cache');
  for (const isKept of [false, true]) {
    const { stdout, exitCode } = runCli(['git', recipe.folder, '--cache', cache]);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain(`logs/old.gz in object ${id.slice(0, 12)}: ends in the middle.`);
    expect(text.includes('objects known to be clean')).toBe(isKept);
    expect(exitCode).toBe(3);
  }
});
