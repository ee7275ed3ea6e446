import { rangeOfJob } from '../../env/job-range.ts';
import { UsageError } from '../../errors.ts';
import type { ScanOptions } from '../../scan/options.ts';
import type { TypedOptions } from '../arguments/typed-options.ts';
import { tell } from '../stderr.ts';

/**
 * The scan of a repository, narrowed to the commits of this CI job where its variables tell them. Says on standard error
 * what is scanned, since nobody has typed it. Throws UsageError outside of a job.
 */
export function withJobRange(options: ScanOptions, typed: TypedOptions): ScanOptions {
  const { target } = options;
  const other = (['staged', 'range', 'branch', 'reachable'] as const).find((name) => typed.has(name));
  if (other !== undefined || target.kind !== 'git')
    throw new UsageError(`--ci-range already selects the commits; leave out --${other}`);
  const job = rangeOfJob(process.env);
  if (job === undefined)
    throw new UsageError(
      '--ci-range only works in the job of a CI system; elsewhere name the commits, as in --range origin/main..HEAD',
    );
  const isRange = job.kind === 'range';
  if (!typed.has('quiet'))
    tell(
      isRange
        ? `straykey: scanning ${job.range}, which ${job.system} says is new`
        : `straykey: scanning the whole history, since ${job.system} does not say what is new`,
    );
  return isRange ? { ...options, target: { ...target, kind: 'range', range: job.range } } : options;
}
