import { beforeEach, onTestFinished } from 'vitest';
import { workingTreeSource, type WorkingTreeOptions } from '../../src/sources/working-tree.ts';
import { collect, type CollectingSink } from '../collecting-sink.ts';
import { temporaryFolder } from '../git-recipe.ts';

let current = '';

/** The folder that the test runs in. */
export const folder = (): string => current;

/** Each test of the file runs in a new folder. */
export function enterNewFolders(): void {
  beforeEach(() => {
    current = temporaryFolder();
    const before = process.cwd();
    process.chdir(current);
    onTestFinished(() => process.chdir(before));
  });
}

/** Scans paths of it. */
export function scan(paths: readonly string[], options: Partial<WorkingTreeOptions> = {}): Promise<CollectingSink> {
  return collect(workingTreeSource({ paths, honoursGitignore: true, followsLinks: false, ...options }));
}
