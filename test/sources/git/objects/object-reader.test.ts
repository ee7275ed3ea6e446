import { chmodSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { looseFile, loseObject, packFile } from '../../../../fixtures/git/object-files.ts';
import { type GitRecipe, newRepository } from '../../../../fixtures/git/recipe.ts';
import { objectSource } from '../../../../src/sources/git/objects/objects.ts';
import { openRepository } from '../../../../src/sources/git/repository.ts';
import { collect, type CollectingSink } from '../../../collecting-sink.ts';

async function readAll({ folder }: GitRecipe): Promise<CollectingSink> {
  return await collect(objectSource(openRepository(folder)));
}

function damage(file: string, change: (bytes: Buffer) => Buffer): void {
  chmodSync(file, 0o644);
  writeFileSync(file, change(readFileSync(file)));
}

/** Files whose content no delta can shorten. */
function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `file-${index}`,
      `content ${index} ${String(index * 7919).repeat(30)}`,
    ]),
  );
}

test('a missing blob is a problem, and the rest is read', async () => {
  const recipe = newRepository();
  recipe.commit('one', { absent: 'absent content', present: 'present content' });
  const id = recipe.idOf('HEAD:absent');
  loseObject(recipe, id);
  const sink = await readAll(recipe);
  expect(sink.texts).toContain('present content');
  expect(sink.problems).toEqual([expect.objectContaining({ kind: 'missing-object', where: id })]);
});

test('a missing commit is a problem', async () => {
  const recipe = newRepository();
  const first = recipe.commit('one', { file: 'first content' });
  recipe.commit('two', { file: 'second content' });
  loseObject(recipe, first);
  const sink = await readAll(recipe);
  expect(sink.texts).toEqual(expect.arrayContaining(['first content', 'second content']));
  expect(sink.problems).toContainEqual(expect.objectContaining({ kind: 'missing-object', where: first }));
});

test.each([
  ['no zlib stream', (): Buffer => Buffer.from('not an object')],
  ['an empty file', (): Buffer => Buffer.alloc(0)],
  ['cut short', (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - 8)],
  ['longer than it says', (): Buffer => deflateSync('blob 5\0seven b')],
  ['of another content', (): Buffer => deflateSync('blob 9\0tampered!')],
])('a loose object that is %s does not hide the others', async (_, change) => {
  const recipe = newRepository();
  recipe.commit('one', { a: 'content of a', broken: 'content that breaks', z: 'content of z' });
  const id = recipe.idOf('HEAD:broken');
  damage(looseFile(recipe, id), change);
  const sink = await readAll(recipe);
  expect(sink.texts).toEqual(expect.arrayContaining(['content of a', 'content of z']));
  const isNamed = sink.problems.some((problem) => problem.where === id || problem.detail.includes(id));
  expect(isNamed || sink.includes('tampered!')).toBe(true);
});

test('a flipped byte in a pack only costs its own object', async () => {
  const recipe = newRepository();
  recipe.commit('one', manyFiles(50));
  recipe.git('repack', '-a', '-d', '-q', '--depth=0');
  const id = recipe.idOf('HEAD:file-20');
  const line =
    recipe
      .git('verify-pack', '-v', packFile(recipe).replace(/pack$/, 'idx'))
      .split('\n')
      .find((text) => text.startsWith(id)) ?? '';
  const [, , , size, offset] = line.split(/\s+/);
  damage(packFile(recipe), (bytes) => {
    const at = Number(offset) + Math.floor(Number(size) / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    return bytes;
  });
  const sink = await readAll(recipe);
  expect(sink.problems.filter(({ kind }) => kind === 'corrupt-object').map(({ where }) => where)).toEqual([id]);
  expect(sink.texts.filter((text) => text.startsWith('content '))).toHaveLength(49);
});

test('a truncated pack gives a hundred problems and a total, and loose objects are read', async () => {
  const recipe = newRepository();
  recipe.commit('one', manyFiles(200));
  recipe.git('repack', '-a', '-d', '-q');
  recipe.commit('two', { loose: 'loose content' });
  chmodSync(packFile(recipe), 0o644);
  truncateSync(packFile(recipe), 2_000);
  const sink = await readAll(recipe);
  expect(sink.texts).toContain('loose content');
  const corrupt = sink.problems.filter(({ kind }) => kind === 'corrupt-object');
  expect(corrupt).toHaveLength(101);
  expect(corrupt.at(-1)?.detail).toMatch(/^\d+ more/);
});

test('hundreds of corrupt objects are all skipped', async () => {
  const recipe = newRepository();
  recipe.commit('one', manyFiles(400));
  const ids = recipe.git('ls-tree', '--format=%(objectname)', 'HEAD').split('\n');
  for (const id of ids.slice(0, 300)) damage(looseFile(recipe, id), () => deflateSync('blob 9\0short'));
  const sink = await readAll(recipe);
  expect(sink.texts.filter((text) => text.startsWith('content '))).toHaveLength(100);
  expect(sink.problems.filter(({ kind }) => kind === 'corrupt-object')).toHaveLength(101);
});
