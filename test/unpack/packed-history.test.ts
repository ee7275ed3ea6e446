import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loseObject } from '../../fixtures/git/object-files.ts';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { randomCommit, toImport } from '../../fixtures/histories/random.ts';
import type { PathChange } from '../../src/model/source.ts';
import { objectSource } from '../../src/sources/git/objects/objects.ts';
import { openRepository } from '../../src/sources/git/repository.ts';
import { CollectingSink } from '../collecting-sink.ts';
import { newUnpacker } from './new-unpacker.ts';

interface Walked {
  readonly told: readonly PathChange[];
  readonly names: readonly string[];
  readonly problems: readonly unknown[];
}

async function walk({ folder }: GitRecipe, wanted: ReadonlySet<string>, byPacks: boolean): Promise<Walked> {
  const told: PathChange[] = [];
  const names = new Set<string>();
  const sink = new CollectingSink();
  const source = objectSource(openRepository(folder), {
    onPath: (name) => name !== '' && names.add(name),
    onRecord: (record) => record.tell(wanted, (change) => told.push(change)),
  });
  await source.read(sink, undefined, byPacks ? newUnpacker(96 << 20) : undefined);
  return { told, names: [...names].sort(), problems: sink.problems };
}

/** Every change of every object, as git tells of it, and as the packs do. */
async function expectSame(recipe: GitRecipe, wanted: ReadonlySet<string> = allOf(recipe)): Promise<Walked> {
  const byPacks = await walk(recipe, wanted, true);
  expect(byPacks).toEqual(await walk(recipe, wanted, false));
  return byPacks;
}

function allOf(recipe: GitRecipe): ReadonlySet<string> {
  return new Set(recipe.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n'));
}

test('histories are told of as git tells of them, whatever their merges, modes and folders', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(randomCommit, { minLength: 1, maxLength: 30 }),
      fc.constantFrom('one pack', 'two packs', 'loose'),
      async (commits, how) => {
        const recipe = newRepository();
        const cut = how === 'two packs' ? commits.length >> 1 : commits.length;
        if (how === 'loose') recipe.git('config', 'fastimport.unpackLimit', '10000');
        recipe.gitWith({ input: toImport(commits.slice(0, cut)) }, 'fast-import', '--quiet', '--force');
        recipe.git('repack', '-dq', ...(how === 'loose' ? ['-n'] : ['-a', '--depth=50', '--window=50']));
        if (cut < commits.length)
          recipe.gitWith({ input: toImport(commits.slice(cut)) }, 'fast-import', '--quiet', '--force');
        await expectSame(recipe);
        rmSync(recipe.folder, { recursive: true });
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 12) },
  );
});

test('an octopus that brings a file of its own, and one that takes one away, are told of', async () => {
  const recipe = newRepository('--object-format=sha256');
  recipe.commit('base', { file: 'base', gone: 'gone' });
  for (const branch of ['one', 'two']) {
    recipe.git('checkout', '--quiet', '-b', branch, 'main');
    recipe.commit(branch, { [branch]: branch });
  }
  recipe.git('checkout', '--quiet', 'main');
  recipe.commit('main', { file: 'changed' });
  recipe.startMerge('one', 'two');
  recipe.git('rm', '--quiet', 'gone');
  recipe.commit('octopus', { evil: 'only in the merge' });
  recipe.git('repack', '-adq');
  const { told } = await expectSame(recipe);
  expect(told.filter(({ before }) => before.length === 3).map(({ path }) => path)).toEqual(['evil', 'gone']);
});

test('a file that a commit brought and that is not there is missing', async () => {
  const recipe = newRepository();
  recipe.commit('base', { file: 'base' });
  const id = recipe.idOf('HEAD:file');
  loseObject(recipe, id);
  const { problems } = await expectSame(recipe, new Set([recipe.idOf('HEAD')]));
  expect(problems).toHaveLength(1);
});

test('where a tree is missing git makes the walk', async () => {
  const recipe = newRepository();
  recipe.commit('base', { 'folder/file': 'base' });
  const id = recipe.idOf('HEAD:folder');
  loseObject(recipe, id);
  const { problems } = await walk(recipe, new Set(), true);
  expect(problems).toEqual((await walk(recipe, new Set(), false)).problems);
  expect(problems.length).toBeGreaterThan(0);
});
