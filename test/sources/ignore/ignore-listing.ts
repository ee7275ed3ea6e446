import { afterEach, beforeEach, vi } from 'vitest';
import type { GitRecipe } from '../../../fixtures/git/recipe.ts';
import { listFiles } from '../../../src/sources/working-tree.ts';
import { CollectingSink } from '../../collecting-sink.ts';

/** Of each test of a file: what this machine's user has git ignore does not count. */
export function ignoreAsNobody(): void {
  beforeEach(() => {
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
    vi.stubEnv('XDG_CONFIG_HOME', '/nonexistent');
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });
}

/** The files of a folder that a scan would read, by their paths below it. */
export async function listed(folder: string, sink: CollectingSink = new CollectingSink()): Promise<readonly string[]> {
  const files = await listFiles({ paths: [folder], honoursGitignore: true, followsLinks: false }, sink);
  return files.map((file) => file.slice(folder.length + 1));
}

/** Likewise as git lists them. */
export function gitListed(recipe: GitRecipe): readonly string[] {
  const names = recipe.git(
    '-c',
    'core.quotePath=false',
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  );
  return [...new Set(names.split('\0').filter((name) => name !== ''))].sort();
}
