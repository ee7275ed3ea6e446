import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BlobSink } from '../../model/source.ts';
import { readGitConfig, valuesOfGitConfig } from '../git-files/git-config.ts';
import { findGitFolder, hasGitFolder } from '../git-files/git-folder.ts';
import { showPath } from '../path-bytes.ts';

const mostNamed = 3;

/** What a checkout left out of the tree, where a walk would else pass over it in silence. */
export class CheckoutGaps {
  /** Paths of the submodules, by the top of the working tree that has them. */
  readonly #submodules: Map<string, ReadonlySet<string>> = new Map();
  readonly #absent: string[] = [];
  readonly #sparse: Set<string> = new Set();

  /** A folder that a walk starts with, links resolved. */
  enter(folder: string): void {
    const top = findTop(folder);
    if (top !== undefined && isSparse(top)) this.#sparse.add(top);
  }

  /** Git keeps no empty folders: one that it has made stands for a submodule. `path` is empty for the current folder. */
  meetEmpty(path: string): void {
    const folder = resolve(path);
    const top = findTop(dirname(folder));
    if (top === undefined) return;
    let known = this.#submodules.get(top);
    if (known === undefined) this.#submodules.set(top, (known = submodulesOf(top)));
    if (known.has(folder)) this.#absent.push(showPath(path.replace(/\/$/, '') || '.'));
  }

  tell(report: Pick<BlobSink, 'note'>): void {
    if (this.#sparse.size > 0)
      report.note(
        'a sparse checkout: files outside of it are not on the disk and were not scanned; `straykey git` reads them, and `git sparse-checkout disable` puts them here',
      );
    const { length } = this.#absent;
    if (length === 0) return;
    const named = this.#absent.sort().slice(0, mostNamed).join(', ');
    const more = length > mostNamed ? ` and ${length - mostNamed} more` : '';
    report.note(
      `${length === 1 ? '1 submodule was' : `${length} submodules were`} not scanned, since ${length === 1 ? 'it is' : 'they are'} not checked out: ${named}${more}; \`git submodule update --init\` fetches ${length === 1 ? 'it' : 'them'}`,
    );
  }
}

/** The top of the working tree that holds the folder. */
function findTop(folder: string): string | undefined {
  for (let top = folder; ; top = dirname(top)) {
    if (hasGitFolder(top)) return top;
    if (top === dirname(top)) return undefined;
  }
}

function submodulesOf(top: string): ReadonlySet<string> {
  return new Set(valuesOfGitConfig(join(top, '.gitmodules'), 'path').map((path) => resolve(top, path)));
}

/** `git sparse-checkout` writes the setting into a file of this working tree; older versions into that of all. */
function isSparse(top: string): boolean {
  const git = findGitFolder(top);
  if (git === undefined || !existsSync(join(git.own, 'info/sparse-checkout'))) return false;
  const files = [join(git.own, 'config.worktree'), join(git.common, 'config')];
  const values = files.map((file) => readGitConfig(file, 'core', 'sparsecheckout'));
  return values.find((value) => value !== undefined)?.toLowerCase() === 'true';
}
