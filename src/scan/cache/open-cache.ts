import { UsageError } from '../../errors.ts';
import type { ReadingSetup, ScanSetup } from '../setup.ts';
import type { ScanCache } from './cache.ts';

/** The cache that was named, if any; otherwise loads nothing. Throws UsageError if there is nothing to remember. */
export async function openCache(setup: ReadingSetup & Pick<ScanSetup, 'repository'>): Promise<ScanCache | undefined> {
  const { options, repository } = setup;
  const { cache, target } = options;
  if (cache === undefined) return undefined;
  if (target.kind !== 'git' || target.narrowing || !repository)
    throw new UsageError('--cache only works for a whole history; leave it out to scan a part');
  const { ScanCache } = await import('./cache.ts');
  return new ScanCache(cache, repository, setup);
}
