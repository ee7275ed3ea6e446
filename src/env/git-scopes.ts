import { dirname } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { unlessRefused } from '../model/system-error.ts';
import { IgnoreScopes } from '../sources/ignore.ts';

/** What git makes of a file; unknown where its folder or the index is closed to us or broken. */
export type GitState = 'tracked' | 'ignored' | 'untracked' | 'outside' | 'unknown';

/** Tells the state of files, without git. */
export class GitScopes {
  readonly #scopes: IgnoreScopes;
  #isIndexBroken = false;

  /** What is in the way of an answer is a problem: silence would be read as `not tracked`. */
  constructor(onProblem: (problem: Problem) => void) {
    this.#scopes = new IgnoreScopes((text) => {
      this.#isIndexBroken ||= text.includes('/index cannot be read');
      onProblem({ kind: 'unreadable', where: 'git', detail: this.#isIndexBroken ? 'the index cannot be read, so nothing is said of which files git tracks' : text, advice: 'Look whether `git status` works here.' });
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
    if (this.#isIndexBroken) return 'unknown';
    if (isTracked) return 'tracked';
    return isIgnored || this.#scopes.isIgnored(scope, name, false) ? 'ignored' : 'untracked';
  }
}
