import { tmpdir } from 'node:os';
import { type JobRange, rangeOfJob } from '../../env/job-range.ts';
import { UsageError } from '../../errors.ts';
import type { CommittedChange } from '../../scan/change/scan-range.ts';
import { decisionOrigins, type ScanOptions } from '../../scan/options.ts';
import type { TypedOptions } from '../arguments/typed-options.ts';
import { tell } from '../stderr.ts';
import type { ScanAll } from './run-scan.ts';

type CommitRange = Extract<JobRange, { readonly kind: 'range' }>;

/**
 * The scan of a range, typed or that of this CI job. A pull or merge request is judged by the decisions of its base, and
 * what was there before is no news in a job. Says on standard error what nobody has typed. Throws UsageError.
 */
export function planRangeScan(options: ScanOptions, typed: TypedOptions): ScanAll {
  const origin = typed.choice('decisions', decisionOrigins);
  const say = (sentence: string): void => {
    if (!typed.has('quiet')) tell(`straykey: ${sentence}`);
  };
  if (typed.has('ci-range')) return planJobScan(options, typed, say);
  const { target } = options;
  if (target.kind !== 'range')
    throw new UsageError('--decisions only has an effect on what commits added; add --range A..B or --ci-range');
  const job = rangeOfJob(process.env);
  const proposed = job?.kind === 'range' && job.isProposed ? job : undefined;
  const isJudgedByBase = origin === undefined ? proposed !== undefined : origin === 'base';
  if (!isJudgedByBase) return (scanWith) => scanWith(options);
  if (proposed) say(judgedBy(proposed));
  const { repository, range } = target;
  return scanProposedWith(
    options,
    proposed ? { repository, range: proposed.range, advice: baseAdvice } : { repository, range },
  );
}

const baseAdvice =
  'the base of this merge request has the configuration that counts; --decisions checkout takes that of the checkout';

function planJobScan(options: ScanOptions, typed: TypedOptions, say: (sentence: string) => void): ScanAll {
  const { target } = options;
  const other = (['staged', 'range', 'branch', 'reachable'] as const).find((name) => typed.has(name));
  if (other !== undefined || target.kind !== 'git')
    throw new UsageError(`--ci-range already selects the commits; leave out --${other}`);
  const job = rangeOfJob(process.env);
  if (job === undefined)
    throw new UsageError(
      '--ci-range only works in the job of a CI system; elsewhere name the commits, as in --range origin/main..HEAD',
    );
  if (job.kind === 'whole') {
    say(`scanning the whole history, since ${job.system} does not say what is new`);
    return (scanWith) => scanWith(options);
  }
  const change = { repository: target.repository, range: job.range };
  const narrowed: ScanOptions = { ...options, target: { ...target, ...change, kind: 'range' } };
  say(`scanning ${change.range}, which ${job.system} says is new`);
  const origin = typed.choice('decisions', decisionOrigins) ?? (job.isProposed ? 'base' : 'checkout');
  if (origin === 'base') {
    say(judgedBy(job));
    return scanProposedWith(narrowed, change);
  }
  return async (scanWith) => (await import('../../scan/change/scan-range.ts')).scanNew(narrowed, change, scanWith);
}

function scanProposedWith(options: ScanOptions, change: CommittedChange): ScanAll {
  return async (scanWith) =>
    (await import('../../scan/change/scan-range.ts')).scanProposed(options, change, {
      scanWith,
      temporaryFolder: tmpdir(),
    });
}

function judgedBy({ base }: CommitRange): string {
  return `configuration, baseline and comments are those of ${base}, what the change was built on; --decisions checkout takes those of the checkout`;
}
