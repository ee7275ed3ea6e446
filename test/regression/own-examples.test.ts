import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { password } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { writeTree } from '../../fixtures/trees/tree.ts';
import { scan } from '../../src/scan.ts';

const key = `shop_${password()}`;
const files = {
  'straykey.toml': `[[rule]]\nid = "shop-key"\npattern = '''shop_[0-9A-Za-z]{18}'''\nexamples = ["SHOP_KEY=${key}"]\n# shop_${password(2)}\n`,
  'src/a.txt': `${key}\n`,
};

/** `rules check` asks for examples in `straykey.toml`, and each of them was then reported as a secret. */
test('the examples of a custom rule are allowed in the file that declares it, and nowhere else', async () => {
  const folder = temporaryFolder();
  writeTree(folder, files);
  const { findings, allowed, notes } = await scan({ target: { kind: 'dir', paths: [folder] } });
  const places = findings.flatMap(({ occurrences }) => occurrences.map(({ path, line }) => [path, line]));
  expect(places).toEqual([
    [`${folder}/src/a.txt`, 1],
    [`${folder}/straykey.toml`, 5],
  ]);
  expect(allowed.flatMap(({ occurrences }) => occurrences.map(({ line, allowed: by }) => [line, by]))).toEqual([
    [4, { kind: 'allowlist', name: expect.stringMatching(/straykey\.toml:4$/), reason: 'an example of shop-key' }],
  ]);
  expect(notes).toEqual([]);
});

test('the examples of a custom rule are allowed in a history, too', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'straykey.toml': files['straykey.toml'].replace(/# .*\n/, '') });
  const { findings, allowed } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings).toEqual([]);
  expect(allowed).toHaveLength(1);
});

test('a rule whose examples are not scanned is no reason for a note', async () => {
  const folder = temporaryFolder();
  writeTree(folder, { ...files, 'src/a.txt': 'nothing\n' });
  const { notes } = await scan({ target: { kind: 'dir', paths: [folder] }, exclude: ['straykey.toml'] });
  expect(notes).toEqual([]);
});
