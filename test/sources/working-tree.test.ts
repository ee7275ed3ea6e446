import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { SourceError, UsageError } from '../../src/errors.ts';
import { enterNewFolders, folder, scan } from './current-folder.ts';

enterNewFolders();

test('files are sorted, with the paths a person would type', async () => {
  writeTree(folder(), { 'b/z': '1', 'b/a/x': '2', 'b.c': '3', a: '4', 'b-c/y': '5' });
  const sorted = ['a', 'b-c/y', 'b.c', 'b/a/x', 'b/z'];
  for (const paths of [[], ['.'], ['./'], [folder()], ['b/..'], ['b', '.', 'a', 'b/z']])
    expect((await scan(paths)).paths).toEqual(sorted);
});

test('files outside the current folder keep the path as given', async () => {
  const other = newTree({ 'sub/a': 'x' });
  const relative = `../${basename(other)}`;
  expect((await scan([other])).paths).toEqual([`${other}/sub/a`]);
  expect((await scan([`${relative}/`])).paths).toEqual([`${relative}/sub/a`]);
  expect((await scan([`${relative}/sub/a`])).paths).toEqual([`${relative}/sub/a`]);
});

test('all missing paths are named at once', async () => {
  writeTree(folder(), { a: 'x' });
  await expect(async () => scan(['nope', 'a', 'a/b', 'also\nnot'])).rejects.toThrow(
    new SourceError('nope, a/b, also\\x0anot', 'no such file or folder'),
  );
});

test('an empty path is a usage error', async () => {
  await expect(async () => scan([''])).rejects.toBeInstanceOf(UsageError);
});

test('brackets and parentheses in existing names are not globs', async () => {
  writeTree(folder(), { 'app/[param]/(group)/a.ts': '1', 'app/p/a.ts': '2', 'app/{x}': '3' });
  expect((await scan(['app/[param]/(group)/a.ts', 'app/{x}'])).texts).toEqual(['1', '3']);
  expect((await scan(['app/[param]/**/*.ts'])).texts).toEqual(['1']);
});

test('a glob reads what it matches, unless it is ignored', async () => {
  writeTree(folder(), {
    '.gitignore': 'out\n*.log',
    'a.ts': '1',
    'src/b.ts': '2',
    'src/.c.ts': '3',
    'out/d.ts': '4',
    'src/x.log': '5',
    '.git/e.ts': '6',
    'src/.env.ts': '7',
  });
  expect((await scan(['**/*.ts', 'src/*.log', '*.ts'])).paths).toEqual([
    'a.ts',
    'src/.c.ts',
    'src/.env.ts',
    'src/b.ts',
  ]);
  expect((await scan(['{src,out}'])).paths).toEqual(['src/.c.ts', 'src/.env.ts', 'src/b.ts']);
  expect((await scan(['{src,out}'], { honoursGitignore: false })).paths).toEqual([
    'out/d.ts',
    'src/.c.ts',
    'src/.env.ts',
    'src/b.ts',
    'src/x.log',
  ]);
});

test('a glob that matches nothing is a usage error that names it', async () => {
  await expect(async () => scan(['**/*.nope'])).rejects.toThrow(new UsageError('**/*.nope: no file or folder matches'));
});

test('named files and folders are read even if they are ignored', async () => {
  writeTree(folder(), { '.gitignore': 'out\n*.log', 'a.log': '1', 'out/b': '2', 'out/c.log': '3', d: '4' });
  expect((await scan(['a.log', 'out'])).paths).toEqual(['a.log', 'out/b', 'out/c.log']);
  expect((await scan(['.', 'out/b'])).paths).toEqual(['.gitignore', 'd', 'out/b']);
});

test('excluded files and folders are counted, even named ones', async () => {
  writeTree(folder(), { 'vendor/a': '1', 'src/b.min.js': '2', 'src/c': '3' });
  const isExcluded = (path: string): boolean => path === 'vendor' || path.endsWith('.min.js');
  const sink = await scan(['.'], { isExcluded });
  expect(sink.paths).toEqual(['src/c']);
  expect(sink.skipped.get('excluded')).toBe(2);
  expect((await scan(['src/b.min.js'], { isExcluded })).paths).toEqual([]);
});

test('.git is skipped, folder or file, and everything beside it is read', async () => {
  writeTree(folder(), { '.git/config': '1', a: '2', 'module/.git': 'gitdir: ../.git/modules/module', 'module/b': '3' });
  expect((await scan(['.'], { honoursGitignore: false })).paths).toEqual(['a', 'module/b']);
});

test('all of many files are read', { timeout: 60_000 }, async () => {
  for (let index = 0; index < 200; index++) mkdirSync(`${index}`);
  for (let index = 0; index < 3_000; index++) writeFileSync(`${index % 200}/${index}`, '');
  const { paths } = await scan(['.']);
  expect(new Set(paths).size).toBe(3_000);
  expect([...paths].sort()).toEqual(paths);
});

test('a file over the size limit is a problem', async () => {
  writeTree(folder(), { long: 'x'.repeat(100), short: 'x' });
  const sink = await scan(['.'], { maxFileBytes: 10 });
  expect(sink.texts.map((text) => text.length)).toEqual([10, 1]);
  expect(sink.problems).toMatchObject([{ kind: 'limit', where: 'long' }]);
});
