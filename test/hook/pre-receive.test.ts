import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { pathWithGitAfter } from '../../fixtures/git/strange-git.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { runCli } from '../run-cli.ts';
import { commitUnseen, installHooks, tryGit } from './hooked.ts';

interface Pair {
  readonly local: GitRecipe;
  readonly server: GitRecipe;
}

/** A server with our hook that has the first commit of a repository. */
function served(...installOptions: readonly string[]): Pair {
  const local = newRepository();
  local.commit('one', { 'a.ts': 'one\n' });
  const server = new GitRecipe(join(temporaryFolder(), 'server.git'));
  local.git('init', '--quiet', '--bare', '--initial-branch=main', server.folder);
  local.git('remote', 'add', 'origin', server.folder);
  local.git('push', '--quiet', 'origin', 'main');
  return { local, server: installHooks(server, 'pre-receive', ...installOptions) };
}

test('a secret that is pushed is refused while it is in quarantine, with a message to who pushes and without the secret', () => {
  const { local, server } = served();
  const id = commitUnseen(local, { 'b.ts': secretLine() });
  const { exitCode, output } = tryGit(local, ['push', 'origin', 'main']);
  expect(exitCode).toBe(1);
  expect(output).toContain(`remote:   commit      ${id.slice(0, 12)}`);
  expect(output).toContain('remote: straykey: the push was refused.');
  expect(output).toContain('pre-receive hook declined');
  expect(output).not.toContain(githubToken());
  expect(tryGit(server, ['cat-file', '-e', id]).exitCode).not.toBe(0);
});

test('a push without secrets is taken, and who pushes sees what was looked at', () => {
  const { local } = served();
  commitUnseen(local, { 'b.ts': 'clean\n' });
  expect(tryGit(local, ['push', 'origin', 'main'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('remote: straykey: no secrets in 1 commit, 1 blob'),
  });
});

test('new, rewritten and deleted refs come in one push, and only what the server lacks is looked at', () => {
  const { local } = served();
  local.git('push', '--quiet', 'origin', 'main:refs/heads/old', 'main:refs/heads/rewritten');
  commitUnseen(local, { 'b.ts': 'clean\n' });
  const refused = [
    'push',
    '--force',
    'origin',
    ':refs/heads/old',
    '+HEAD:refs/heads/rewritten',
    'HEAD~1:refs/heads/new',
    'HEAD:refs/tags/v1',
  ];
  expect(tryGit(local, refused)).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('no secrets in 1 commit, 1 blob'),
  });
  local.dropCommit();
  commitUnseen(local, { 'c.ts': secretLine() });
  expect(tryGit(local, ['push', '--force', 'origin', '+HEAD:refs/heads/rewritten', ':refs/heads/new'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('c.ts:1:10'),
  });
});

test('a push that only deletes is taken', () => {
  const { local } = served();
  local.git('push', '--quiet', 'origin', 'main:refs/heads/old');
  expect(tryGit(local, ['push', 'origin', '--delete', 'old'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('the push only deletes'),
  });
});

test('hundreds of refs are looked at in one go', () => {
  const { local } = served();
  const id = commitUnseen(local, { 'b.ts': 'clean\n' });
  for (let index = 0; index < 500; index++)
    writeFileSync(join(local.folder, `.git/refs/heads/branch-${index}`), `${id}\n`);
  expect(tryGit(local, ['push', '--quiet', 'origin', 'refs/heads/*:refs/heads/*'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('no secrets in 1 commit, 1 blob'),
  });
});

test('a first push to an empty server is looked at with all of its history', () => {
  const local = newRepository();
  local.commit('one', { 'a.ts': secretLine() });
  local.commit('two', { 'a.ts': 'gone\n' });
  const server = new GitRecipe(join(temporaryFolder(), 'server.git'));
  local.git('init', '--quiet', '--bare', server.folder);
  installHooks(server);
  expect(tryGit(local, ['push', server.folder, 'main'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('a.ts:1:10'),
  });
});

test('a push that takes longer than the limit is refused with the line that makes it longer', () => {
  const { local, server } = served('--time-limit', '1');
  expect(readFileSync(join(server.folder, 'hooks/pre-receive'), 'utf8')).toContain(
    'hook run pre-receive --time-limit 1 ',
  );
  // A git that takes its time stands for a push of many objects.
  const env = { ...server.environment, PATH: pathWithGitAfter('case "$*" in *" log "*) exec sleep 5 ;; esac') };
  const input = `${'0'.repeat(40)} ${local.idOf('HEAD')} refs/heads/new\n`;
  const { exitCode, stderr } = runCli(['hook', 'run', 'pre-receive', '--time-limit', '1'], {
    cwd: server.folder,
    env,
    input,
  });
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(
    /^straykey: not finished within 1 second, so nothing is let through[^\n]+straykey hook install pre-receive --time-limit 5\n$/,
  );
});

test('configuration and baseline are those of the server, never of what is pushed', () => {
  const { local, server } = served();
  commitUnseen(local, { 'straykey.toml': '[scan]\nexclude = ["*"]\n', 'b.ts': secretLine() });
  expect(tryGit(local, ['push', 'origin', 'main']).exitCode).toBe(1);
  writeFileSync(join(server.folder, 'straykey.toml'), '[scan]\nexclude = ["b.ts"]\n');
  expect(tryGit(local, ['push', 'origin', 'main']).exitCode).toBe(0);
});
