import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../errors.ts';
import { unlessRefused } from '../../foundation/system-error.ts';
import type { Repository } from './repository.ts';
import { findSubmodules } from './submodules.ts';

/** Folders that git reads with everything in them. */
const wholeFolders = new Set(['objects', 'refs', 'info', 'reftable', 'worktrees']);

/**
 * Throws SourceError if a file that git reads is a pipe or a device: git would wait for it without end. Only a
 * repository that was unpacked from an archive, or tampered with, has one.
 */
export function refusePipes(repository: Repository): void {
  const { commonDir, gitDir, path } = repository;
  for (const folder of new Set([commonDir, gitDir, ...findSubmodules(repository).map((store) => store.gitDir)])) {
    const pipe = findPipe(folder, false);
    if (pipe !== undefined)
      throw new SourceError(path, `${pipe} is a pipe or a device, which git would wait for; remove it`);
  }
}

function findPipe(folder: string, isWhole: boolean): string | undefined {
  for (const entry of unlessRefused(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
    const path = join(folder, entry.name);
    if (isPipe(path, entry)) return path;
    const isEntered = entry.isDirectory() && (isWhole || wholeFolders.has(entry.name));
    const inner = isEntered ? findPipe(path, true) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function isPipe(path: string, entry: Dirent): boolean {
  const found = entry.isSymbolicLink() ? unlessRefused(() => statSync(path, { throwIfNoEntry: false })) : entry;
  return found !== undefined && (found.isFIFO() || found.isCharacterDevice());
}
