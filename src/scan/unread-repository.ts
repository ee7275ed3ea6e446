import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** What distinguishes a bare repository, or the `.git` of another one, from other folders. */
const marks = ['HEAD', 'objects', 'refs'];

/** Folders whose content is in packs, so that scanning their files shows nothing of it. */
export function findUnreadRepositories(paths: readonly string[]): readonly Problem[] {
  return (paths.length === 0 ? ['.'] : paths)
    .filter((path) => marks.every((mark) => existsSync(join(path, mark))))
    .map((path) => ({
      kind: 'unreadable',
      where: path,
      detail: "a repository's own folder: what it stores is packed, and was not read",
      advice: 'Use `straykey git` to read it.',
    }));
}
