import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { foldersUpToRoot } from '../config/discover.ts';
import { defaultConfidence, isAtLeast } from '../model/severity.ts';
import type { Repository } from '../sources/git/repository.ts';
import type { ScanOptions, ScanTarget } from './options.ts';

/** The folder that a scan's configuration, baseline and globs start from. */
export interface ScanRoot {
  readonly folder: string;
  /** The top of the repository around it, or the folder itself if there is none. */
  readonly project: string;
  readonly isInRepository: boolean;
  /** Makes a path of the scan relative to the folder. */
  fromRoot(path: string): string;
}

/**
 * The root of what is scanned: the current folder if everything is below it, otherwise the folder of the first path;
 * for git, the top of the work tree.
 */
export function rootOf(target: ScanTarget, repository: Repository | undefined): ScanRoot {
  if (repository) return rootAt(repository.workTree ?? repository.gitDir, (path) => path);
  const paths = target.kind === 'dir' || target.kind === 'env' || target.kind === 'find-in' ? target.paths : [];
  const isOutside = (path: string): boolean => relative('', path).startsWith('..') || isAbsolute(relative('', path));
  const first = paths[0];
  if (first === undefined || !paths.some(isOutside)) return rootAt(resolve(''), (path) => path);
  const folder = folderOf(first);
  return rootAt(folder, (path) => relative(folder, resolve(path)).split(sep).join('/'));
}

/** The root whose files decide what is reported: that of the target, unless the caller named another folder. */
export function decisionRoot({ decisionFolder }: ScanOptions, root: ScanRoot): ScanRoot {
  return decisionFolder === undefined ? root : rootAt(resolve(decisionFolder), root.fromRoot);
}

function rootAt(folder: string, fromRoot: ScanRoot['fromRoot']): ScanRoot {
  const project = foldersUpToRoot(folder).at(-1) ?? folder;
  return { folder, project, isInRepository: existsSync(join(project, '.git')), fromRoot };
}

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? resolve(path) : dirname(resolve(path));
}

/** Whether a whole project is scanned with all rules, so that an exception that covers nothing can be reported. */
export function isWholeProject(
  { target, rules = [], skipRules = [], exclude = [], severity, confidence = defaultConfidence }: ScanOptions,
  { project }: ScanRoot,
): boolean {
  if (
    rules.length + skipRules.length + exclude.length > 0 ||
    severity !== undefined ||
    !isAtLeast(defaultConfidence, confidence)
  )
    return false;
  if (target.kind !== 'dir') return target.kind === 'git' && !target.narrowing;
  return (target.paths.length === 0 ? ['.'] : target.paths).some((path) => resolve(path) === project);
}
