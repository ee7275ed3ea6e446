import type { ScanResult } from '../model/result.ts';
import { unlessOver } from '../model/time-over.ts';
import { openCache } from './cache/open-cache.ts';
import { checkOptions } from './check-options.ts';
import { decide } from './decisions/decide.ts';
import { environmentOf, observeFindings } from './environment.ts';
import { addExposure, startExposure } from './exposure/add-exposure.ts';
import { openSource, openTargetRepository } from './open-source.ts';
import type { ScanOptions } from './options.ts';
import { judgePlaces } from './places/judge-places.ts';
import { toResult } from './result.ts';
import { prepareScan } from './setup.ts';
import type { Steering } from './steering.ts';
import { collect } from './threads/collect.ts';

/**
 * Scans a target, steered by who called. Rejects with a StraykeyError for what the caller has to fix, and with the reason
 * of the caller's signal once it is aborted, wherever the scan was interrupted.
 */
export async function runPipeline(options: ScanOptions, steering: Steering = {}): Promise<ScanResult> {
  checkOptions(options);
  const { signal } = options;
  if (!signal) return await runSteps(options, steering);
  signal.throwIfAborted();
  try {
    return await runSteps(options, steering);
  } finally {
    signal.throwIfAborted();
  }
}

/** The pipeline, step by step. */
async function runSteps(options: ScanOptions, steering: Steering): Promise<ScanResult> {
  if (options.target.kind === 'find-in')
    return (await import('./values/find-in.ts')).findIn(options, options.target, steering);
  const setup = await prepareScan(options, steering, await openTargetRepository(options, steering));

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
