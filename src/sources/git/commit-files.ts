import { guardedDiffOptions } from './guard.ts';
import { parseRawDiff } from './raw-diff.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';

const maximumBytes = 1 << 30;
const largestFileBytes = 512 << 20;

/** What stands at a path of a commit; undefined where nothing does, or no file. */
export function readCommitFile(repository: Repository, commit: string, path: string): Uint8Array | undefined {
  const { stdout, exitCode, isCut } = runGit(repository, ['cat-file', 'blob', `${commit}:${path}`], { maximumBytes: largestFileBytes });
  return exitCode === 0 && !isCut ? stdout : undefined;
}

/** The paths that differ between two commits, with a letter for what became of each: `A`, `M`, `D`, `T`. */
export function changedPaths(repository: Repository, from: string, to: string): ReadonlyMap<string, string> {
  const { stdout } = runGit(repository, ['diff-tree', '-r', ...guardedDiffOptions, from, to, '--'], { maximumBytes });
  return new Map([...parseRawDiff(stdout).values()].map(({ path, status }) => [path, status]));
}

/** The files of a commit in which one of these texts stands. A text is one line. */
export function filesHolding(repository: Repository, commit: string, texts: readonly string[]): readonly string[] {
  const options = ['grep', '--files-with-matches', '-z', '--full-name', '--text', '--no-recurse-submodules', '--no-textconv', '--fixed-strings', '-f', '-'];
  const { stdout } = runGit(repository, [...options, commit, '--', ':/'], { input: Buffer.from(`${texts.join('\n')}\n`), maximumBytes });
  return stdout.toString('utf8').split('\0').filter((line) => line !== '').map((line) => line.slice(commit.length + 1));
}
