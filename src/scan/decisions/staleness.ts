import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BaselineEntry } from '../../baseline.ts';
import { isUnborn } from '../../sources/git/unborn-repository.ts';
import type { ScanSetup } from '../setup.ts';

/**
 * Tells which baseline entries without a finding in this scan are stale. What is gone from a tree may still be in its
 * history, and what is in no history may be a file that git ignores; a repository without objects has none.
 */
export function staleness({ options, root, isWholeProject }: ScanSetup): (entry: BaselineEntry) => boolean {
  const { project, isInRepository } = root;
  if (!isWholeProject) return () => false;
  const isGone = ({ path }: BaselineEntry): boolean => !existsSync(join(project, path));
  if (options.target.kind === 'git') return isGone;
  return isInRepository ? (entry) => isGone(entry) && isUnborn(project) : () => true;
}
