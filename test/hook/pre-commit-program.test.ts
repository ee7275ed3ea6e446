import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { GitRecipe } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { copyBundle } from '../bundle-copy.ts';
import { commitUnseen, tryGit } from './hooked.ts';

/** The pre-commit program installs straykey from a repository into a home that has nothing, without a registry. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const hasProgram = spawnSync('pre-commit', ['--version']).status === 0;
const firstRunLimitMs = 300_000;
let folder = '';
let hookSource = '';
let repositories = 0;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'straykey-program-')));
  hookSource = makeHookSource(join(folder, 'source'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach((context) => context.skip(!hasProgram, 'the pre-commit program is not installed: pip install pre-commit'));

/** This repository as a person's configuration names it: the bundle, which is committed, and the files round it. */
function makeHookSource(path: string): string {
  mkdirSync(path);
  copyBundle(join(path, 'dist'));
  for (const name of ['.pre-commit-hooks.yaml', 'LICENSE', 'README.md']) cpSync(join(root, name), join(path, name));
  // What development needs would be fetched from a registry; nothing that runs is among it.
  const { devDependencies: _development, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(path, 'package.json'), JSON.stringify(manifest));
  const recipe = new GitRecipe(path);
  recipe.git('init', '--quiet', '--initial-branch=main');
  recipe.commit('source');
  recipe.git('tag', 'v1');
  return path;
}

/** A repository with a first commit and these hooks in its configuration, all of them put in place by the program. */
function configured(files: Readonly<Record<string, string>> = { 'a.ts': 'one\n' }, id = 'straykey'): GitRecipe {
  const path = join(folder, `repository-${repositories++}`);
  mkdirSync(path);
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const python = join(homedir(), '.pyenv');
  const recipe = new GitRecipe(path, {
    HOME: home,
    npm_config_offline: 'true',
    ...(existsSync(python) && { PYENV_ROOT: python }),
  });
  recipe.git('init', '--quiet', '--initial-branch=main');
  recipe.write(
    '.pre-commit-config.yaml',
    `repos:\n  - repo: ${hookSource}\n    rev: v1\n    hooks:\n      - id: ${id}\n      - id: ${id}-commit-msg\n      - id: ${id}-push\n`,
  );
  recipe.commit('one', files);
  run(recipe, 'install', '--hook-type', 'pre-commit', '--hook-type', 'commit-msg', '--hook-type', 'pre-push');
  return recipe;
}

function run(
  { folder: cwd, environment }: GitRecipe,
  ...args: readonly string[]
): { readonly exitCode: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync('pre-commit', args, { cwd, env: environment, encoding: 'utf8' });
  return { exitCode: status, output: stdout + stderr };
}

const commit = ['commit', '--message', 'two'] as const;

test(
  'a staged secret stops the commit, also one that is gone from the disk; clean files pass',
  { timeout: firstRunLimitMs },
  () => {
    const recipe = configured().write('b.ts', secretLine());
    recipe.git('add', 'b.ts');
    recipe.write('b.ts', 'gone from the disk\n');
    expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 1, output: expect.stringContaining('b.ts:1:10') });
    recipe.git('add', 'b.ts');
    expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 0, output: expect.stringMatching(/straykey\.+Passed/) });
  },
);

test('the hooks that are not installed do the same from the clone', { timeout: firstRunLimitMs }, () => {
  const recipe = configured({ 'a.ts': 'one\n' }, 'straykey-script').write('b.ts', secretLine());
  recipe.git('add', 'b.ts');
  expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 1, output: expect.stringContaining('b.ts:1:10') });
  recipe.write('b.ts', 'clean\n').git('add', 'b.ts');
  expect(tryGit(recipe, ['commit', '--message', `See ${secretLine()}`]).exitCode).toBe(1);
  expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 0, output: expect.stringMatching(/straykey\.+Passed/) });
});

test('what HEAD has already does not stop a commit that moves it', { timeout: firstRunLimitMs }, () => {
  const recipe = configured({ 'a.ts': secretLine() }).write('a.ts', `// moved\n${secretLine()}`);
  recipe.git('add', 'a.ts');
  expect(tryGit(recipe, commit).exitCode).toBe(0);
});

test(
  '--all-files reads all files where nothing is staged, and also where something is',
  { timeout: firstRunLimitMs },
  () => {
    const recipe = configured({ 'a.ts': secretLine(), 'b.ts': 'clean\n' });
    expect(run(recipe, 'run', 'straykey', '--all-files')).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('a.ts:1:10'),
    });
    recipe.write('b.ts', 'clean, too\n').git('add', 'b.ts');
    expect(run(recipe, 'run', 'straykey', '--all-files')).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('a.ts:1:10'),
    });
    expect(run(recipe, 'run', 'straykey')).toMatchObject({ exitCode: 0 });
  },
);

test('--from-ref and --to-ref read what the commits between them brought', { timeout: firstRunLimitMs }, () => {
  const recipe = configured();
  const from = recipe.idOf('HEAD');
  commitUnseen(recipe, { 'a.ts': secretLine() });
  commitUnseen(recipe, { 'a.ts': 'gone\n', 'b.ts': 'clean\n' });
  expect(run(recipe, 'run', 'straykey', '--from-ref', from, '--to-ref', 'HEAD')).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('a.ts:1:10'),
  });
  expect(run(recipe, 'run', 'straykey', '--from-ref', 'HEAD~1', '--to-ref', 'HEAD')).toMatchObject({ exitCode: 0 });
});

test('a secret in the message stops the commit', { timeout: firstRunLimitMs }, () => {
  const recipe = configured();
  expect(tryGit(recipe, ['commit', '--allow-empty', '--message', `See ${secretLine()}`])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('commit message:1:'),
  });
});

test(
  'a push is stopped by a secret of any of its commits, the first push included',
  { timeout: firstRunLimitMs },
  () => {
    const recipe = configured();
    const remote = join(folder, `remote-${repositories}.git`);
    recipe.git('init', '--quiet', '--bare', remote);
    recipe.git('remote', 'add', 'origin', remote);
    expect(tryGit(recipe, ['push', 'origin', 'main'])).toMatchObject({ exitCode: 0 });
    commitUnseen(recipe, { 'a.ts': secretLine() });
    commitUnseen(recipe, { 'a.ts': 'gone\n' });
    expect(tryGit(recipe, ['push', 'origin', 'main'])).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('a.ts:1:10'),
    });
    expect(tryGit(recipe, ['push', 'origin', 'main:refs/heads/new'])).toMatchObject({ exitCode: 1 });
  },
);
