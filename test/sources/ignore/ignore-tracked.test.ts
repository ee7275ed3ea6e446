import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts';
import { newTree, writeTree } from '../../../fixtures/trees/tree.ts';
import { CollectingSink } from '../../collecting-sink.ts';
import { gitListed, ignoreAsNobody, listed } from './ignore-listing.ts';

ignoreAsNobody();

test('a tracked file is read even if it or its folder is ignored', async () => {
  const recipe = newRepository();
  writeTree(recipe.folder, { 'config.json': 'x', 'vendor/deep/a.c': 'x', 'vendor/gone.c': 'x', 'kept.c': 'x' });
  recipe.git('add', '--all');
  writeTree(recipe.folder, {
    '.gitignore': 'vendor/\nconfig.json\nlocal.json',
    'local.json': 'x',
    'vendor/untracked.c': 'x',
  });
  recipe.git('rm', '--quiet', '--cached', 'vendor/gone.c');
  const sink = new CollectingSink();
  expect(await listed(recipe.folder, sink)).toEqual(['.gitignore', 'config.json', 'kept.c', 'vendor/deep/a.c']);
  expect(Object.fromEntries(sink.skipped)).toEqual({ 'ignored by .gitignore': 2 });
});

test.for([['--index-version', '4'], ['--index-version', '3'], ['--split-index']])(
  'tracked files are known from an index written with %s',
  async (options) => {
    const recipe = newRepository();
    writeTree(
      recipe.folder,
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`out/${'x'.repeat(index * 3)}${index}.js`, 'x'])),
    );
    recipe.git('add', '--all');
    recipe.git('update-index', ...options);
    writeTree(recipe.folder, { 'out/late.js': 'x' });
    recipe.git('add', 'out/late.js');
    writeTree(recipe.folder, { '.gitignore': 'out', 'out/untracked.js': 'x' });
    expect(await listed(recipe.folder)).toEqual(gitListed(recipe));
  },
);

test('tracked files are recognised in a SHA-256 repository', async () => {
  const recipe = newRepository('--object-format=sha256');
  writeTree(recipe.folder, { 'out/a.js': 'x', 'out/b.js': 'x' });
  recipe.git('add', '--all');
  writeTree(recipe.folder, { '.gitignore': 'out' });
  expect(await listed(recipe.folder)).toEqual(['.gitignore', 'out/a.js', 'out/b.js']);
});

test('an unreadable index is a problem where something is ignored, since git may track it', async () => {
  const recipe = newRepository();
  writeTree(recipe.folder, { '.git/index': 'broken', '.gitignore': 'a', b: 'x' });
  const sink = new CollectingSink();
  expect(await listed(recipe.folder, sink)).toEqual(['.gitignore', 'b']);
  expect(sink.problems).toEqual([]);
  writeTree(recipe.folder, { a: 'x' });
  expect(await listed(recipe.folder, sink)).toEqual(['.gitignore', 'b']);
  expect(sink.problems).toEqual([
    expect.objectContaining({ kind: 'unreadable', where: expect.stringContaining('.git/index') }),
  ]);
});

test('an index that is not a file is not taken for a missing one', async () => {
  const recipe = newRepository();
  mkdirSync(join(recipe.folder, '.git/index'));
  writeTree(recipe.folder, { '.gitignore': 'a', a: 'x' });
  const sink = new CollectingSink();
  await listed(recipe.folder, sink);
  expect(sink.problems).toHaveLength(1);
});

test('a .git file that leads nowhere, as of a worktree in a container, is not silently ignored', async () => {
  const folder = newTree({ '.git': 'gitdir: /nonexistent/.git/worktrees/here\n', '.gitignore': 'a', a: 'x', b: 'x' });
  const sink = new CollectingSink();
  expect(await listed(folder, sink)).toEqual(['.gitignore', 'b']);
  expect(sink.problems).toEqual([
    expect.objectContaining({ kind: 'unreadable', where: expect.stringContaining('.git') }),
  ]);
});

test('entries of the index outside the repository are not read', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tree/.git'), { recursive: true });
  writeTree(folder, { 'outside/secret': 'x', 'tree/.gitignore': 'out', 'tree/out/a': 'x' });
  writeTree(folder, { 'tree/.git/index': forgedIndex('out/../../outside/secret') });
  expect(await listed(join(folder, 'tree'))).toEqual(['.gitignore']);
});

function forgedIndex(path: string): string {
  const head = Buffer.alloc(12);
  head.write('DIRC');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(1, 8);
  const entry = Buffer.alloc((62 + path.length + 8) & ~7);
  entry.writeUInt32BE(0o100644, 24);
  entry.writeUInt16BE(path.length, 60);
  entry.write(path, 62, 'latin1');
  return Buffer.concat([head, entry, Buffer.alloc(20)]).toString('latin1');
}
