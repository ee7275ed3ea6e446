import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloneOf, linkedWorktreeOf } from '../../../fixtures/git/clones.ts';
import { GitRecipe, newRepository } from '../../../fixtures/git/recipe.ts';
import { distrustful } from '../../../fixtures/git/strange-git.ts';
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts';
import { openRepository } from '../../../src/sources/git/repository.ts';

test('a repository without commits has no head', () => {
  const { folder } = newRepository();
  expect(openRepository(folder)).toMatchObject({
    path: folder,
    gitDir: join(folder, '.git'),
    commonDir: join(folder, '.git'),
    workTree: folder,
    headId: undefined,
    objectFormat: 'sha1',
    isShallow: false,
    isPartial: false,
    prefix: '',
  });
});

test('a subfolder is identified by its prefix', () => {
  const recipe = newRepository();
  const head = recipe.commit('one', { 'a b/c/file': 'text' });
  expect(openRepository(join(recipe.folder, 'a b/c'))).toMatchObject({
    workTree: recipe.folder,
    gitDir: join(recipe.folder, '.git'),
    headId: head,
    prefix: 'a b/c/',
  });
});

test('a bare repository has no work tree', () => {
  const recipe = newRepository('--bare');
  expect(openRepository(recipe.folder)).toMatchObject({ gitDir: recipe.folder, workTree: undefined, prefix: '' });
});

test('the git folder itself can be named', () => {
  const recipe = newRepository();
  const head = recipe.commit('one', { file: 'text' });
  expect(openRepository(join(recipe.folder, '.git'))).toMatchObject({
    gitDir: join(recipe.folder, '.git'),
    workTree: undefined,
    headId: head,
  });
});

test('a linked worktree shares the common folder', () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'text' });
  const linked = linkedWorktreeOf(recipe).folder;
  expect(openRepository(linked)).toMatchObject({
    gitDir: join(recipe.folder, '.git/worktrees/linked'),
    commonDir: join(recipe.folder, '.git'),
    workTree: linked,
  });
});

test('a SHA-256 repository is recognised', () => {
  const recipe = newRepository('--object-format=sha256');
  const head = recipe.commit('one', { file: 'text' });
  expect(head).toHaveLength(64);
  expect(openRepository(recipe.folder)).toMatchObject({ objectFormat: 'sha256', headId: head });
});

test('shallow and partial clones are recognised', () => {
  const recipe = newRepository();
  recipe.git('config', 'uploadpack.allowFilter', 'true');
  recipe.commit('one', { file: 'text' });
  recipe.commit('two', { file: 'more' });
  expect(openRepository(cloneOf(recipe, '--depth=1').folder)).toMatchObject({ isShallow: true, isPartial: false });
  expect(openRepository(cloneOf(recipe, '--filter=blob:none').folder)).toMatchObject({
    isShallow: false,
    isPartial: true,
  });
});

test('folder names may contain line feeds', () => {
  const folder = join(temporaryFolder(), 'two\nlines');
  mkdirSync(join(folder, 'sub\nfolder'), { recursive: true });
  const recipe = new GitRecipe(folder);
  recipe.git('init', '--quiet');
  const head = recipe.commit('one', { file: 'text' });
  expect(openRepository(join(folder, 'sub\nfolder'))).toMatchObject({
    workTree: folder,
    gitDir: join(folder, '.git'),
    headId: head,
    prefix: 'sub\nfolder/',
  });
});

test('a missing folder, a file and a folder without a repository are errors that name the path', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const caller = { environment: { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: join(folder, '..') }, folder };
  expect(() => openRepository('absent', caller)).toThrow('absent: no such folder');
  expect(() => openRepository('file', caller)).toThrow('file: a file, not a repository');
  expect(() => openRepository('.', caller)).toThrow('.: not a git repository');
});

test('a `.git` file that leads nowhere, as that of a submodule without the rest of its checkout, is told apart', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.git'), 'gitdir: ../.git/modules/lost');
  expect(() => openRepository(folder)).toThrow(/`.git` leads to .*modules\/lost, which is not a repository/);
});

test('without git in PATH the error says so, and relative folders in PATH are skipped', () => {
  const { folder } = newRepository();
  writeFileSync(join(folder, 'git'), '#!/bin/sh\ntouch canary\n');
  chmodSync(join(folder, 'git'), 0o755);
  expect(() => openRepository(folder, { environment: { PATH: '.:' }, folder })).toThrow('git: not found in PATH');
});

test('a git too old to know our options is told by what is needed, not by its usage', () => {
  const { folder } = newRepository();
  const programs = temporaryFolder();
  const program =
    "#!/bin/sh\necho 'Unknown option: --no-optional-locks' >&2\necho 'usage: git <command>' >&2\nexit 129\n";
  writeFileSync(join(programs, 'git'), program, { mode: 0o755 });
  const caller = { environment: { PATH: programs }, folder };
  expect(() => openRepository(folder, caller)).toThrow('this git is too old; install git 2.25 or newer');
});

test('a GIT_DIR that leads nowhere is named as what is wrong', () => {
  const { folder } = newRepository();
  const caller = { environment: { ...process.env, GIT_DIR: join(folder, 'none') }, folder };
  expect(() => openRepository(folder, caller)).toThrow(
    `GIT_DIR is '${join(folder, 'none')}', which is not a repository`,
  );
});

test("another user's repository is refused with the command that allows it", () => {
  const recipe = newRepository();
  expect(() => openRepository(recipe.folder, { environment: distrustful(), folder: '/' })).toThrow(
    `git config --global --add safe.directory ${recipe.folder}`,
  );
});

test("the caller's safe.directory is respected", () => {
  const recipe = newRepository();
  const configured = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: recipe.folder };
  expect(
    openRepository(recipe.folder, { environment: { ...distrustful(), ...configured }, folder: '/' }).workTree,
  ).toBe(recipe.folder);
});

test("the caller's GIT_DIR only applies to the caller's folder", () => {
  const [own, other] = [newRepository(), newRepository()];
  const environment = { ...process.env, GIT_DIR: join(own.folder, '.git') };
  expect(openRepository('.', { environment, folder: own.folder }).gitDir).toBe(join(own.folder, '.git'));
  expect(openRepository(other.folder, { environment, folder: own.folder }).gitDir).toBe(join(other.folder, '.git'));
});

test('a repository can be named through a symbolic link', () => {
  const recipe = newRepository();
  const link = join(temporaryFolder(), 'link');
  symlinkSync(recipe.folder, link);
  expect(openRepository(link)).toMatchObject({ path: link, workTree: recipe.folder });
});
