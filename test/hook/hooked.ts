import { spawnSync } from 'node:child_process';
import { type GitRecipe, newRepository } from '../git-recipe.ts';
import { githubToken } from '../grown-secrets.ts';
import { type CliRun, runCli } from '../run-cli.ts';

/** A file without secrets. */
export const clean = 'export const answer = 42;\n';

/** What git said when it ran our hook. */
export interface GitRun {
  readonly exitCode: number | null;
  /** Both streams; git sends what a hook prints to standard error. */
  readonly output: string;
}

/** Runs `straykey` in a repository as the person would whose repository it is. */
export function straykey({ folder, environment }: GitRecipe, ...args: readonly string[]): CliRun {
  return runCli(args, { cwd: folder, env: environment });
}

/** Puts our hooks in, and fails where that fails. */
export function installHooks(recipe: GitRecipe, ...names: readonly string[]): GitRecipe {
  const { exitCode, stderr } = straykey(recipe, 'hook', 'install', ...names);
  if (exitCode !== 0) throw new Error(`hook install: ${stderr}`);
  return recipe;
}

/** A git command whose hook may refuse. */
export function tryGit(
  { folder, environment }: GitRecipe,
  args: readonly string[],
  { env = {}, cwd = folder, input = '' }: { env?: Readonly<Record<string, string>>; cwd?: string; input?: string } = {},
): GitRun {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    env: { ...environment, ...env },
    input,
    encoding: 'utf8',
  });
  return { exitCode: status, output: stdout + stderr };
}

/** A line with a secret that is certain, another one for each seed. */
export function secretLine(seed: number = 1): string {
  return `token = '${githubToken(seed)}'\n`;
}

/** Commits without our hooks. */
export function commitUnseen(recipe: GitRecipe, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) recipe.write(path, content);
  recipe.git('add', '--all');
  recipe.git('commit', '--quiet', '--no-verify', '--message', 'unseen');
  return recipe.idOf('HEAD');
}

/** A repository with one commit of these files and the hook before a commit. */
export function hooked(files: Readonly<Record<string, string>> = { 'a.ts': clean }): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', files);
  return installHooks(recipe);
}
