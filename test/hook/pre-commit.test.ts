import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository, temporaryFolder, type GitRecipe } from '../git-recipe.ts';
import { githubToken } from '../grown-secrets.ts';
import { runCli } from '../run-cli.ts';
import { commitUnseen, installHooks, secretLine, straykey, tryGit } from './hooked.ts';

const clean = 'export const answer = 42;\n';

function hooked(files: Readonly<Record<string, string>> = { 'a.ts': clean }): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', files);
  return installHooks(recipe);
}

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

test('a secret that HEAD has in the file already does not stop a commit that moves it about', () => {
  const recipe = hooked({ 'a.ts': secretLine() }).write(
    'a.ts',
    `// one\n// two\n${secretLine().replace('token', 'renamed_token')}`,
  );
  const { exitCode, output } = tryGit(recipe, ['commit', '--all', '--message', 'two']);
  expect(exitCode).toBe(0);
  expect(output).toContain('1 secret stood there before');
});

test('another secret in the place of one that HEAD has stops the commit', () => {
  const recipe = hooked({ 'a.ts': secretLine() }).write('a.ts', secretLine(2));
  expect(tryGit(recipe, ['commit', '--all', '--message', 'two']).exitCode).toBe(1);
});

test('a file that is renamed brings nothing, one that is copied does', () => {
  const recipe = hooked({ 'a.ts': secretLine() });
  recipe.git('mv', 'a.ts', 'b.ts');
  expect(tryGit(recipe, commit).exitCode).toBe(0);
  recipe.write('c.ts', secretLine()).git('add', 'c.ts');
  expect(tryGit(recipe, ['commit', '--message', 'three'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('c.ts:1:10'),
  });
});

test('a secret that moves on to another file passes, one that stays where it was and goes there too does not', () => {
  const recipe = hooked({ 'a.ts': secretLine() }).write('a.ts', clean).write('b.ts', secretLine());
  recipe.git('add', '--all');
  expect(tryGit(recipe, commit).exitCode).toBe(0);
  recipe.write('b.ts', `${secretLine()}${clean}`).write('c.ts', secretLine()).git('add', '--all');
  const { exitCode, output } = tryGit(recipe, ['commit', '--message', 'three']);
  expect(exitCode).toBe(1);
  expect(output).toContain('c.ts:1:10');
  expect(output).not.toContain('b.ts:');
});

test('of a file that was left out it is not taken for granted that the secret is gone from it', () => {
  const recipe = hooked({ 'a.ts': secretLine() }).write('a.ts', `${secretLine()}${clean}`).write('b.ts', secretLine());
  recipe.git('add', '--all');
  const run = (...args: readonly string[]): number =>
    runCli(['hook', 'run', 'pre-commit', ...args], {
      cwd: recipe.folder,
      env: { ...recipe.environment, GIT_INDEX_FILE: '.git/index' },
    }).exitCode;
  expect(run('b.ts')).toBe(1);
  recipe.git('rm', '--quiet', '--force', 'a.ts');
  expect(run('b.ts')).toBe(0);
});

test('an amended commit is looked at with what the amendment adds', () => {
  const recipe = hooked().write('b.ts', secretLine());
  recipe.git('add', 'b.ts');
  expect(tryGit(recipe, ['commit', '--amend', '--no-edit']).exitCode).toBe(1);
  recipe.write('b.ts', clean).git('add', 'b.ts');
  expect(tryGit(recipe, ['commit', '--amend', '--no-edit']).exitCode).toBe(0);
});

test('an amendment that takes a secret out passes', () => {
  const recipe = hooked();
  commitUnseen(recipe, { 'b.ts': secretLine() });
  recipe.write('b.ts', clean);
  expect(tryGit(recipe, ['commit', '--all', '--amend', '--no-edit']).exitCode).toBe(0);
});

test('a merge brings only what no parent has', () => {
  const recipe = hooked();
  recipe.git('checkout', '--quiet', '-b', 'side');
  commitUnseen(recipe, { 'side.ts': secretLine(1) });
  recipe.git('checkout', '--quiet', 'main');
  commitUnseen(recipe, { 'main.ts': secretLine(2) });
  recipe.git('merge', '--quiet', '--no-commit', 'side');
  expect(tryGit(recipe, commit).exitCode).toBe(0);
  recipe.git('reset', '--quiet', '--hard', 'HEAD^');
  recipe.git('merge', '--quiet', '--no-commit', 'side');
  recipe.write('side.ts', secretLine(3)).git('add', 'side.ts');
  expect(tryGit(recipe, commit)).toMatchObject({ exitCode: 1, output: expect.stringContaining('side.ts:1:10') });
});

test('a conflict that is resolved brings the secret of neither side', () => {
  const recipe = hooked();
  recipe.git('checkout', '--quiet', '-b', 'side');
  commitUnseen(recipe, { 'a.ts': `// side\n${secretLine(1)}` });
  recipe.git('checkout', '--quiet', 'main');
  commitUnseen(recipe, { 'a.ts': '// main\n' });
  recipe.gitWith({ mayFail: true }, 'merge', '--quiet', 'side');
  recipe.write('a.ts', `// both\n${secretLine(1)}`).git('add', 'a.ts');
  expect(tryGit(recipe, commit).exitCode).toBe(0);
});

test('the hook called in the middle of a conflict says that it cannot look and does not pass', () => {
  const recipe = hooked();
  recipe.git('checkout', '--quiet', '-b', 'side');
  recipe.commit('side', { 'a.ts': '// side\n' });
  recipe.git('checkout', '--quiet', 'main');
  recipe.commit('main', { 'a.ts': '// main\n' });
  recipe.gitWith({ mayFail: true }, 'merge', '--quiet', 'side');
  expect(straykey(recipe, 'hook', 'run', 'pre-commit')).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining('git add'),
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
  const linked = join(temporaryFolder(), 'linked');
  recipe.git('worktree', 'add', '--quiet', linked);
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

test('outside of a repository the hook is wrong use', () => {
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
