import { randomFillSync } from 'node:crypto';
import { chmodSync, cpSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cloneOf } from '../../fixtures/git/clones.ts';
import { packFile, packFolder } from '../../fixtures/git/object-files.ts';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import type { CollectingSink } from '../collecting-sink.ts';
import { readHistory, readPacksOnly } from './read-history.ts';

/** Text that does not compress away, the same for the same seed. */
function textOf(lines: number, seed: number): string {
  let state = seed + 1;
  return Array.from(
    { length: lines },
    (_, line) => `${line}: ${(state = (state * 48_271) % 0x7fffffff).toString(36)} ${(state % 977).toString(36)}\n`,
  ).join('');
}

function leftToGit(sink: CollectingSink): Readonly<Record<string, number>> {
  return Object.fromEntries(sink.leftToGit);
}

/** One file over many commits, so that most of its versions are deltas. */
function edited(versions: number, ...initOptions: readonly string[]): GitRecipe {
  const recipe = newRepository(...initOptions);
  const lines = textOf(400, 7).split('\n');
  for (let version = 0; version < versions; version++) {
    lines.splice((version * 37) % 390, version % 3, `edit ${version}`, textOf(1, version).trim());
    recipe.commit(`version ${version}`, { 'a.txt': lines.join('\n'), [`b${version % 4}.txt`]: textOf(30, version) });
  }
  recipe.git('repack', '-adq', '--depth=50', '--window=50');
  return recipe;
}

test('all that is in a pack is read without git', async () => {
  const recipe = edited(12);
  recipe.git('tag', '--annotate', 'v1', '--message', 'text of the tag');
  recipe.git('repack', '-adq');
  const sink = await readHistory(recipe.folder);
  expect(sink.blobs.length).toBeGreaterThan(30);
  expect(leftToGit(sink)).toEqual({});
});

test('a repository whose ids are SHA-256 is read without git, too', async () => {
  const sink = await readHistory(edited(6, '--object-format=sha256').folder);
  expect(sink.blobs.length).toBeGreaterThan(15);
  expect(leftToGit(sink)).toEqual({});
});

test('an order of objects that stands beside a pack is not trusted', async () => {
  const recipe = edited(6);
  recipe.git('-c', 'pack.writeReverseIndex=true', 'repack', '-adfq');
  const expected = (await readHistory(recipe.folder)).texts;
  const file = packFile(recipe, '.rev');
  const order = readFileSync(file);
  chmodSync(file, 0o644);
  for (const bytes of [
    Buffer.from(order).fill(order.subarray(16, 20), 12, 16),
    Buffer.alloc(order.length, 0xff),
    order.subarray(0, 30),
  ]) {
    writeFileSync(file, bytes);
    const sink = await readPacksOnly(recipe.folder);
    expect(sink.texts).toEqual(expected);
    expect(leftToGit(sink)).toEqual({});
  }
});

test('loose objects are read by git, those that are packed as well only once', async () => {
  const recipe = edited(4);
  recipe.commit('one more', { 'c.txt': 'loose' });
  const objects = join(recipe.folder, '.git/objects');
  const saved = temporaryFolder();
  cpSync(objects, saved, { recursive: true });
  recipe.git('repack', '-adq');
  const packed = temporaryFolder();
  cpSync(join(objects, 'pack'), packed, { recursive: true });
  cpSync(saved, objects, { recursive: true });
  recipe.commit('another', { 'c.txt': 'loose, too' });
  cpSync(packed, join(objects, 'pack'), { recursive: true });
  const sink = await readHistory(recipe.folder);
  expect(sink.includes('loose, too')).toBe(true);
  expect(leftToGit(sink)).toEqual({ loose: 3 });
});

test('packs of several folders are read, what lies in two of them once', async () => {
  const recipe = edited(5);
  const clone = cloneOf(recipe);
  clone.commit('more', { 'd.txt': textOf(50, 99) });
  clone.git('repack', '-dq');
  writeFileSync(join(clone.folder, '.git/objects/info/alternates'), `# own\n${join(recipe.folder, '.git/objects')}\n`);
  const sink = await readHistory(clone.folder);
  expect(sink.texts.filter((text) => text.includes('tree ')).length).toBe(6);
  expect(leftToGit(sink)).toEqual({});
});

test('the depth, the kind of the deltas and the number of packs make no difference', async () => {
  const edit = fc.record({
    file: fc.integer({ min: 0, max: 2 }),
    at: fc.nat(),
    cut: fc.nat(60),
    insert: fc.string({ maxLength: 80 }),
    isMoved: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 2, maxLength: 14 }),
      fc.record({ depth: fc.constantFrom(1, 3, 50), window: fc.constantFrom(2, 10) }),
      fc.record({ hasOffsets: fc.boolean(), isSplit: fc.boolean() }),
      async (edits, { depth, window }, { hasOffsets, isSplit }) => {
        const recipe = newRepository();
        recipe.git('config', 'repack.useDeltaBaseOffset', String(hasOffsets));
        const files = [textOf(60, 1), textOf(200, 2), ''];
        for (const [index, { file, at, cut, insert, isMoved }] of edits.entries()) {
          const text = files[file];
          const place = at % (text.length + 1);
          files[file] = isMoved
            ? text.slice(place) + insert + text.slice(0, place)
            : text.slice(0, place) + insert + text.slice(place + cut);
          recipe.commit(`edit ${index}`, { a: files[0], b: files[1], 'c/d': files[2] });
          if (isSplit && index % 5 === 4) recipe.git('repack', '-dq', `--depth=${depth}`, `--window=${window}`);
        }
        recipe.git('repack', isSplit ? '-dq' : '-adq', `--depth=${depth}`, `--window=${window}`);
        expect(leftToGit(await readHistory(recipe.folder))).toEqual({});
      },
    ),
    { numRuns: 12 },
  );
});

test('deltas whose base is named by its id, and lies behind them, are read', async () => {
  const recipe = edited(8);
  const ids = recipe.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n').reverse();
  const target = newRepository();
  recipe.gitWith({ input: ids.join('\n') }, 'pack-objects', '-q', '--window=50', join(packFolder(target), 'pack'));
  expect(target.git('verify-pack', '-v', packFile(target, '.idx'))).toContain('chain length = ');
  expect(leftToGit(await readHistory(target.folder))).toEqual({});
});

test.each([
  ['in the middle of a stream', (bytes: Buffer) => void (bytes[bytes.length >> 1] ^= 0x10)],
  ['near its beginning', (bytes: Buffer) => void (bytes[40] ^= 0x01)],
  ['near its end', (bytes: Buffer) => void (bytes[bytes.length - 30] ^= 0x80)],
])('a pack that is broken %s is told of as git does, and the rest of it is read', async (_, damage) => {
  const recipe = edited(10);
  const file = packFile(recipe);
  chmodSync(file, 0o644);
  const bytes = readFileSync(file);
  damage(bytes);
  writeFileSync(file, bytes);
  const sink = await readHistory(recipe.folder);
  expect(sink.problems.length).toBeGreaterThan(0);
  expect(sink.blobs.length).toBeGreaterThan(2);
});

test.each([
  ['is cut off', (file: string) => truncateSync(file, statSync(file).size - 1000)],
  [
    'has the index of another one',
    (file: string) => writeFileSync(file.replace(/pack$/, 'idx'), Buffer.alloc(2000, 1)),
  ],
  [
    'is of an unknown version',
    (file: string) =>
      writeFileSync(file, Buffer.concat([Buffer.from('PACK\0\0\0\x09'), readFileSync(file).subarray(8)])),
  ],
])('a pack that %s is left to git', async (_, damage) => {
  const recipe = edited(5);
  recipe.commit('loose', { loose: 'loose' });
  for (const name of readdirSync(packFolder(recipe))) chmodSync(join(packFolder(recipe), name), 0o644);
  damage(packFile(recipe));
  const sink = await readHistory(recipe.folder);
  expect(sink.includes('loose')).toBe(true);
  expect(Object.keys(leftToGit(sink))).toEqual([expect.stringMatching(/^all, since /)]);
});

test('an object larger than the reader takes is read by git, with all that is made of it', async () => {
  const recipe = newRepository();
  const noise = randomFillSync(Buffer.alloc(100_000)).toString('base64');
  const large = noise.repeat(140);
  recipe.commit('large', { large, small: noise });
  recipe.commit('edited', { large: `${large}more\n`, small: `${noise}more\n` });
  recipe.git('-c', 'core.bigFileThreshold=1g', 'repack', '-adq');
  const sink = await readHistory(recipe.folder);
  expect(sink.blobs.filter(({ isStreamed }) => isStreamed)).toHaveLength(2);
  expect(Object.values(leftToGit(sink)).reduce((sum, count) => sum + count, 0)).toBe(2);
});

test('an index without objects, and no pack at all, are no trouble', async () => {
  const recipe = newRepository();
  expect((await readHistory(recipe.folder)).blobs).toEqual([]);
  recipe.commit('one', { a: 'text' });
  expect(leftToGit(await readHistory(recipe.folder))).toEqual({ loose: 3 });
});
