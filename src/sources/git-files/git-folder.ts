import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unlessRefused } from '../../foundation/system-error.ts';
import { readSmallFile } from '../file/small-file.ts';
import { decodePath, encodePath } from '../path-bytes.ts';

const maxPointerBytes = 64 * 1024;

/** The folders in which git keeps the data of a working tree. */
export interface GitFolder {
  /** This working tree's own: its index. */
  readonly own: string;
  /** Shared by all working trees of the repository: configuration, info/exclude. */
  readonly common: string;
}

/** Finds the folder of the working tree with this top; undefined if `.git` is neither a folder nor points to one. */
export function findGitFolder(top: string): GitFolder | undefined {
  const entry = join(top, '.git');
  const own = isFolder(entry) ? entry : readPointer(entry, 'gitdir: ', top);
  if (own === undefined || !isFolder(own)) return undefined;
  return { own, common: readPointer(join(own, 'commondir'), '', own) ?? own };
}

/** Whether git takes this folder for the top of a working tree. False for folders we may not read. */
export function hasGitFolder(folder: string): boolean {
  return unlessRefused(() => statSync(encodePath(join(folder, '.git')), { throwIfNoEntry: false })) !== undefined;
}

/** The path in a pointer file, as linked working trees and submodules have them. */
function readPointer(file: string, prefix: string, base: string): string | undefined {
  const bytes = readSmallFile(file, maxPointerBytes)?.bytes;
  if (bytes === undefined) return undefined;
  const text = decodePath(bytes).replace(/[\r\n]+$/, '');
  return text.startsWith(prefix) ? resolve(base, text.slice(prefix.length)) : undefined;
}

function isFolder(path: string): boolean {
  return unlessRefused(() => statSync(encodePath(path)).isDirectory()) ?? false;
}
