import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const firstDate = 1_700_000_000;

/**
 * Builds a repository in a temporary folder, the same ids on each run: fixed names, and an hour between two commits.
 */
export class GitRecipe {
  readonly folder: string;
  readonly environment: Record<string, string>;
  #commits = 0;

  constructor(folder: string, environment: Record<string, string> = {}) {
    this.folder = folder;
    this.environment = {
      PATH: process.env['PATH'] ?? '',
      HOME: dirname(folder),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.org',
      GIT_COMMITTER_NAME: 'Grace',
      GIT_COMMITTER_EMAIL: 'grace@example.org',
      LC_ALL: 'C',
      ...environment,
    };
  }

  /** What git prints, without the last line feed. Throws where it fails. */
  git(...args: readonly string[]): string {
    return this.gitWith({}, ...args);
  }

  gitWith(
    {
      input,
      environment = {},
      mayFail = false,
    }: { input?: string | Uint8Array; environment?: Record<string, string>; mayFail?: boolean },
    ...args: readonly string[]
  ): string {
    const date = `${firstDate + this.#commits * 3600} +0100`;
    const env = { ...this.environment, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, ...environment };
    const result = spawnSync('git', args, { cwd: this.folder, env, input: input ?? '', maxBuffer: 1 << 28 });
    if (result.status !== 0 && !mayFail) throw new Error(`git ${args.join(' ')}: ${result.stderr.toString()}`);
    return result.stdout.toString().replace(/\n$/, '');
  }

  write(path: string, content: string | Uint8Array): this {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return this;
  }

  /** Writes the files, stages all of the work tree and commits; gives the commit's id. */
  commit(message: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    this.#commits += 1;
    return this.git('rev-parse', 'HEAD');
  }

  idOf(revision: string): string {
    return this.git('rev-parse', revision);
  }
}

/** An empty folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'straykey-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository without commits on a branch called `main`. */
export function newRepository(...initOptions: readonly string[]): GitRecipe {
  const recipe = new GitRecipe(join(temporaryFolder(), 'repository'));
  mkdirSync(recipe.folder);
  recipe.git('init', '--quiet', '--initial-branch=main', ...initOptions);
  recipe.git('config', 'gc.auto', '0');
  return recipe;
}

/** A clone beside it, with options of `git clone`. */
export function cloneOf(recipe: GitRecipe, ...options: readonly string[]): GitRecipe {
  const folder = join(temporaryFolder(), 'clone');
  recipe.git('clone', '--quiet', ...options, `file://${recipe.folder}`, folder);
  return new GitRecipe(folder);
}

/** A PATH whose git is the usual one after a line of shell. */
export function pathWithGitAfter(line: string): string {
  const folder = temporaryFolder();
  const path = process.env['PATH'] ?? '';
  const candidates = path.split(':').map((part) => `'${join(part, 'git')}'`);
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\n${line}\nfor git in ${candidates.join(' ')}; do [ -x "$git" ] && exec "$git" "$@"; done\n`,
  );
  chmodSync(join(folder, 'git'), 0o755);
  return `${folder}:${path}`;
}

/** An environment whose git takes every repository for another user's. */
export function distrustful(): NodeJS.ProcessEnv {
  return { PATH: pathWithGitAfter('export GIT_TEST_ASSUME_DIFFERENT_OWNER=1'), GIT_CONFIG_GLOBAL: '/dev/null' };
}
