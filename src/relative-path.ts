import { isAbsolute, relative, sep } from 'node:path';

/** A path as seen from a folder, with slashes as git and reports have them; empty for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return withSlashes(relative(folder, path));
}

/** A path that is shown to people: from the current folder if it is below it, else as it is. */
export function pathFromHere(path: string): string {
  const inside = pathFrom('', path);
  if (inside === '') return '.';
  return isOutside(inside) ? path : inside;
}

/** Windows has another separator. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/**
 * Whether a relative path leads out of the folder that it starts from, as `../a` does; `..a` is a name like any other.
 * On Windows, a path to another drive stays absolute.
 */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../') || path.startsWith(`..${sep}`) || isAbsolute(path);
}
