import type { Config } from '../config/config.ts';
import { UsageError } from '../errors.ts';
import type { Repository } from '../sources/git/repository.ts';
import type { ScanCache } from './cache.ts';
import type { ScanOptions } from './options.ts';
import type { PreparedRules } from './prepare.ts';

/** The cache that was named, if any; otherwise loads nothing. Throws UsageError if there is nothing to remember. */
export async function openCache(
  options: ScanOptions,
  config: Config,
  rules: PreparedRules,
  repository: Repository | undefined,
): Promise<ScanCache | undefined> {
  const { cache, target } = options;
  if (cache === undefined) return undefined;
  if (target.kind !== 'git' || target.narrowing || !repository)
    throw new UsageError('--cache remembers whole histories; leave it out where only a part is looked at');
  const { ScanCache } = await import('./cache.ts');
  return new ScanCache(cache, repository, rules, options, config);
}
