import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, posix } from 'node:path';
import { SourceError } from '../../../errors.ts';
import { unlessRefused } from '../../../foundation/system-error.ts';
import { isOutside, pathFrom, withSlashes } from '../../../relative-path.ts';
import type { Repository } from '../repository.ts';

/**
 * Files and folders that a person or a program named, as git writes paths: relative to the top of the work tree, without
 * `./` and a slash at the end. Programs such as lint-staged name them by absolute paths. Undefined if all are meant.
 * Throws SourceError for a path outside of the repository.
 */
export function namedPlaces(
  repository: Pick<Repository, 'workTree'>,
  names: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  const places = names && new Set(names.map((name) => namedPlace(repository, name)));
  return places?.has('') ? undefined : places;
}

/** The same for one of them; empty for the top itself. */
export function namedPlace({ workTree }: Pick<Repository, 'workTree'>, name: string): string {
  const inside = isAbsolute(name) ? fromTop(workTree, name) : name;
  const path = posix.normalize(withSlashes(inside)).replace(/\/$/, '');
  if (isOutside(path)) throw new SourceError(name, 'is outside of the repository');
  return path === '.' ? '' : path;
}

/** The folder of the name may be reached by a link; the name itself may be a link that is staged as one. */
function fromTop(workTree: string | undefined, name: string): string {
  if (workTree === undefined) return '..';
  const direct = pathFrom(workTree, name);
  if (!isOutside(direct)) return direct;
  const folder = unlessRefused(() => realpathSync.native(dirname(name)));
  const resolved = folder === undefined ? direct : pathFrom(workTree, join(folder, basename(name)));
  return isOutside(resolved) ? '..' : resolved;
}

/** Whether the path, or a folder that contains it, is one of `places`. */
export function isAtPlace(path: string, places: ReadonlySet<string>): boolean {
  return outerPaths(path).some((outer) => places.has(outer));
}

/** The places that none of these paths is at. */
export function placesWithout(places: ReadonlySet<string>, paths: Iterable<string>): ReadonlySet<string> {
  const left = new Set(places);
  for (const path of paths) {
    if (left.size === 0) break;
    for (const outer of outerPaths(path)) left.delete(outer);
  }
  return left;
}

/** The path and the folders that contain it. */
function outerPaths(path: string): readonly string[] {
  const paths: string[] = [];
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) paths.push(path.slice(0, end));
  return paths;
}
