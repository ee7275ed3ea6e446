import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { GitPlace } from '../../process/run.ts';
import { Distrust } from '../distrust.ts';

/** How deep git follows them. */
const deepestAlternate = 5;

/**
 * The folders in which git looks for objects: the repository's own, those that variables name, and the alternates of
 * all of them. Throws Distrust for quoted names, which are not supported here.
 */
export function findObjectFolders({ folder, environment }: GitPlace, commonDir: string): readonly string[] {
  const own = environment['GIT_OBJECT_DIRECTORY'];
  const named = environment['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '';
  if (named.includes('"')) throw new Distrust('an object folder has a name in quotes');
  const found = new Set<string>();
  for (const path of [own ?? join(commonDir, 'objects'), ...named.split(delimiter)])
    if (path !== '') addFolder(resolve(folder, path), 0, found);
  return [...found];
}

function addFolder(folder: string, depth: number, found: Set<string>): void {
  if (found.has(folder) || !existsSync(folder)) return;
  found.add(folder);
  for (const line of readAlternates(folder)) {
    if (line.startsWith('"')) throw new Distrust('an alternate has a name in quotes');
    if (depth >= deepestAlternate) throw new Distrust('alternates are nested too deep');
    addFolder(resolve(folder, line), depth + 1, found);
  }
}

function readAlternates(folder: string): readonly string[] {
  const file = join(folder, 'info', 'alternates');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
