import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { type PlantedSecret, webShop, webShopSecrets } from '../../fixtures/trees/web-shop.ts';
import { scan, type ScanTarget } from '../../src/index.ts';

/** Where a scan found what, with paths as they are in the shop. */
async function findSecrets(target: ScanTarget, before: string): Promise<readonly PlantedSecret[]> {
  const { findings, problems } = await scan({ target, today: '2024-01-01' });
  expect(problems).toEqual([]);
  return findings
    .flatMap(({ secret, occurrences }) =>
      occurrences.map(({ path, line }) => ({ path: path.replace(before, ''), line, secret })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

test('everything that leaked into a folder is found, and nothing else', async () => {
  const folder = newTree(webShop);
  expect(await findSecrets({ kind: 'dir', paths: [folder] }, `${folder}/`)).toEqual(webShopSecrets);
});

test('the same is found in an archive', async () => {
  const files = Object.entries(webShop).map(([path, content]) => [path, Buffer.from(content)] as const);
  const folder = newTree({ 'shop.zip': zipSync(Object.fromEntries(files)) });
  expect(await findSecrets({ kind: 'dir', paths: [folder] }, `${join(folder, 'shop.zip')}!/`)).toEqual(webShopSecrets);
});

test('the same is found in a history, even after everything was removed', async () => {
  const recipe = newRepository();
  recipe.commit('add the shop', webShop);
  recipe.git('rm', '--quiet', '-r', '.');
  recipe.commit('start again');
  expect(await findSecrets({ kind: 'git', repository: recipe.folder }, '')).toEqual(webShopSecrets);
});

test('the same is found in the index and in the range of a commit', async () => {
  const recipe = newRepository();
  const start = recipe.commit('start');
  for (const [path, content] of Object.entries(webShop)) recipe.write(path, content);
  recipe.git('add', '--all', '--force');
  expect(await findSecrets({ kind: 'staged', repository: recipe.folder }, '')).toEqual(webShopSecrets);
  recipe.commit('add the shop');
  const range = `${start}..HEAD`;
  expect(await findSecrets({ kind: 'range', repository: recipe.folder, range }, '')).toEqual(webShopSecrets);
});
