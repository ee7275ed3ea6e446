import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../foundation/system-error.ts';
import type { Repository } from './repository.ts';

const maximumFiles = 200_000;
/** Files up to this length are compared by content, longer ones by size, time and inode. */
const shortBytes = 4096;

/**
 * A digest of everything that determines which objects are referred to: refs, reflogs, indexes, HEAD of every worktree,
 * submodules. Does not run git, and leaves out `ownFile`, which straykey wrote. Undefined if there are too many files.
 */
export function digestState({ commonDir, gitDir }: Repository, ownFile: string): string | undefined {
  const hash = createHash('sha256');
  let files = 0;
  const pending = gitDir === commonDir ? [commonDir] : [commonDir, gitDir];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !isWithoutRefs(folder, entry.name)) pending.push(path);
      if (!entry.isFile() || path === ownFile) continue;
      if (++files > maximumFiles) return undefined;
      hash.update(`${path}\0${describeFile(path)}\0`);
    }
  }
  return hash.digest('hex');
}

/** A branch may be called `hooks/one`. */
function isWithoutRefs(folder: string, name: string): boolean {
  return (name === 'objects' || name === 'hooks') && !/[\\/]refs(?:[\\/]|$)/.test(folder);
}

function describeFile(path: string): string {
  const stats = unlessRefused(() => statSync(path, { bigint: true, throwIfNoEntry: false }));
  if (stats === undefined) return '';
  if (stats.size <= shortBytes) return readFileSync(path, 'latin1');
  return `${stats.size} ${stats.mtimeNs} ${stats.ino}`;
}

function entriesOf(folder: string): readonly Dirent[] {
  const entries = unlessRefused(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
