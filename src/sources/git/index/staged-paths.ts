import { SourceError } from '../../../errors.ts';
import { parseRawDiff } from '../history/raw-diff.ts';
import { reasonOf } from '../process/stderr.ts';
import { compareWithHead, openStaged } from './staged.ts';

/**
 * The paths in the index that differ from HEAD, relative to the top of the work tree. Throws SourceError if git cannot
 * say.
 */
export function listStagedPaths(repository: string): ReadonlySet<string> {
  const { exitCode, stdout, stderr } = compareWithHead(openStaged(repository));
  if (exitCode !== 0) throw new SourceError(repository, `git cannot compare the index with HEAD: ${reasonOf(stderr)}`);
  return new Set(parseRawDiff(stdout).keys());
}
