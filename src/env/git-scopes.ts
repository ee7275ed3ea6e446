import { dirname } from 'node:path';
import { unlessRefused } from '../foundation/system-error.ts';
import type { Problem } from '../model/problem.ts';
import { IgnoreScopes } from '../sources/ignore/ignore-scopes.ts';

/** How git treats a file; `unknown` where its folder or the index is broken or may not be read. */
export type GitState = 'tracked' | 'ignored' | 'untracked' | 'outside' | 'unknown';

/** Determines the state of files without running git. */
export class GitScopes {
  readonly #scopes: IgnoreScopes;
  #isIndexUnknown = false;

  /** Whatever prevents an answer is a problem: silence would be read as `not tracked`. */
  constructor(onProblem: (problem: Problem) => void) {
    const tell = (detail: string): void =>
      onProblem({ kind: 'unreadable', where: 'git', detail, advice: 'Look whether `git status` works here.' });
    this.#scopes = new IgnoreScopes({
      note: tell,
      problem: () => {
        this.#isIndexUnknown = true;
        tell('the index cannot be read, so nothing is said of which files git tracks');
      },
    });
  }

  /** `file` as `encodePath` takes it. */
  stateOf(file: string): GitState {
    return unlessRefused(() => this.#ask(file)) ?? 'unknown';
  }

  #ask(file: string): GitState {
    const { scope, isIgnored } = this.#scopes.open(dirname(file));
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (scope.repository === undefined) return 'outside';
    const isTracked = this.#scopes.isTracked(scope, name);
    if (this.#isIndexUnknown) return 'unknown';
    if (isTracked) return 'tracked';
    return isIgnored || this.#scopes.isIgnored(scope, name, 'file') ? 'ignored' : 'untracked';
  }
}
