import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { scan, type ScanTarget } from '../../src/scan.ts';

/** Indexes of packs that are left to git were not closed: two for each pack and scan. */
test.runIf(process.platform === 'linux')('a scan closes the files of packs that it leaves to git', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': secretLine() });
  recipe.commit('two', { 'a.ts': secretLine(2) });
  recipe.git('-c', 'pack.indexVersion=1', 'repack', '--quiet', '-ad');
  const repository = recipe.folder;
  const targets: readonly ScanTarget[] = [
    { kind: 'git', repository },
    { kind: 'range', repository, range: 'HEAD~1..HEAD' },
  ];
  const openAfter = async (): Promise<readonly number[]> => {
    const counts: number[] = [];
    for (const target of targets) {
      expect((await scan({ target })).problems).toEqual([]);
      counts.push(readdirSync('/proc/self/fd').length);
    }
    return counts;
  };
  expect(await openAfter()).toEqual(await openAfter());
});
