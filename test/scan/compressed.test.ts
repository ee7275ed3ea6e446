import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tar } from '../../fixtures/archives.ts';
import { plainBzip2 } from '../../fixtures/compressed/bzip2-writer.ts';
import { storedSevenZip } from '../../fixtures/compressed/seven-zip-writer.ts';
import { storedLz4, storedXz, storedZstd } from '../../fixtures/compressed/writers.ts';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan } from '../../src/index.ts';

const inner = tar([{ name: 'config/a.ts', bytes: Buffer.from(secretLine()) }]);
const files = {
  'app.7z': storedSevenZip({ 'config/a.ts': Buffer.from(secretLine()) }),
  'app.tar.bz2': plainBzip2(inner),
  'app.tar.lz4': storedLz4(inner),
  'app.tar.xz': storedXz(inner),
  'app.tar.zst': storedZstd(inner),
};
const places = Object.keys(files).map((name) => `${name}!/config/a.ts`);

test('a secret in a compressed file of a tree is found', async () => {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const { findings, problems } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(problems).toEqual([]);
  expect(findings.map(({ secret }) => secret)).toEqual([githubToken()]);
  expect(findings[0]?.occurrences.map(({ path }) => path.slice(folder.length + 1))).toEqual(places);
});

test.each([false, true])('a secret in a compressed file of a history is found (packed: %s)', async (isPacked) => {
  const recipe = newRepository();
  recipe.commit('one', files);
  for (const name of Object.keys(files)) recipe.git('rm', '--quiet', name);
  recipe.commit('two');
  if (isPacked) recipe.git('gc', '--quiet');
  const { findings, problems } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(problems).toEqual([]);
  expect(findings.map(({ secret }) => secret)).toEqual([githubToken()]);
  expect(findings[0]?.occurrences.map(({ path }) => path)).toEqual(places);
});
