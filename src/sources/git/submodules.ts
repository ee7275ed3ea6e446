import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { defined } from '../../foundation/defined.ts';
import { unlessRefused } from '../../foundation/system-error.ts';
import { isOutside, pathFrom } from '../../relative-path.ts';
import type { GitPlace } from './process/run.ts';
import type { Repository } from './repository.ts';

/** A submodule's own repository, kept in `modules/` of the one that holds it or of a linked worktree. */
export interface SubmoduleStore {
  readonly gitDir: string;
  /** Where it is checked out, relative to the work tree; its name where it no longer is checked out. */
  readonly path: string;
}

const maximumDepth = 40;
const maximumStores = 1_000;

/** The repositories of submodules, including nested ones, sorted. Names of submodules may contain slashes. */
export function findSubmodules(repository: Repository): readonly SubmoduleStore[] {
  const stores: SubmoduleStore[] = [];
  const worktrees = join(repository.commonDir, 'worktrees');
  const holders = [repository.commonDir, ...folders(worktrees).map((name) => join(worktrees, name))];
  const pending = holders.map((holder) => ({
    folder: join(holder, 'modules'),
    root: join(holder, 'modules'),
    depth: 0,
  }));
  for (let next = pending.pop(); next !== undefined && stores.length < maximumStores; next = pending.pop()) {
    const { folder, root, depth } = next;
    const isStore = depth > 0 && isGitFolder(folder);
    if (isStore)
      stores.push({
        gitDir: folder,
        path: checkoutPath(repository, folder) ?? pathFrom(root, folder),
      });
    if (depth >= maximumDepth) continue;
    // Older versions of git let the name of a submodule lie within that of another.
    const inner = folders(folder).filter((name) => !isStore || name === 'modules' || isGitFolder(join(folder, name)));
    pending.push(...inner.map((name) => ({ folder: join(folder, name), root, depth: depth + 1 })));
  }
  return stores.sort((a, b) => (a.gitDir < b.gitDir ? -1 : 1));
}

/** Whether git would take this folder for a repository. */
export function isGitFolder(folder: string): boolean {
  return existsSync(join(folder, 'objects')) && existsSync(join(folder, 'HEAD'));
}

/** Where to run git so that it sees the objects of all submodules as well, as alternates. */
export function placeWithSubmodules(repository: Repository, stores: readonly SubmoduleStore[]): GitPlace {
  if (stores.length === 0) return repository;
  const own = repository.environment['GIT_ALTERNATE_OBJECT_DIRECTORIES'];
  const alternates = stores.map((store) => quoted(join(store.gitDir, 'objects')));
  const all = (own === undefined ? alternates : [own, ...alternates]).join(delimiter);
  return {
    ...timeOf(repository),
    folder: repository.folder,
    environment: { ...repository.environment, GIT_ALTERNATE_OBJECT_DIRECTORIES: all },
  };
}

/** Where to run git inside a submodule's repository, checked out or not. */
export function submodulePlace(repository: Repository, store: SubmoduleStore): GitPlace {
  const {
    GIT_DIR: _dir,
    GIT_INDEX_FILE: _index,
    GIT_OBJECT_DIRECTORY: _objects,
    GIT_COMMON_DIR: _common,
    ...environment
  } = repository.environment;
  // Its configuration names a work tree that may no longer exist.
  return {
    ...timeOf(repository),
    folder: store.gitDir,
    environment: { ...environment, GIT_DIR: store.gitDir, GIT_WORK_TREE: store.gitDir },
  };
}

function timeOf({ timeLeftMs, signal }: GitPlace): Pick<GitPlace, 'timeLeftMs' | 'signal'> {
  return defined({ timeLeftMs, signal });
}

function folders(folder: string): readonly string[] {
  const entries = unlessRefused(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function checkoutPath(repository: Repository, gitDir: string): string | undefined {
  if (repository.workTree === undefined) return undefined;
  const text = unlessRefused(() => readFileSync(join(gitDir, 'config'), 'utf8')) ?? '';
  const named = /^\s*worktree\s*=\s*(.+?)\s*$/im.exec(text)?.[1];
  const path = named === undefined ? '' : pathFrom(repository.workTree, resolve(gitDir, named));
  return path === '' || isOutside(path) ? undefined : path;
}

/** Quotes the name of a folder as git does, if it contains the delimiter. */
function quoted(folder: string): string {
  return folder.includes(delimiter) || folder.startsWith('"') ? `"${folder.replace(/["\\]/g, '\\$&')}"` : folder;
}
