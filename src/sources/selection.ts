import { lstatSync } from 'node:fs';
import type { BlobSink } from '../model/source.ts';
import { unlessRefused } from '../model/system-error.ts';
import type { FolderEntry } from './folder.ts';
import type { IgnoreScope, IgnoreScopes } from './ignore.ts';
import { encodePath, fromByteString, showPath } from './path-bytes.ts';

export interface SelectionOptions {
  /** Ignored files are left out, but for `.env*` and what git tracks all the same. */
  readonly honoursGitignore: boolean;
  readonly followsLinks: boolean;
  /** Asked of every file and folder by its path; a folder that is excluded is not opened. */
  readonly isExcluded?: (path: string) => boolean;
  /** Asked of the names of files that a walk meets; all are wanted where absent. */
  readonly isWanted?: (name: string) => boolean;
  /** Told now and then how many files a walk has found so far. */
  readonly onFound?: (count: number) => void;
}

export type WalkReport = Pick<BlobSink, 'problem' | 'skip' | 'note'>;

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
   * Names of files, and of folders with a slash behind, sorted: so every folder stands where its content belongs.
   * `prefix` is the folder's path with a slash behind. Links to be followed go to `links`.
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
   * `.env*` files are ignored for good reason and read for a better one; so is what git tracks although it is ignored.
   */
  isIgnoredFile(scope: IgnoreScope | undefined, name: string): boolean {
    if (scope === undefined || this.#scopes === undefined || name.startsWith('.env')) return false;
    if (!this.#scopes.isIgnored(scope, name, false) || this.#scopes.isTracked(scope, name)) return false;
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
    if (scope === undefined || this.#scopes?.isIgnored(scope, name, true) !== true) {
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

/** Git may track what is gone from the disk, or has become something else. */
function isFile(path: string): boolean {
  return unlessRefused(() => lstatSync(encodePath(path)).isFile()) ?? false;
}
