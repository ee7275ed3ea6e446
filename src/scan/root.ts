import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decisionFileNames, foldersUpToRoot } from '../config/discover.ts';
import { unlessRefused } from '../foundation/system-error.ts';
import { defaultConfidence, isAtLeast } from '../model/severity.ts';
import { isOutside, pathFrom } from '../relative-path.ts';
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
  /** Makes a path of the scan relative to the folder that globs on the command line start from. */
  fromTyped(path: string): string;
}

/**
 * The root of what is scanned: for git, the top of the work tree; otherwise the current folder if everything is below
 * it, or the folder of the first path. A project below the current folder decides for itself if nothing else does, so
 * that `straykey shop` finds what `straykey` in `shop` does.
 */
export function rootOf(target: ScanTarget, repository: Repository | undefined): ScanRoot {
  if (repository) return rootAt(repository.workTree ?? repository.gitDir);
  const paths = target.kind === 'dir' || target.kind === 'env' || target.kind === 'find-in' ? target.paths : [];
  const [first, ...others] = paths;
  const here = rootAt(resolve(''));
  if (first === undefined) return here;
  const folder = folderOf(first);
  const fromFolder = (path: string): string => pathFrom(folder, path);
  if (paths.some((path) => isOutside(pathFrom('', path)))) return rootAt(folder, fromFolder);
  if (others.length > 0 || folder === here.folder || isDecidedAt(here)) return here;
  const below = rootAt(folder, fromFolder, here.fromTyped);
  return isDecidedAt(below) ? below : here;
}

/** Whether a repository or a file of decisions makes the folder a place of its own. */
function isDecidedAt({ folder, isInRepository }: ScanRoot): boolean {
  return isInRepository || decisionFileNames.some((name) => existsSync(join(folder, name)));
}

/** The root whose files decide what is reported: that of the target, unless the caller named another folder. */
export function decisionRoot({ decisionFolder }: ScanOptions, root: ScanRoot): ScanRoot {
  return decisionFolder === undefined ? root : rootAt(resolve(decisionFolder), root.fromRoot, root.fromTyped);
}

function rootAt(
  folder: string,
  fromRoot: ScanRoot['fromRoot'] = (path) => path,
  fromTyped: ScanRoot['fromTyped'] = fromRoot,
): ScanRoot {
  const project = foldersUpToRoot(folder).at(-1) ?? folder;
  return { folder, project, isInRepository: existsSync(join(project, '.git')), fromRoot, fromTyped };
}

/** The folder itself, or the nearest one above that exists: a path may be a file or a glob. */
function folderOf(path: string): string {
  let folder = resolve(path);
  while (!isFolder(folder) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

function isFolder(path: string): boolean {
  return unlessRefused(() => statSync(path, { throwIfNoEntry: false }))?.isDirectory() === true;
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
