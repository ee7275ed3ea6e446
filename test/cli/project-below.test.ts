import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { runCli } from '../run-cli.ts';
import { readPlaces } from './report-lines.ts';

/** `straykey shop` ignored the configuration and the baseline of `shop`, which `cd shop && straykey` used. */
test.each(['shop', 'shop/src', 'shop/src/a.ts', 'shop/**/*.ts'])(
  'the decisions of a project apply from the folder above, where nothing else decides: %s',
  (path) => {
    const { folder } = newRepository();
    const cwd = newTree({});
    renameSync(folder, join(cwd, 'shop'));
    const files = {
      'src/a.ts': secretLine(),
      'src/b.ts': secretLine(),
      'straykey.toml': '[scan]\nexclude = ["src/a.ts"]\n',
    };
    writeTree(join(cwd, 'shop'), files);
    const pathsFrom = (...args: readonly string[]): readonly string[] =>
      readPlaces(runCli(['-f', 'jsonl', ...args], { cwd }).stdout).map((place) => place.path);
    expect(pathsFrom(path)).toEqual(path.endsWith('a.ts') ? [] : ['shop/src/b.ts']);
    expect(pathsFrom(path, '--no-config', '--exclude', 'shop/src/b.ts')).toEqual(['shop/src/a.ts']);
    writeTree(cwd, { 'straykey.toml': '[scan]\nexclude = ["shop/"]\n' });
    expect(pathsFrom(path)).toEqual([]);
  },
);

/** `..shop` was taken for a folder outside of this one, so the decisions here did not apply to it. */
test('a folder whose name begins with two dots is below the current one', () => {
  const cwd = newTree({
    '..shop/a.ts': secretLine(),
    '..shop/b.ts': secretLine(),
    'straykey.toml': '[scan]\nexclude = ["..shop/a.ts"]\n',
  });
  for (const path of ['..shop', join(cwd, '..shop')])
    expect(readPlaces(runCli(['-f', 'jsonl', path], { cwd }).stdout)).toMatchObject([{ path: '..shop/b.ts' }]);
});
