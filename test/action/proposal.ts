import { cloneOf, newRepository, type GitRecipe } from '../git-recipe.ts';

/** A pull request as it lies on the server: `main` has gone on since `topic` left it, and GitHub has made its merge. */
export interface Proposal {
  readonly server: GitRecipe;
  readonly base: string;
  readonly head: string;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface ProposalFacts {
  /** What stands on `main` where the branch leaves it. */
  readonly before?: Files;
  /** What `main` brings after that. */
  readonly meanwhile?: Files;
  /** A commit each. */
  readonly commits: readonly { readonly message?: string; readonly files?: Files; readonly git?: readonly string[] }[];
}

const oldCommits = 30;

export function propose({ before = {}, meanwhile = { 'main.txt': 'text\n' }, commits }: ProposalFacts): Proposal {
  const server = newRepository();
  server.gitWith({ input: oldHistory() }, 'fast-import', '--quiet');
  server.git('reset', '--quiet', '--hard', 'main');
  server.commit('start', { 'start.txt': 'text\n', ...before });
  server.git('checkout', '--quiet', '-b', 'topic');
  for (const { message = 'change', files = {}, git } of commits) {
    if (git) server.git(...git);
    server.commit(message, files);
  }
  const head = server.idOf('HEAD');
  server.git('checkout', '--quiet', 'main');
  const base = server.commit('main goes on', meanwhile);
  server.git('checkout', '--quiet', '--detach', 'main');
  server.git('merge', '--quiet', '--no-edit', 'topic');
  server.git('update-ref', 'refs/pull/7/merge', 'HEAD');
  server.git('update-ref', 'refs/pull/7/head', 'topic');
  server.git('checkout', '--quiet', 'main');
  return { server, base, head };
}

/** Commits from before all others, in one run of git. */
function oldHistory(): string {
  const person = 'Ada <ada@example.org> 1690000000 +0000';
  return Array.from(
    { length: oldCommits },
    (_, index) =>
      `commit refs/heads/main\ncommitter ${person}\ndata 3\nold\nM 100644 inline old.txt\ndata ${String(index).length + 1}\n${index}\n\n`,
  ).join('');
}

/** What `actions/checkout` leaves of a ref, by default the commit alone. `fetchDepth` 0 is all of it. */
export function checkOut(server: GitRecipe, ref: string, fetchDepth: number = 1): GitRecipe {
  const clone = cloneOf(
    server,
    '--no-checkout',
    ...(fetchDepth === 0 ? [] : [`--depth=${fetchDepth}`, '--single-branch']),
  );
  clone.git(
    'fetch',
    '--quiet',
    ...(fetchDepth === 0 ? [] : [`--depth=${fetchDepth}`]),
    'origin',
    `+${ref}:refs/remotes/checked-out`,
  );
  clone.git('checkout', '--quiet', '--detach', 'refs/remotes/checked-out');
  if (fetchDepth !== 0)
    for (const name of ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/heads/main'])
      clone.git('update-ref', '-d', name);
  return clone;
}

/** What a sparse checkout leaves: the commit, and the files of one folder. The server has to allow filters. */
export function checkOutSparsely(server: GitRecipe, ref: string, folder: string): GitRecipe {
  server.git('config', 'uploadpack.allowFilter', 'true');
  server.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = cloneOf(server, '--no-checkout', '--depth=1', '--filter=blob:none');
  clone.git('fetch', '--quiet', '--depth=1', '--filter=blob:none', 'origin', `+${ref}:refs/remotes/checked-out`);
  clone.git('sparse-checkout', 'set', '--no-cone', `/${folder}/`);
  clone.git('checkout', '--quiet', '--detach', 'refs/remotes/checked-out');
  return clone;
}

/** Commits that are there. */
export function countCommits(clone: GitRecipe): number {
  return clone
    .git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype)')
    .split('\n')
    .filter((type) => type === 'commit').length;
}
