import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Repository } from '../sources/git/repository.ts';
import type { ScanTarget } from './options.ts';

/** The folder that a scan's configuration, baseline and globs speak from. */
export interface ScanRoot {
  readonly folder: string;
  /** A path as the scan names it, as seen from the folder. */
  fromRoot(path: string): string;
}

/**
 * The root of what is scanned: the current folder where all of it lies below, the first path's folder otherwise; for
 * git the top of the work tree.
 */
export function rootOf(target: ScanTarget, repository: Repository | undefined): ScanRoot {
  if (repository) return { folder: repository.workTree ?? repository.gitDir, fromRoot: (path) => path };
  const paths = target.kind === 'dir' || target.kind === 'env' ? target.paths : [];
  const isOutside = (path: string): boolean => relative('', path).startsWith('..') || isAbsolute(relative('', path));
  const first = paths[0];
  if (first === undefined || !paths.some(isOutside)) return { folder: resolve(''), fromRoot: (path) => path };
  const folder = folderOf(first);
  return { folder, fromRoot: (path) => relative(folder, resolve(path)).split(sep).join('/') };
}

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? resolve(path) : dirname(resolve(path));
}
