import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { readHook, snapshot, staging, writeHook } from './hook-files.ts';
import { installHooks, straykey, tryGit } from './hooked.ts';

const commit = ['commit', '--message', 'one'] as const;

test('without names the hook before a commit is installed, in a bare repository the one that receives', () => {
  expect(straykey(newRepository(), 'hook', 'install')).toMatchObject({
    exitCode: 0,
    stdout: 'pre-commit: installed in .git/hooks/pre-commit\n',
    stderr: '',
  });
  expect(straykey(newRepository('--bare'), 'hook', 'install')).toMatchObject({
    exitCode: 0,
    stdout: 'pre-receive: installed in hooks/pre-receive\n',
  });
});

test('a second install changes nothing and says so', () => {
  const recipe = installHooks(newRepository());
  const before = snapshot(join(recipe.folder, '.git/hooks'));
  expect(straykey(recipe, 'hook', 'install')).toMatchObject({
    exitCode: 0,
    stdout: 'pre-commit: installed already in .git/hooks/pre-commit\n',
  });
  expect(snapshot(join(recipe.folder, '.git/hooks'))).toEqual(before);
});

test('a hook that is there runs first, with its arguments, and its exit code counts', () => {
  const recipe = staging();
  writeHook(recipe, 'commit-msg', '#!/bin/sh\necho "old hook: $(basename "$1")"\nexit ${OLD_EXIT:-0}\n');
  expect(straykey(recipe, 'hook', 'install', 'commit-msg')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('runs commit-msg.before-straykey, which was there before, first'),
  });
  expect(tryGit(recipe, commit, { env: { OLD_EXIT: '7' } })).toMatchObject({
    exitCode: 1,
    output: 'old hook: COMMIT_EDITMSG\n',
  });
  const { exitCode, output } = tryGit(recipe, commit);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^old hook: COMMIT_EDITMSG\nstraykey: no secrets/m);
});

test.skipIf(process.platform === 'win32')('a hook that git did not run is kept, and not said to run', () => {
  const recipe = staging();
  writeHook(recipe, 'commit-msg', '#!/bin/sh\nexit 7\n');
  chmodSync(join(recipe.folder, '.git/hooks/commit-msg'), 0o644);
  expect(straykey(recipe, 'hook', 'install', 'commit-msg')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('does not run it, since it is not executable'),
  });
  expect(tryGit(recipe, commit).exitCode).toBe(0);
  expect(straykey(recipe, 'hook', 'status', 'commit-msg')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('does not run commit-msg.before-straykey'),
  });
});

test('a hook that is there and ours both get the standard input of git', () => {
  const recipe = staging();
  recipe.git('commit', '--quiet', '--message', 'one');
  const remote = join(temporaryFolder(), 'remote.git');
  recipe.git('init', '--quiet', '--bare', remote);
  writeHook(recipe, 'pre-push', '#!/bin/sh\nwhile read -r local id rest; do echo "old hook: $local"; done\n');
  installHooks(recipe, 'pre-push');
  expect(tryGit(recipe, ['push', remote, 'main'])).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/old hook: refs\/heads\/main\n[^]*straykey: no secrets in 1 commit, 1 blob/),
  });
});

test('a hook that is there but not executable, which git passes over, is passed over', () => {
  const recipe = staging();
  writeHook(recipe, 'pre-commit', '#!/bin/sh\nexit 1\n', 0o644);
  expect(tryGit(installHooks(recipe), commit).exitCode).toBe(0);
});

test('uninstall leaves everything as it was, byte for byte', () => {
  const recipe = newRepository();
  const hooks = join(recipe.folder, '.git/hooks');
  writeHook(recipe, 'pre-commit', '#!/usr/bin/env python3\r\nprint("caf\u00e9")', 0o751);
  symlinkSync('pre-commit', join(hooks, 'pre-push'));
  writeHook(recipe, 'commit-msg.sample', 'sample');
  const before = snapshot(hooks);
  installHooks(recipe, 'pre-commit', 'pre-push', 'commit-msg', 'pre-receive');
  expect(snapshot(hooks)).not.toEqual(before);
  expect(straykey(recipe, 'hook', 'uninstall')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('pre-commit: removed from .git/hooks/pre-commit; what was there before is back'),
  });
  expect(snapshot(hooks)).toEqual(before);
});

test('a folder that was made for the hooks goes with the last of them', () => {
  const recipe = newRepository('--template=');
  const hooks = join(recipe.folder, '.git/hooks');
  installHooks(recipe, 'pre-commit');
  installHooks(recipe, 'pre-push');
  straykey(recipe, 'hook', 'uninstall', 'pre-commit');
  expect(readdirSync(hooks)).toEqual(['pre-push']);
  straykey(recipe, 'hook', 'uninstall', 'pre-push');
  expect(existsSync(hooks)).toBe(false);
});

test('uninstall leaves hooks of others alone and says what is not ours', () => {
  const recipe = newRepository();
  writeHook(recipe, 'pre-commit', '#!/bin/sh\n');
  expect(straykey(recipe, 'hook', 'uninstall')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('no hook of straykey'),
  });
  expect(straykey(recipe, 'hook', 'uninstall', 'pre-commit')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('is not a hook of straykey'),
  });
  expect(readHook(recipe, 'pre-commit')).toBe('#!/bin/sh\n');
});

test('a hook of ours that somebody changed is neither overwritten nor removed', () => {
  const recipe = installHooks(newRepository());
  const changed = `${readHook(recipe, 'pre-commit')}echo more\n`;
  writeHook(recipe, 'pre-commit', changed);
  expect(straykey(recipe, 'hook', 'install')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('changed by hand'),
  });
  expect(straykey(recipe, 'hook', 'uninstall')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('changed by hand'),
  });
  expect(readHook(recipe, 'pre-commit')).toBe(changed);
  expect(straykey(recipe, 'hook', 'status', 'pre-commit')).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('wrong: it was changed by hand'),
  });
});

test('a hook that another program wrote over ours is not thrown away, nor is the one that was kept', () => {
  const recipe = newRepository();
  writeHook(recipe, 'pre-commit', 'first\n');
  installHooks(recipe);
  writeHook(recipe, 'pre-commit', 'second\n');
  expect(straykey(recipe, 'hook', 'install')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('pre-commit.before-straykey is in the way'),
  });
  expect(readHook(recipe, 'pre-commit')).toBe('second\n');
  expect(readHook(recipe, 'pre-commit.before-straykey')).toBe('first\n');
});

test('of several hooks none is installed where one cannot be', () => {
  const recipe = newRepository();
  mkdirSync(join(recipe.folder, '.git/hooks/pre-push'), { recursive: true });
  expect(straykey(recipe, 'hook', 'install', 'pre-commit', 'pre-push')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('is a folder'),
  });
  expect(existsSync(join(recipe.folder, '.git/hooks/pre-commit'))).toBe(false);
});

test('status says what is installed, where, and what is wrong with it', () => {
  const recipe = newRepository();
  expect(straykey(recipe, 'hook', 'status')).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining('straykey hook install'),
  });
  writeHook(recipe, 'commit-msg', '#!/bin/sh\n');
  installHooks(recipe);
  const { exitCode, stdout } = straykey(recipe, 'hook', 'status');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(
    /^pre-commit +installed +\.git\/hooks\/pre-commit\ncommit-msg +of others +\.git\/hooks\/commit-msg\n/,
  );
  expect(straykey(recipe, 'hook', 'status', 'pre-push')).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining('straykey hook install pre-push'),
  });
  chmodSync(join(recipe.folder, '.git/hooks/pre-commit'), 0o644);
  expect(straykey(recipe, 'hook', 'status')).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('not executable: run chmod +x'),
  });
});

test('where straykey or node is gone the hook says what to run and does not pass; one in node_modules stands in', () => {
  const recipe = staging(secretLine());
  installHooks(recipe);
  const script = readHook(recipe, 'pre-commit');
  const [, cli = ''] = /^cli='(.*)'$/m.exec(script) ?? [];
  writeHook(recipe, 'pre-commit', script.replace(cli, '/nowhere/cli.js'));
  expect(tryGit(recipe, commit)).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining(
      'straykey: the pre-commit hook cannot look for secrets, since straykey or node is not to be found; run `npm install`',
    ),
  });
  mkdirSync(join(recipe.folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(cli, join(recipe.folder, 'node_modules/.bin/straykey'));
  expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 1, output: expect.stringContaining('a.ts:1:10') });
  rmSync(join(recipe.folder, 'node_modules'), { recursive: true });
  expect(straykey(recipe, 'hook', 'status', 'pre-commit')).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('is gone from /nowhere/cli.js'),
  });
});
