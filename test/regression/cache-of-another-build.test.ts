import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { copyBundle } from '../bundle-copy.ts';

const otherDigest = 'f'.repeat(16);

/** A copy of the bundle with another digest of its code, as if something in it had changed. */
function otherBuild(): string {
  const folder = join(temporaryFolder(), 'dist');
  copyBundle(folder);
  const cacheCode = readFileSync(join(folder, 'scan-cache-cache.js'), 'utf8');
  const digest = /["'`]([0-9a-f]{16})["'`]/.exec(cacheCode)?.[1];
  if (digest === undefined) throw new Error('the code of the cache holds no digest of the bundle');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8');
    if (code.includes(digest)) writeFileSync(file, code.replaceAll(digest, otherDigest));
  }
  return folder;
}

/**
 * A list named the files of the bundle that decide what is found, and those that were split off later were missing from
 * it: after a change to the decoders or the grammar, objects that an older version took for clean were not read again.
 */
test('what another build of the program took for clean is read again', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'clean.ts': 'some text\n' });
  const cache = join(temporaryFolder(), 'cache');
  const scanWith = (bundle: string): readonly string[] => {
    const args = [join(bundle, 'cli.js'), 'git', recipe.folder, '--cache', cache, '-f', 'json'];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const { notes }: { readonly notes: readonly string[] } = JSON.parse(stdout);
    return notes;
  };
  const own = join(temporaryFolder(), 'dist');
  copyBundle(own);
  expect(scanWith(own)).toEqual([]);
  expect(scanWith(own)).toEqual([]);
  expect(scanWith(otherBuild())).toEqual([expect.stringContaining('another version')]);
});
