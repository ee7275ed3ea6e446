import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cloneOf } from '../../fixtures/git/clones.ts';
import { looseFile, loseObject } from '../../fixtures/git/object-files.ts';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { pathWithGitAfter } from '../../fixtures/git/strange-git.ts';
import { randomCommit, toImport } from '../../fixtures/histories/random.ts';
import type { Source } from '../../src/model/source.ts';
import { stagedSource, startStaged } from '../../src/sources/git/index/staged.ts';
import { openForRange, rangeSource } from '../../src/sources/git/range/range.ts';
import { CollectingSink } from '../collecting-sink.ts';
import { newUnpacker } from './new-unpacker.ts';

const memoryBytes = 8 << 20;

/** Reads by git, and once more alone, which has to give the same; gives the latter. */
async function readBoth(open: () => Source): Promise<CollectingSink> {
  const [byGit, alone] = [new CollectingSink(), new CollectingSink()];
  const [first, second] = [open(), open()];
  await first.read(byGit);
  await second.read(alone, undefined, newUnpacker(memoryBytes));
  expect(withoutOrder(alone)).toEqual(withoutOrder(byGit));
  expect(second.walked?.()).toEqual(first.walked?.());
  return alone;
}

function withoutOrder({ blobs, problems, notes, skipped }: CollectingSink): object {
  const nameOf = ({ provenance }: CollectingSink['blobs'][number]): string => JSON.stringify(provenance);
  return { blobs: blobs.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)), problems, notes, skipped };
}

async function readRange({ folder }: GitRecipe, range: string): Promise<CollectingSink> {
  return await readBoth(() => rangeSource(openForRange(folder), range));
}

async function readStaged({ folder }: GitRecipe): Promise<CollectingSink> {
  return await readBoth(() =>
    stagedSource(startStaged(folder, { environment: { PATH: process.env['PATH'] }, folder })),
  );
}

function whyLeft({ leftToGit }: CollectingSink): readonly string[] {
  return [...leftToGit.keys()];
}

const long = 'a line of some text\n'.repeat(2_000);

test('commits of random histories bring what git says, loose and packed, with as many parents as they have', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(randomCommit, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      async (commits, isPacked) => {
        const recipe = newRepository();
        if (!isPacked) recipe.git('config', 'fastimport.unpackLimit', '10000');
        recipe.gitWith({ input: toImport(commits) }, 'fast-import', '--quiet', '--force');
        if (isPacked) recipe.git('repack', '-adq', '--depth=50', '--window=50');
        recipe.git('update-ref', 'refs/heads/main', `refs/heads/branch-${commits.length - 1}`);
        for (const id of recipe.git('rev-list', '--all').split('\n'))
          expect(whyLeft(await readRange(recipe, id))).toEqual([]);
        rmSync(recipe.folder, { recursive: true });
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 4) },
  );
});

function withHistory(): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', { file: long, 'folder/file': 'one', gone: 'gone' });
  recipe.commit('two', { file: `${long}two\n`, 'folder/deep/file': 'two' });
  recipe.remove('gone');
  recipe.commit('three', { file: `${long}three\n` });
  return recipe;
}

test.each(['HEAD', 'HEAD~1', 'HEAD^^', 'HEAD^0', 'HEAD~2..HEAD', 'HEAD~1..', 'HEAD..HEAD', 'HEAD~2...HEAD'])(
  'the range %s is read alone',
  async (range) => {
    const recipe = withHistory();
    const loose = await readRange(recipe, range);
    recipe.git('repack', '-adq', '--depth=50', '--window=50');
    const packed = await readRange(recipe, range);
    expect([whyLeft(loose), whyLeft(packed)]).toEqual([[], []]);
  },
);

async function runsGit({ folder }: GitRecipe, range: string): Promise<boolean> {
  const mark = join(folder, '.git/was-run');
  rmSync(mark, { force: true });
  const caller = { environment: { PATH: pathWithGitAfter(`touch '${mark}'`) }, folder };
  await rangeSource(openForRange(folder, caller), range).read(
    new CollectingSink(),
    undefined,
    newUnpacker(memoryBytes),
  );
  return existsSync(mark);
}

test.each(['loose', 'packed'])('the ends may be branches, here or of a remote, whose refs are %s', async (kind) => {
  const recipe = withHistory();
  recipe.git('branch', 'topic/deep.er', 'HEAD~1');
  recipe.git('update-ref', 'refs/remotes/origin/main', 'HEAD~2');
  if (kind === 'packed') recipe.git('pack-refs', '--all');
  const id = recipe.idOf('HEAD');
  for (const range of ['main', 'topic/deep.er..main', 'origin/main..', 'origin/main..main~1', `${id}^..${id}`]) {
    await readRange(recipe, range);
    expect([range, await runsGit(recipe, range)]).toEqual([range, false]);
  }
});

test.each([
  ['a tag has, too,', 'HEAD~1..main', 'tag main HEAD~2'],
  ['a branch here and one of a remote have', 'HEAD~1..main', 'update-ref refs/remotes/main HEAD~1'],
  ['refers to another ref', 'HEAD~1..other', 'symbolic-ref refs/heads/other refs/heads/main'],
  ['may be the beginning of an id', 'HEAD~1..beef', 'branch beef'],
])('git is asked about a name that %s', async (_, range, command) => {
  const recipe = withHistory();
  recipe.git(...command.split(' '));
  await readRange(recipe, range);
  expect(await runsGit(recipe, range)).toBe(true);
});

test.each([
  ['with merges is left to git', 'HEAD~1..HEAD', 'all, since the range holds merges'],
  ['that leads backwards is left to git', 'HEAD..HEAD~1', 'all, since a commit has no such parent'],
])('a range %s', async (_, range, why) => {
  const recipe = withHistory();
  recipe.commitOn('side', { side: 'side' }, 'HEAD~1');
  recipe.git('merge', '--quiet', '--no-edit', 'side');
  expect(whyLeft(await readRange(recipe, range))).toEqual([why]);
});

test('what is not there, broken, large or borrowed from elsewhere is read by git, and told of as ever', async () => {
  const recipe = withHistory();
  recipe.commit('four', { missing: 'missing', broken: 'broken', large: Buffer.alloc(3 << 20, 'noise') });
  loseObject(recipe, recipe.idOf('HEAD:missing'));
  const file = looseFile(recipe, recipe.idOf('HEAD:broken'));
  const bytes = readFileSync(file);
  rmSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length - 3));
  const sink = await readRange(recipe, 'HEAD');
  expect([...sink.leftToGit]).toEqual([['large, broken or not there', 3]]);
  expect(sink.problems.length).toBeGreaterThan(0);
  const borrower = cloneOf(withHistory(), '--shared').folder;
  expect(whyLeft(await readBoth(() => rangeSource(openForRange(borrower), 'HEAD')))).toEqual([]);
});

test('where a tree is not there git refuses the range as ever', async () => {
  const recipe = withHistory();
  loseObject(recipe, recipe.idOf('HEAD:folder/deep'));
  const reading = new CollectingSink();
  await expect(
    rangeSource(openForRange(recipe.folder), 'HEAD~1').read(reading, undefined, newUnpacker(memoryBytes)),
  ).rejects.toThrow('git cannot walk the range "HEAD~1"');
});

/** As git does before it runs the hooks of a commit. */
function staged(recipe: GitRecipe, ...commands: readonly string[]): GitRecipe {
  for (const command of commands) recipe.git(...command.split(' '));
  recipe.git('write-tree');
  return recipe;
}

test('what is staged is read alone where git has noted the tree of the index', async () => {
  const recipe = withHistory().write('folder/new', 'new').write('file', `${long}four\n`).write('sub/deep/er', 'deep');
  const sink = await readStaged(
    staged(recipe, 'add --all', 'rm --quiet --cached folder/file', 'update-index --chmod=+x folder/deep/file'),
  );
  expect(whyLeft(sink)).toEqual([]);
  expect(sink.paths.toSorted()).toEqual(['file', 'folder/deep/file', 'folder/new', 'sub/deep/er']);
});

test('with a file staged, and for the last commit, git is not run at all', async () => {
  const recipe = staged(withHistory().write('new', 'new'), 'add --all');
  const { folder } = recipe;
  const caller = { environment: { PATH: pathWithGitAfter(`touch '${folder}/was-run'`) }, folder };
  await stagedSource(startStaged(folder, caller)).read(new CollectingSink(), undefined, newUnpacker(memoryBytes));
  expect(existsSync(join(folder, 'was-run'))).toBe(false);
  expect(await runsGit(recipe, 'HEAD')).toBe(false);
});

test('nothing staged, a folder where a file was, and a submodule are told of as git tells of them', async () => {
  const recipe = withHistory();
  recipe.git('read-tree', 'HEAD');
  expect((await readStaged(recipe)).notes).toEqual(['nothing is staged']);
  recipe.remove('file');
  recipe.write('file/inside', 'inside');
  const sink = await readStaged(
    staged(recipe, 'add --all', `update-index --add --cacheinfo 160000,${recipe.idOf('HEAD')},part`),
  );
  expect([sink.paths, [...sink.skipped]]).toEqual([
    ['file/inside'],
    [
      ['deleted files', 1],
      ['submodule entries', 1],
    ],
  ]);
});

test.each<readonly [name: string, prepare: (recipe: GitRecipe) => void]>([
  ['was changed since', (recipe) => void recipe.write('later', 'later').git('add', 'later')],
  ['announces a file', (recipe) => void recipe.write('later', 'later').git('add', '--intent-to-add', 'later')],
  ['is split', (recipe) => void recipe.git('update-index', '--split-index')],
  ['is of a merge', (recipe) => void recipe.write('.git/MERGE_HEAD', `${recipe.idOf('HEAD~1')}\n`)],
])('where the index %s git compares', async (_, prepare) => {
  const recipe = staged(withHistory().write('new', 'new'), 'add --all');
  prepare(recipe);
  expect(startStaged(recipe.folder)).not.toHaveProperty('indexTreeId');
  expect((await readStaged(recipe)).paths).toContain('new');
});

test('names of files do not pass for what git notes in the index', async () => {
  const recipe = withHistory().write('TREE\u0001\u0002', 'named so').write('TREE', 'named so');
  recipe.git('add', '--all');
  expect(startStaged(recipe.folder)).not.toHaveProperty('indexTreeId');
  expect((await readStaged(staged(recipe))).paths.toSorted()).toEqual(['TREE', 'TREE\u0001\u0002']);
});
