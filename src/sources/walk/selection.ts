import { lstatSync } from 'node:fs';
import { unlessRefused } from '../../foundation/system-error.ts';
import type { BlobSink } from '../../model/source.ts';
import type { IgnoreScope, IgnoreScopes } from '../ignore/ignore-scopes.ts';
import { encodePath, fromByteString, showPath } from '../path-bytes.ts';
import type { FolderEntry } from './folder.ts';
import { isKernelFolder, kernelFolderNames, kernelFolders } from './kernel-folder.ts';

export interface SelectionOptions {
  /** Leaves out ignored files, except `.env*` and those that git tracks anyway. */
  readonly honoursGitignore: boolean;
  readonly followsLinks: boolean;
  /** Asked about every file and folder by its path; an excluded folder is not opened. */
  readonly isExcluded?: (path: string) => boolean;
  /** Asked about the names of files met in a walk; if absent, all are wanted. */
  readonly isWanted?: (name: string) => boolean;
  /** Called now and then with the number of files a walk has found so far. */
  readonly onFound?: (count: number) => void;
}

export type WalkReport = Pick<BlobSink, 'problem' | 'skip' | 'note' | 'timeLimit'>;

/** Decides which entries of a folder are read, and counts those that are not. */
export class Selection {
  readonly #options: SelectionOptions;
  readonly #report: WalkReport;
  readonly #scopes: IgnoreScopes | undefined;

  constructor(options: SelectionOptions, report: WalkReport, scopes: IgnoreScopes | undefined) {
    this.#options = options;
    this.#report = report;
    this.#scopes = scopes;
  }

  /**
   * The names of files, and of folders with a trailing slash, sorted: this puts every folder where its content belongs.
   * `prefix` is the folder's path with a trailing slash. Links to follow are added to `links`.
   */
  select(
    prefix: string,
    scope: IgnoreScope | undefined,
    entries: readonly FolderEntry[],
    links: string[],
  ): readonly string[] {
    const keys: string[] = [];
    for (const entry of entries) {
      const { name } = entry;
      if (name === '.git') continue;
      if (entry.isFile()) this.#selectFile(keys, prefix, scope, name);
      else if (entry.isDirectory()) this.#selectFolder(keys, prefix, scope, name);
      else if (entry.isSymbolicLink()) this.#selectLink(links, prefix, scope, name);
      else this.#report.skip('pipes, sockets and devices');
    }
    return keys.sort();
  }

  isExcluded(prefix: string, name: string): boolean {
    const { isExcluded } = this.#options;
    if (isExcluded === undefined || !isExcluded(showPath(prefix + name))) return false;
    this.#report.skip('excluded');
    return true;
  }

  /**
   * `.env*` files are read although they are usually ignored, for they hold secrets; so are files that git tracks
   * although they are ignored.
   */
  isIgnoredFile(scope: IgnoreScope | undefined, name: string): boolean {
    if (scope === undefined || this.#scopes === undefined || name.startsWith('.env')) return false;
    if (!this.#scopes.isIgnored(scope, name, 'file') || this.#scopes.isTracked(scope, name)) return false;
    this.#report.skip('ignored by .gitignore');
    return true;
  }

  #selectFile(keys: string[], prefix: string, scope: IgnoreScope | undefined, name: string): void {
    if (this.#options.isWanted?.(name) === false) return;
    if (this.isExcluded(prefix, name) || this.isIgnoredFile(scope, name)) return;
    keys.push(name);
  }

  #selectFolder(keys: string[], prefix: string, scope: IgnoreScope | undefined, name: string): void {
    if (this.isExcluded(prefix, name)) return;
    if (kernelFolderNames.has(name) && isKernelFolder(prefix + name)) return this.#report.skip(kernelFolders);
    if (scope === undefined || this.#scopes?.isIgnored(scope, name, 'folder') !== true) {
      keys.push(`${name}/`);
      return;
    }
    this.#report.skip('ignored by .gitignore');
    for (const bytes of this.#scopes.trackedBelow(scope, name)) {
      const path = fromByteString(bytes);
      if (isFile(prefix + path) && !this.isExcluded(prefix, path)) keys.push(path);
    }
  }

  #selectLink(links: string[], prefix: string, scope: IgnoreScope | undefined, name: string): void {
    if (!this.#options.followsLinks) this.#report.skip('symbolic links');
    else if (!this.isExcluded(prefix, name) && !this.isIgnoredFile(scope, name)) links.push(prefix + name);
  }
}

/** Git may track a file that is gone from the disk, or has become something else. */
function isFile(path: string): boolean {
  return unlessRefused(() => lstatSync(encodePath(path)).isFile()) ?? false;
}
