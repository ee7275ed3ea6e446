import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';
import { unlessRefused } from '../../foundation/system-error.ts';
import { isOutside, pathFrom } from '../../relative-path.ts';
import type { Repository } from '../../sources/git/repository.ts';
import { type GitHooks, readGitHooks } from './git-settings.ts';
import { huskyLoader } from './husky-block.ts';
import { findManager, type HookManager } from './managers.ts';

/** Where a hook of a repository belongs. */
export type HookPlace =
  /** `isShared`: inside the work tree, so that others get it too, on machines of their own. */
  | { readonly kind: 'folder'; readonly folder: string; readonly isShared: boolean }
  | HuskyPlace
  | { readonly kind: 'managed'; readonly manager: HookManager };

/** Husky from version 5 on, whose files are shell scripts. */
export interface HuskyPlace {
  readonly kind: 'husky';
  readonly folder: string;
  /** Git is configured to use it. */
  readonly isActive: boolean;
  /** A line that each file begins with, as husky before 9 needs it; undefined for later versions. */
  readonly loader: string | undefined;
}

/** `global`: in the folder that the person's own configuration names for all repositories. */
export type HookScope = 'repository' | 'global';

/**
 * Finds the place from git's settings and from the files of other programs. Throws UsageError if an install for one
 * repository would go to the global folder, or the reverse.
 */
export async function findHookPlace(repository: Repository, scope: HookScope): Promise<HookPlace> {
  const hooks = await readGitHooks(repository);
  const { folder } = hooks;
  if (unlessRefused(() => statSync(folder, { throwIfNoEntry: false }))?.isDirectory() === false)
    throw new UsageError(
      `git looks for hooks in ${folder}, which is not a folder, so none of them runs; ${hooks.origin === 'default' ? 'move it away' : 'undo that first: git config --unset core.hooksPath'}`,
    );
  return scope === 'global' ? findGlobalPlace(hooks) : findOwnPlace(repository, hooks);
}

function findGlobalPlace({ folder, origin }: GitHooks): HookPlace {
  if (origin === 'person') return { kind: 'folder', folder, isShared: false };
  throw new UsageError(
    'no hooks folder is set for all repositories, or this repository has its own; set one first: git config --global core.hooksPath ~/.config/git/hooks',
  );
}

function findOwnPlace(repository: Repository, { folder, origin }: GitHooks): HookPlace {
  const top = repository.workTree;
  const manager = top === undefined ? undefined : findManager(top);
  if (manager) return { kind: 'managed', manager };
  const husky = top === undefined ? '' : join(top, '.husky');
  const isActive = top !== undefined && isWithin(folder, husky);
  if (isActive || (top !== undefined && origin === 'default' && existsSync(husky)))
    return {
      kind: 'husky',
      folder: husky,
      isActive,
      loader: existsSync(join(husky, '_', 'husky.sh')) && folder === husky ? huskyLoader : undefined,
    };
  if (origin === 'person')
    throw new UsageError(
      `git looks for the hooks of all your repositories in ${folder}, which core.hooksPath names; \`--global\` means that folder, and \`git config core.hooksPath .git/hooks\` gives this repository hooks of its own`,
    );
  const isInGit = [repository.gitDir, repository.commonDir].some((own) => isWithin(folder, own));
  return { kind: 'folder', folder, isShared: top !== undefined && !isInGit && isWithin(folder, top) };
}

function isWithin(path: string, folder: string): boolean {
  return !isOutside(pathFrom(folder, path));
}
