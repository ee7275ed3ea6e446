import { expect, test } from 'vitest';
import { startConflict } from '../../fixtures/histories/merges.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { runCli } from '../run-cli.ts';
import { clean, commitUnseen, hooked, straykey, tryGit } from './hooked.ts';

const commit = ['commit', '--message', 'two'] as const;

test('a secret that HEAD has in the file already does not stop a commit that moves it about', () => {
  const recipe = hooked({ 'a.ts': secretLine() }).write(
    'a.ts',
    `// one\n// two\n${secretLine().replace('token', 'renamed_token')}`,
  );
  const { exitCode, output } = tryGit(recipe, ['commit', '--all', '--message', 'two']);
  expect(exitCode).toBe(0);
  expect(output).toContain('1 secret was there before');
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
  recipe.startMerge('side');
  expect(tryGit(recipe, commit).exitCode).toBe(0);
  recipe.dropCommit();
  recipe.startMerge('side');
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
  startConflict(recipe, 'a.ts');
  expect(straykey(recipe, 'hook', 'run', 'pre-commit')).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining('git add'),
  });
});
