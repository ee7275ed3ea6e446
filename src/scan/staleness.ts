import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BaselineEntry } from '../baseline.ts';
import type { ScanOptions } from './options.ts';
import type { ScanRoot } from './root.ts';

/**
 * Which entries of the baseline that this scan did not meet can be called stale. What is gone from a tree may still
 * stand in its history, and what no history holds may be a file that git ignores.
 */
export function staleness(
  { target }: ScanOptions,
  { project, isInRepository }: ScanRoot,
  isWhole: boolean,
): (entry: BaselineEntry) => boolean {
  if (!isWhole) return () => false;
  if (target.kind === 'git') return ({ path }) => !existsSync(join(project, path));
  return () => !isInRepository;
}
