import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../model/system-error.ts';
import type { Repository } from './repository.ts';

const maximumFiles = 200_000;
/** Files so short are compared by what they hold. */
const shortBytes = 4096;

/**
 * A digest of all that tells which objects are referred to: refs, reflogs, indexes, HEAD of every worktree, submodules.
 * Without running git, and without `ownFile`, which is ours. Undefined where there is too much to look at.
 */
export function digestState({ commonDir, gitDir }: Repository, ownFile: string): string | undefined {
  const hash = createHash('sha256');
  let files = 0;
  const pending = gitDir === commonDir ? [commonDir] : [commonDir, gitDir];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'objects' && entry.name !== 'hooks') pending.push(path);
      if (!entry.isFile() || path === ownFile) continue;
      if (++files > maximumFiles) return undefined;
      hash.update(`${path}\0${describeFile(path)}\0`);
    }
  }
  return hash.digest('hex');
}

function describeFile(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return '';
  if (stats.size <= shortBytes) return readFileSync(path, 'latin1');
  return `${stats.size} ${stats.mtimeNs} ${stats.ino}`;
}

function entriesOf(folder: string): readonly Dirent[] {
  const entries = unlessRefused(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
