import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloneOf } from '../../fixtures/git/clones.ts';
import { GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { runCli } from '../run-cli.ts';
import { commitUnseen, installHooks, tryGit } from './hooked.ts';

interface Pair {
  readonly local: GitRecipe;
  readonly remoteFolder: string;
}

/** A repository with our hook and a bare one that has its first commit. */
function pushedOnce(files: Readonly<Record<string, string>> = { 'a.ts': 'one\n' }): Pair {
  const local = newRepository();
  const remoteFolder = join(temporaryFolder(), 'remote.git');
  local.commit('one', files);
  local.git('init', '--quiet', '--bare', '--initial-branch=main', remoteFolder);
  local.git('remote', 'add', 'origin', remoteFolder);
  local.git('push', '--quiet', 'origin', 'main');
  return { local: installHooks(local, 'pre-push'), remoteFolder };
}

test('a secret in a commit that is pushed stops the push and is not printed', () => {
  const { local } = pushedOnce();
  const id = commitUnseen(local, { 'b.ts': secretLine() });
  const { exitCode, output } = tryGit(local, ['push', 'origin', 'main']);
  expect(exitCode).toBe(1);
  expect(output).toContain(`commit      ${id.slice(0, 12)}`);
  expect(output).toContain('straykey: nothing was pushed.');
  expect(output).not.toContain(githubToken());
});

test('a secret that a later commit of the push takes away is found', () => {
  const { local } = pushedOnce();
  commitUnseen(local, { 'b.ts': secretLine() });
  commitUnseen(local, { 'b.ts': 'gone\n' });
  expect(tryGit(local, ['push', 'origin', 'main']).exitCode).toBe(1);
});

test('a secret in a message and one in an annotated tag are found', () => {
  const { local } = pushedOnce();
  local.git('tag', '--annotate', '--message', `See ${secretLine()}`, 'v1');
  expect(tryGit(local, ['push', 'origin', 'v1'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('tag v1'),
  });
  local.git('commit', '--quiet', '--allow-empty', '--message', `See ${secretLine(2)}`);
  expect(tryGit(local, ['push', 'origin', 'main'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('commit '),
  });
});

test('what the remote has already does not stop a push: in the same file, renamed, or on a new branch', () => {
  const { local } = pushedOnce({ 'a.ts': secretLine(), 'b.ts': secretLine(2) });
  local.git('push', '--quiet', 'origin', 'main:refs/heads/second');
  local.git('mv', 'b.ts', 'c.ts');
  commitUnseen(local, { 'a.ts': `// one more line\n${secretLine()}` });
  expect(tryGit(local, ['push', 'origin', 'main'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('2 secrets were there before'),
  });
});

test('a new branch is looked at with what no branch of the remote has', () => {
  const { local } = pushedOnce();
  local.git('checkout', '--quiet', '-b', 'side');
  commitUnseen(local, { 'side.ts': 'clean\n' });
  expect(tryGit(local, ['push', 'origin', 'side'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('no secrets in 1 commit, 1 blob'),
  });
});

test('a branch that is rewritten is looked at with what it brings anew', () => {
  const { local } = pushedOnce();
  commitUnseen(local, { 'b.ts': 'clean\n' });
  local.git('push', '--quiet', 'origin', 'main');
  local.dropCommit();
  commitUnseen(local, { 'c.ts': secretLine() });
  expect(tryGit(local, ['push', '--force', 'origin', 'main'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('c.ts:1:10'),
  });
});

test('a remote whose state is not known here is looked at with all that it may lack', () => {
  const { local, remoteFolder } = pushedOnce();
  const other = cloneOf(local);
  other.commit('of others', { 'd.ts': 'clean\n' });
  other.git('push', '--quiet', remoteFolder, 'HEAD:main');
  commitUnseen(local, { 'b.ts': secretLine() });
  expect(tryGit(local, ['push', '--force', remoteFolder, 'main'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('scanned     2 commits'),
  });
});

test('a push that only deletes passes and says that there was nothing to look at', () => {
  const { local } = pushedOnce();
  local.git('push', '--quiet', 'origin', 'main:refs/heads/second');
  expect(tryGit(local, ['push', 'origin', '--delete', 'second'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('straykey: the push only deletes'),
  });
});

test('several refs are looked at in one go', () => {
  const { local } = pushedOnce();
  commitUnseen(local, { 'b.ts': 'clean\n' });
  local.git('branch', 'second');
  local.git('checkout', '--quiet', '-b', 'third');
  commitUnseen(local, { 'c.ts': secretLine() });
  expect(tryGit(local, ['push', '--all', 'origin'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('c.ts:1:10'),
  });
});

test('a tag that leads to a file or a folder is looked at', () => {
  const { local } = pushedOnce();
  commitUnseen(local, { 'sub/b.ts': secretLine() });
  local.git('tag', 'folder', local.idOf('HEAD:sub'));
  local.git('tag', 'file', local.idOf('HEAD:sub/b.ts'));
  local.git('tag', 'harmless', local.idOf('HEAD:a.ts'));
  expect(tryGit(local, ['push', 'origin', 'folder']).exitCode).toBe(1);
  expect(tryGit(local, ['push', 'origin', 'file']).exitCode).toBe(1);
  expect(tryGit(local, ['push', 'origin', 'harmless'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('no secrets in 1 blob'),
  });
});

test('a shallow clone that lacks what the push builds on says so and how to fetch it', () => {
  const { local, remoteFolder } = pushedOnce();
  commitUnseen(local, { 'b.ts': 'clean\n' });
  local.git('push', '--quiet', 'origin', 'main');
  const shallow = installHooks(cloneOf(new GitRecipe(remoteFolder), '--depth=1'), 'pre-push');
  const elsewhere = join(temporaryFolder(), 'elsewhere.git');
  shallow.git('init', '--quiet', '--bare', elsewhere);
  expect(tryGit(shallow, ['push', elsewhere, 'HEAD:refs/heads/x'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('git fetch --unshallow'),
  });
});

test('without a line on standard input nothing is pushed; a line that git does not write is a usage error', () => {
  const { folder, environment: env } = pushedOnce().local;
  const args = ['hook', 'run', 'pre-push', 'origin', 'url'];
  expect(runCli(args, { cwd: folder, env })).toMatchObject({
    exitCode: 0,
    stderr: 'straykey: nothing is pushed, so there was nothing to look at\n',
  });
  expect(runCli(args, { cwd: folder, env, input: 'refs/heads/main\n' })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^straykey: standard input is not what git writes[^\n]+\n$/),
  });
});
