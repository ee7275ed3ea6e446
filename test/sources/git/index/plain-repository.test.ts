import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloneOf, linkedWorktreeOf } from '../../../../fixtures/git/clones.ts';
import { type GitRecipe, newRepository } from '../../../../fixtures/git/recipe.ts';
import { distrustful } from '../../../../fixtures/git/strange-git.ts';
import { describeBare, describePlain } from '../../../../src/sources/git/index/plain-repository.ts';
import { openStaged, stagedSource, startStaged } from '../../../../src/sources/git/index/staged.ts';
import { openForRange } from '../../../../src/sources/git/range/range.ts';
import { findPlace, openRepository } from '../../../../src/sources/git/repository.ts';
import { collect } from '../../../collecting-sink.ts';

function committed(...initOptions: readonly string[]): GitRecipe {
  const recipe = newRepository(...initOptions);
  recipe.commit('one', { file: 'text', 'sub/file': 'text' });
  return recipe;
}

function isPlain(folder: string, environment: NodeJS.ProcessEnv = process.env): boolean {
  return describePlain(findPlace(folder, { environment, folder })) !== undefined;
}

/** What is done to a repository with one commit, and the folder that is looked at then. */
type Row = readonly [name: string, commands: readonly string[], folderOf: (recipe: GitRecipe) => string];

const own = ({ folder }: GitRecipe): string => folder;

function build(commands: Row[1], folderOf: Row[2]): string {
  const recipe = committed();
  for (const command of commands) recipe.git(...command.split(' '));
  return folderOf(recipe);
}

const emptyCommit = 'commit --quiet --allow-empty --message two';

const plainRows: readonly Row[] = [
  ['on a branch', [], own],
  ['on a branch with slashes in its name', ['checkout --quiet -b a/b/main'], own],
  ['on a branch beside one whose name ends alike', [emptyCommit, 'branch x/main HEAD~', 'pack-refs --all'], own],
  ['on a commit', ['checkout --quiet --detach'], own],
  ['with packed references', ['pack-refs --all'], own],
  ['with a branch newer than the packed one', ['pack-refs --all', emptyCommit], own],
  ['that was cloned', [], (recipe) => cloneOf(recipe).folder],
  ['that is shallow', [emptyCommit], (recipe) => cloneOf(recipe, '--depth=1').folder],
];

test.each(plainRows)('the files of a repository %s say what git says', (_, commands, folderOf) => {
  const folder = build(commands, folderOf);
  expect(isPlain(folder)).toBe(true);
  expect(openStaged(folder)).toEqual({
    ...openRepository(folder),
    isOwn: true,
    comparison: expect.objectContaining({ exitCode: 0 }),
  });
});

const unusualRows: readonly Row[] = [
  ['before the first commit', ['checkout --quiet --orphan empty'], own],
  ['named by a subfolder', [], ({ folder }) => join(folder, 'sub')],
  ['named by its git folder', [], ({ folder }) => join(folder, '.git')],
  ['that is bare', [], (recipe) => cloneOf(recipe, '--bare').folder],
  ['that was made bare', ['config core.bare true'], own],
  ['of SHA-256', [], () => committed('--object-format=sha256').folder],
  ['that is partial', ['config uploadpack.allowFilter true'], (recipe) => cloneOf(recipe, '--filter=blob:none').folder],
  ['whose work tree is elsewhere', ['config core.worktree /'], own],
  ['whose configuration includes another', ['config include.path other'], own],
  [
    'with a branch that leads to another',
    ['symbolic-ref refs/heads/alias refs/heads/main', 'symbolic-ref HEAD refs/heads/alias'],
    own,
  ],
  ['in a linked worktree', [], linkedWorktree],
];

test.each(unusualRows)('git is asked about a repository %s', (_, commands, folderOf) => {
  const folder = build(commands, folderOf);
  expect(isPlain(folder)).toBe(false);
  expect(openStaged(folder)).toEqual(openRepository(folder));
});

test.each<readonly [name: string, folderOf: (recipe: GitRecipe) => string]>([
  ['that is bare', (recipe) => cloneOf(recipe, '--bare').folder],
  ['that is bare and has no configuration', withoutConfiguration],
  ['whose branch stands behind a hundred kilobytes of others', withManyBranches],
])('of a repository %s the files say what git says to who reads a range', (_, folderOf) => {
  const folder = folderOf(committed());
  expect(describeBare(findPlace(folder, { environment: process.env, folder }))).toBeDefined();
  expect(openForRange(folder)).toEqual({ ...openRepository(folder), isOwn: true });
});

test.each<readonly [name: string, folderOf: (recipe: GitRecipe) => string]>([
  ['with a work tree', ({ folder }) => folder],
  ['named by its git folder', ({ folder }) => join(folder, '.git')],
  ['in a bare repository', inBareRepository],
  ['that is partial', partialClone],
])('a repository %s is not taken for one that is nothing but bare', (_, folderOf) => {
  const folder = folderOf(committed());
  expect(describeBare(findPlace(folder, { environment: process.env, folder }))).toBeUndefined();
  expect(openForRange(folder)).toMatchObject(openRepository(folder));
});

test("git is asked if the caller's variables name the repository", () => {
  const [named, other] = [committed(), committed()];
  const environment = { ...process.env, GIT_DIR: join(other.folder, '.git') };
  expect(isPlain(named.folder, environment)).toBe(false);
  expect(openStaged(named.folder, { caller: { environment, folder: named.folder } }).gitDir).toBe(
    join(other.folder, '.git'),
  );
});

test("another user's repository is refused, plain or not", async () => {
  const { folder } = committed();
  const caller = { environment: distrustful(), folder };
  expect(isPlain(folder)).toBe(true);
  const refusal = `git config --global --add safe.directory ${folder}`;
  expect(() => openStaged(folder, { caller })).toThrow(refusal);
  await expect(collect(stagedSource(startStaged(folder, caller)))).rejects.toThrow(refusal);
});

test('a repository whose configuration git cannot read is refused', () => {
  const recipe = committed().write('.git/config', '[core\n');
  const refusal = 'git refuses the repository: bad config line 1';
  expect(() => openStaged(recipe.folder)).toThrow(refusal);
  expect(() => startStaged(recipe.folder)).toThrow(refusal);
});

test('what git cannot do with a repository is told whole', () => {
  const recipe = committed();
  recipe.git('config', 'core.repositoryFormatVersion', '1');
  recipe.git('config', 'extensions.braids', 'true');
  expect(() => openStaged(recipe.folder)).toThrow('unknown repository extension found: braids');
});

function linkedWorktree(recipe: GitRecipe): string {
  const linked = linkedWorktreeOf(recipe).folder;
  return linked;
}

function partialClone(recipe: GitRecipe): string {
  recipe.git('config', 'uploadpack.allowFilter', 'true');
  return cloneOf(recipe, '--bare', '--filter=blob:none').folder;
}

function withoutConfiguration(recipe: GitRecipe): string {
  const { folder } = cloneOf(recipe, '--bare');
  rmSync(join(folder, 'config'));
  return folder;
}

function withManyBranches(recipe: GitRecipe): string {
  recipe.git('branch', 'z');
  const { folder } = cloneOf(recipe, '--bare');
  const id = recipe.git('rev-parse', 'HEAD').trim();
  const names = Array.from({ length: 2000 }, (_, index) => `a${String(index).padStart(4, '0')}`);
  writeFileSync(
    join(folder, 'packed-refs'),
    [
      '# pack-refs with: peeled fully-peeled sorted ',
      ...[...names, 'z'].map((name) => `${id} refs/heads/${name}`),
      '',
    ].join('\n'),
  );
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/z\n');
  return folder;
}

/** A repository with a work tree that lies where the folders of a bare one do. */
function inBareRepository(recipe: GitRecipe): string {
  const { folder } = cloneOf(recipe, '--bare');
  cpSync(join(recipe.folder, '.git'), join(folder, '.git'), { recursive: true });
  return folder;
}
