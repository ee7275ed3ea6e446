import type { Finding } from './model/finding.ts';
import type { ScanResult } from './model/result.ts';
import { unlessOver } from './model/time-over.ts';
import { openCache } from './scan/cache/open-cache.ts';
import { checkOptions } from './scan/check-options.ts';
import { decide } from './scan/decisions/decide.ts';
import { environmentOf, observeFindings } from './scan/environment.ts';
import { addExposure, startExposure } from './scan/exposure/add-exposure.ts';
import { openSource, openTargetRepository } from './scan/open-source.ts';
import type { ScanOptions } from './scan/options.ts';
import { judgePlaces } from './scan/places/judge-places.ts';
import { toResult } from './scan/result.ts';
import { prepareScan } from './scan/setup.ts';
import { collect } from './scan/threads/collect.ts';

export type { GitlabRequest, GitReader, KernelKind, ScanOptions, ScanTarget, SortOrder } from './scan/options.ts';

/** A running scan: await it for the result, or iterate it for the findings. */
export interface Scan extends PromiseLike<ScanResult>, AsyncIterable<Finding> {}

/**
 * Scans a target for secrets: `const { findings } = await scan({ target: { kind: 'dir', paths: ['src'] } })`, or
 * `for await (const finding of scan({ target }))`. It begins when it is awaited or iterated, and runs once. What could
 * not be read is in `result.problems`, and the rest is scanned. Rejects with a StraykeyError for what the caller has to
 * fix: UsageError for these options, ConfigError for a configuration, ignore or baseline file, RuleError for a custom
 * rule, SourceError for a target that cannot be read at all; and with the signal's reason once it is aborted.
 */
export function scan(options: ScanOptions): Scan {
  let running: Promise<ScanResult> | undefined;
  const run = (): Promise<ScanResult> => (running ??= runUnlessAborted(options));
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- one call that can be awaited or iterated
    then: (onResult, onError) => run().then(onResult, onError),
    async *[Symbol.asyncIterator]() {
      yield* (await run()).findings;
    },
  };
}

/** Rejects with the reason of the caller's signal once it is aborted, wherever the scan was interrupted. */
async function runUnlessAborted(options: ScanOptions): Promise<ScanResult> {
  checkOptions(options);
  const { signal } = options;
  if (!signal) return await runScan(options);
  signal.throwIfAborted();
  try {
    return await runScan(options);
  } finally {
    signal.throwIfAborted();
  }
}

/** The pipeline, step by step. */
async function runScan(options: ScanOptions): Promise<ScanResult> {
  if (options.target.kind === 'find-in')
    return (await import('./scan/values/find-in.ts')).findIn(options, options.target);
  const setup = await prepareScan(options, await openTargetRepository(options));

  const environment = environmentOf(options.target);
  const cache = await openCache(setup);
  const source = cache?.source() ?? (await openSource(setup, environment));
  const harvest = await collect(source, setup);

  setup.gitTime?.beginPhase();
  // A cache remembers what was found out about refs.
  const { refs } = cache ? {} : await startExposure(setup, harvest);
  const judged = await judgePlaces(harvest, source, setup, { environment, cache });
  const { findings, observations } = await observeFindings(environment, judged.findings, setup, harvest);
  const decided = await decide(findings, setup);
  setup.gitTime?.beginPhase();
  const exposing = addExposure(decided, setup, judged.lives, {
    known: cache?.reaches,
    heldValues: cache?.heldValues,
    commits: source.recorded?.()?.commits,
    refs,
  });
  const exposed = await unlessOver(exposing, () => {
    harvest.leaveOut('history', 1);
    return { decided, reaches: new Map(), heldValues: new Map() };
  });
  options.signal?.throwIfAborted();
  if (judged.remembered) cache?.save(harvest, judged.remembered, exposed);
  return toResult(exposed.decided, setup, { ...judged, harvest, observations });
}
