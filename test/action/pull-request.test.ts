import { expect, test } from 'vitest';
import { cloneOf, newRepository, type GitRecipe } from '../git-recipe.ts';
import { githubToken } from '../grown-secrets.ts';
import { serveGitHub } from './github-server.ts';
import { pullRequestPayload } from './payloads.ts';
import { runAction } from './run-action.ts';

interface PullRequest {
  readonly server: GitRecipe;
  readonly base: string;
  readonly head: string;
}

/** A repository whose main has gone on since the branch `topic` left it; GitHub has made its merge. */
function propose(files: Readonly<Record<string, string>>, before: Readonly<Record<string, string>> = {}): PullRequest {
  const server = newRepository();
  for (const number of Array.from({ length: 30 }, (_, index) => index)) server.commit(`old ${number}`, { 'old.txt': `${number}\n` });
  const forkPoint = server.commit('start', { 'a.txt': 'text\n', ...before });
  server.git('checkout', '--quiet', '-b', 'topic');
  const head = server.commit('topic', files);
  server.git('checkout', '--quiet', 'main');
  const base = server.commit('main goes on', { 'b.txt': 'text\n' });
  server.git('checkout', '--quiet', '--detach', 'main');
  server.git('merge', '--quiet', '--no-edit', 'topic');
  server.git('update-ref', 'refs/pull/7/merge', 'HEAD');
  server.git('update-ref', 'refs/pull/7/head', 'topic');
  server.git('checkout', '--quiet', 'main');
  return { server, base, head: head === forkPoint ? forkPoint : head };
}

/** As actions/checkout does with its default depth of one. */
function checkOut(server: GitRecipe, ref: string, depth: number = 1): GitRecipe {
  const clone = cloneOf(server, '--depth=1', '--no-checkout');
  clone.git('fetch', '--quiet', `--depth=${depth}`, 'origin', `+${ref}:refs/remotes/${ref.replace('refs/', '')}`);
  clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  clone.git('update-ref', '-d', 'refs/remotes/origin/main');
  clone.git('update-ref', '-d', 'refs/heads/main');
  return clone;
}

test('a secret that a pull request brought fails the step, and a shallow checkout is deepened only as far as needed', async () => {
  const { server, base, head } = propose({ 'deploy.ts': `t = '${githubToken()}'\n` });
  const clone = checkOut(server, 'refs/pull/7/merge');
  const github = await serveGitHub({ git: server });
  const run = await runAction({ workspace: clone.folder, event: 'pull_request', payload: pullRequestPayload({ base, head }), server: github });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ findings: '1', incomplete: 'false', 'exit-code': '1' });
});
