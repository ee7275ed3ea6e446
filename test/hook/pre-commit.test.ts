import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkedWorktreeOf } from '../../fixtures/git/clones.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { runCli } from '../run-cli.ts';
import { clean, hooked, straykey, tryGit } from './hooked.ts';

const commit = ['commit', '--message', 'two'] as const;

test('a staged secret stops the commit, is not printed, and the lines say what to do', () => {
  const recipe = hooked().write('b.ts', secretLine());
  recipe.git('add', 'b.ts');
  const { exitCode, output } = tryGit(recipe, commit);
  expect(exitCode).toBe(1);
  expect(output).toContain('b.ts:1:10');
  expect(output).toContain('straykey: the commit was stopped.');
  expect(output).not.toContain(githubToken());
});

test('a commit without secrets passes and is told in one line with what was looked at', () => {
  const recipe = hooked().write('b.ts', clean);
  recipe.git('add', 'b.ts');
  const { exitCode, output } = tryGit(recipe, commit);
  expect(exitCode).toBe(0);
  expect(output.split('\n').filter((line) => line.startsWith('straykey'))).toEqual([
    'straykey: no secrets in 1 file (26 bytes)',
  ]);
});

test('a secret that is staged and gone from the disk is found', () => {
  const recipe = hooked().write('a.ts', secretLine());
  recipe.git('add', 'a.ts');
  recipe.write('a.ts', clean);
  expect(tryGit(recipe, commit).exitCode).toBe(1);
});

test('files named by absolute paths, as lint-staged names them, are scanned as they are staged', () => {
  const recipe = hooked().write('app/[id]/b.ts', secretLine());
  recipe.git('add', '--all');
  recipe.write('app/[id]/b.ts', clean);
  // Git sets the variable for its hooks.
  const run = runCli(['hook', 'run', 'pre-commit', join(recipe.folder, 'app/[id]/b.ts')], {
    cwd: recipe.folder,
    env: { ...recipe.environment, GIT_INDEX_FILE: '.git/index' },
  });
  expect(run).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('app/[id]/b.ts:1:10') });
});

test('what is said of files that are named by hand speaks of no commit, since none waits', () => {
  const recipe = hooked({ 'b.ts': secretLine() });
  const { exitCode, stderr } = straykey(recipe, 'hook', 'run', 'pre-commit', 'b.ts');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('the files named above hold the secret');
  expect(stderr).not.toContain('commit was stopped');
});

test('a secret on the disk that is not staged stops nothing', () => {
  const recipe = hooked().write('a.ts', `${clean}// more\n`);
  recipe.git('add', 'a.ts');
  recipe.write('a.ts', secretLine()).write('untracked.ts', secretLine(2));
  expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 0 });
});

test('`commit --all` is looked at with what it adds', () => {
  const recipe = hooked().write('a.ts', secretLine());
  expect(tryGit(recipe, ['commit', '--all', '--message', 'two'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('a.ts:1:10'),
  });
});

test('`commit FILE` is looked at with that file and without what else is staged', () => {
  const recipe = hooked().write('a.ts', `${clean}// more\n`).write('b.ts', secretLine());
  recipe.git('add', 'b.ts');
  expect(tryGit(recipe, [...commit, 'a.ts'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('no secrets in 1 file'),
  });
  recipe.write('a.ts', secretLine(2));
  expect(tryGit(recipe, [...commit, 'a.ts'])).toMatchObject({
    exitCode: 1,
    output: expect.not.stringContaining('b.ts'),
  });
});

test('what is only announced by intent-to-add is not looked at', () => {
  const recipe = hooked().write('later.ts', secretLine()).write('b.ts', clean);
  recipe.git('add', '--intent-to-add', 'later.ts');
  recipe.git('add', 'b.ts');
  expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 0 });
});

test('an entry of a submodule is named, and nothing is read for it', () => {
  const recipe = hooked();
  recipe.git('update-index', '--add', '--cacheinfo', `160000,${recipe.idOf('HEAD')},part`);
  expect(tryGit(recipe, commit)).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('only submodule entries, so there was nothing to look at'),
  });
});

test('a commit that only deletes passes and says that there was nothing to look at', () => {
  const recipe = hooked();
  recipe.git('rm', '--quiet', 'a.ts');
  expect(tryGit(recipe, commit)).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('straykey: only deleted files, so there was nothing to look at'),
  });
});

test('a linked worktree has the hook, too, and is looked at with its own index', () => {
  const recipe = hooked();
  const linked = linkedWorktreeOf(recipe).folder;
  recipe.write('b.ts', secretLine()).git('add', 'b.ts');
  recipe.git('-C', linked, 'commit', '--quiet', '--allow-empty', '--message', 'two');
  expect(tryGit(recipe, commit).exitCode).toBe(1);
});

test('a commit from a subfolder is looked at as a whole', () => {
  const recipe = hooked({ 'sub/a.ts': clean }).write('b.ts', secretLine());
  recipe.git('add', '--all');
  expect(tryGit(recipe, commit, { cwd: join(recipe.folder, 'sub') })).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('b.ts:1:10'),
  });
});

test('a comment that allows the secret lets it pass', () => {
  const recipe = hooked().write('b.ts', secretLine().replace('\n', ' # straykey:allow -- revoked\n'));
  recipe.git('add', 'b.ts');
  expect(tryGit(recipe, commit).exitCode).toBe(0);
});

test('a configuration that cannot be read stops the commit', () => {
  const recipe = hooked().write('straykey.toml', '[scan]\nexclud = []\n').write('b.ts', clean);
  recipe.git('add', 'b.ts');
  expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 1, output: expect.stringContaining('exclude') });
});

test.each([
  ['hook', 'run'],
  ['hook', 'run', 'pre-comit'],
  ['hook', 'instal'],
  ['hook', 'install', 'post-commit'],
  ['hook', 'install', '--confidence', 'high'],
  ['hook', 'run', 'commit-msg'],
  ['hook', 'run', 'pre-commit', 'none.ts'],
  ['audit'],
])('`straykey %s %s %s %s` is wrong use', (...args) => {
  const run = straykey(hooked(), ...args.filter((word) => typeof word === 'string'));
  expect(run).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringMatching(/^straykey: [^\n]+\n$/) });
});

test('outside of a repository the hook is a usage error', () => {
  expect(runCli(['hook', 'install'], { cwd: temporaryFolder() })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('not a git repository'),
  });
});

test('where git has something to say beside what is staged, it is asked again and what it says is told', () => {
  const recipe = hooked().write('b.ts', secretLine());
  recipe.git('add', 'b.ts');
  const comparison =
    'warning: something is odd\n:000000 100644 0000000000000000000000000000000000000000 1111111111111111111111111111111111111111 A\0c.ts\0whole';
  for (const input of [comparison, comparison.slice(comparison.indexOf(':')).replace('whole', ''), '', 'whol']) {
    expect(
      runCli(['hook', 'run', 'pre-commit', '--staged-from-stdin'], {
        cwd: recipe.folder,
        env: recipe.environment,
        input,
      }),
    ).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('b.ts:1:10') });
  }
});

test('a damaged index stops the commit with what git says of it', () => {
  const recipe = hooked();
  recipe.write('.git/index', 'no index');
  expect(straykey(recipe, 'hook', 'run', 'pre-commit')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('index'),
  });
});
