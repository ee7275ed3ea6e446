import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loseObject } from '../../../../fixtures/git/object-files.ts';
import { type GitRecipe, newRepository } from '../../../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../../../fixtures/temporary-folder.ts';
import { attribute } from '../../../../src/sources/git/history/attribution.ts';
import { stagedSource } from '../../../../src/sources/git/index/staged.ts';
import { objectSource } from '../../../../src/sources/git/objects/objects.ts';
import { guardedEnvironment } from '../../../../src/sources/git/process/guard.ts';
import { rangeSource } from '../../../../src/sources/git/range/range.ts';
import { remoteUrl } from '../../../../src/sources/git/remote.ts';
import { openRepository } from '../../../../src/sources/git/repository.ts';
import { collect } from '../../../collecting-sink.ts';

interface HostileRepository {
  readonly recipe: GitRecipe;
  /** Each program that ran left its name here. */
  readonly canaries: string;
  /** Blobs of HEAD, of the commit before it, and of the index. */
  readonly blobs: { readonly head: string; readonly before: string; readonly staged: string };
}

const hooks = [
  'post-index-change',
  'pre-commit',
  'post-checkout',
  'reference-transaction',
  'pre-auto-gc',
  'fsmonitor-watchman',
  'sendemail-validate',
];

/** A sound history, then a configuration each of whose programs leaves a canary. */
function hostileRepository(): HostileRepository {
  const recipe = newRepository();
  const canaries = join(temporaryFolder(), 'canaries');
  mkdirSync(canaries);
  recipe.commit('one', { 'file.txt': 'first', '.gitattributes': '*.txt diff=hostile filter=hostile merge=hostile\n' });
  recipe.commit('two', { 'file.txt': 'second' });
  signLastCommit(recipe);
  recipe.write('file.txt', 'staged').git('add', 'file.txt');
  recipe.write('file.txt', 'onDisk');
  const [head = '', before = '', staged = ''] = ['HEAD:file.txt', 'HEAD~:file.txt', ':file.txt'].map((name) =>
    recipe.idOf(name),
  );
  const program = (name: string): string => script(recipe, `.git/hostile/${name}`, join(canaries, name));
  for (const hook of hooks) script(recipe, `.git/hooks/${hook}`, join(canaries, hook));
  for (const [key, value] of hostileSettings(program)) recipe.git('config', key, value);
  return { recipe, canaries, blobs: { head, before, staged } };
}

function hostileSettings(program: (name: string) => string): readonly (readonly [string, string])[] {
  return [
    ['core.fsmonitor', program('fsmonitor')],
    ['core.hooksPath', '.git/hooks'],
    ['core.pager', program('pager')],
    ['pager.log', 'true'],
    ['core.editor', program('editor')],
    ['core.sshCommand', program('ssh')],
    ['core.askPass', program('askpass')],
    ['core.gitProxy', program('proxy')],
    ['core.alternateRefsCommand', program('alternate-refs')],
    ['diff.external', program('external')],
    ['diff.hostile.textconv', program('textconv')],
    ['diff.hostile.command', program('command')],
    ['filter.hostile.clean', program('clean')],
    ['filter.hostile.smudge', program('smudge')],
    ['filter.hostile.required', 'true'],
    ['merge.hostile.driver', program('driver')],
    ['interactive.diffFilter', program('diff-filter')],
    ['uploadpack.packObjectsHook', program('pack-objects')],
    ['gpg.program', program('gpg')],
    ['log.showSignature', 'true'],
    ['log.diffMerges', 'remerge'],
    ['credential.helper', `!${program('credential')}`],
    ['sequence.editor', program('sequence-editor')],
    ['alias.cat-file', `!${program('alias')}`],
    ['alias.log', `!${program('alias')}`],
    ['remote.origin.url', `ext::${program('transport')}`],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.uploadpack', program('upload-pack')],
    ['protocol.ext.allow', 'always'],
    ['protocol.allow', 'always'],
  ];
}

function script(recipe: GitRecipe, path: string, canary: string): string {
  recipe.write(path, `#!/bin/sh\ntouch '${canary}'\ncat\n`);
  chmodSync(join(recipe.folder, path), 0o755);
  return join(recipe.folder, path);
}

/** Puts a signature on HEAD that `git log` would have a program look at. */
function signLastCommit(recipe: GitRecipe): void {
  const text = recipe
    .git('cat-file', 'commit', 'HEAD')
    .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
  recipe.git(
    'update-ref',
    'refs/heads/main',
    recipe.gitWith({ input: `${text}\n` }, 'hash-object', '-w', '-t', 'commit', '--stdin'),
  );
}

test('no program configured by a repository runs, whatever is read from it', async () => {
  const { recipe, canaries, blobs } = hostileRepository();
  const repository = openRepository(recipe.folder);
  const history = await collect(objectSource(repository));
  const staged = await collect(stagedSource(repository));
  const range = await collect(rangeSource(repository, 'HEAD~..HEAD'));
  const found = await attribute(repository, new Set([blobs.head, blobs.staged]));
  await remoteUrl(repository);
  expect(readdirSync(canaries)).toEqual([]);
  expect(history.texts).toEqual(expect.arrayContaining(['first', 'second', 'staged']));
  expect(staged.texts).toEqual(['staged']);
  expect(range.texts).toContain('second');
  expect([...found.places.values()].flat().map(({ path }) => path)).toEqual(['file.txt', 'file.txt']);
});

test('an object left on a server is not fetched from a hostile remote', async () => {
  const { recipe, canaries, blobs } = hostileRepository();
  for (const id of [blobs.before, recipe.idOf('HEAD~^{tree}')]) loseObject(recipe, id);
  const repository = openRepository(recipe.folder);
  const history = await collect(objectSource(repository));
  await collect(rangeSource(repository, 'HEAD')).catch(() => undefined);
  await collect(stagedSource(repository));
  await attribute(repository, new Set([blobs.head]));
  expect(readdirSync(canaries)).toEqual([]);
  expect(history.problems.map(({ kind }) => kind)).toContain('partial-repository');
});

test.each([
  ['fsmonitor', ['diff-index', '--cached', 'HEAD']],
  ['textconv', ['log', '-p']],
  ['command', ['diff-index', '--cached', '-p', '--ext-diff', 'HEAD']],
  ['gpg', ['log']],
  ['clean', ['status']],
  ['transport', ['fetch']],
])('the %s canary does appear when git is called without the guard', (name, args) => {
  const { recipe, canaries } = hostileRepository();
  spawnSync('git', args, { cwd: recipe.folder, env: recipe.environment, input: '', timeout: 6_000 });
  expect(existsSync(join(canaries, name))).toBe(true);
});

test('an external diff that the repository configures does run when git is called without the guard', () => {
  const { recipe, canaries } = hostileRepository();
  recipe.git('config', '--unset', 'diff.hostile.command');
  spawnSync('git', ['diff', '--cached'], {
    cwd: recipe.folder,
    env: { ...recipe.environment, GIT_PAGER: 'cat' },
    input: '',
  });
  expect(existsSync(join(canaries, 'external'))).toBe(true);
});

test('endless files in a hostile configuration are not opened', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'text' });
  spawnSync('mkfifo', [join(recipe.folder, '.git/pipe')]);
  for (const key of ['mailmap.file', 'diff.orderFile']) recipe.git('config', key, join(recipe.folder, '.git/pipe'));
  const repository = openRepository(recipe.folder);
  expect((await collect(rangeSource(repository, 'HEAD'))).texts).toContain('text');
  expect((await attribute(repository, new Set([recipe.idOf('HEAD:file')]))).places.size).toBe(1);
});

test('a grafts file cannot hide commits', async () => {
  const recipe = newRepository();
  recipe.commit('one', { file: 'first' });
  const middle = recipe.commit('two', { file: 'second' });
  const last = recipe.commit('three', { file: 'third' });
  recipe.write('.git/info/grafts', `${last}\n`);
  const blob = recipe.gitWith({ environment: { GIT_GRAFT_FILE: '/dev/null' } }, 'rev-parse', `${middle}:file`);
  const found = await attribute(openRepository(recipe.folder), new Set([blob]));
  expect(found.places.get(blob)?.map(({ commit }) => commit?.id)).toEqual([middle]);
});

test('variables of the caller that make git start programs are dropped, its configuration is kept', () => {
  const caller = {
    PATH: '/bin',
    GIT_PAGER: 'x',
    GIT_EXTERNAL_DIFF: 'x',
    GIT_SSH_COMMAND: 'x',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'a.b',
    GIT_CONFIG_VALUE_0: 'c',
    GIT_INDEX_FILE: 'i',
    OTHER_TOKEN: 'x',
  };
  expect(guardedEnvironment(caller, true)).toMatchObject({
    PATH: '/bin',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'a.b',
    GIT_CONFIG_VALUE_0: 'c',
    GIT_INDEX_FILE: 'i',
  });
  expect(
    Object.keys(guardedEnvironment(caller, false)).filter((name) => /PAGER|EXTERNAL|SSH|INDEX|TOKEN/.test(name)),
  ).toEqual([]);
});
