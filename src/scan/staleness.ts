import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BaselineEntry } from '../baseline.ts';
import type { ScanOptions } from './options.ts';
import type { ScanRoot } from './root.ts';

/**
 * Tells which baseline entries without a finding in this scan are stale. What is gone from a tree may still be in its
 * history, and what is in no history may be a file that git ignores.
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
