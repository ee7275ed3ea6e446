import { fixedKey } from './engine/fingerprint.ts';
import type { Finding } from './model/finding.ts';
import type { ScanResult } from './model/result.ts';
import { addExposure, startExposure } from './scan/add-exposure.ts';
import { readBaseline } from './scan/baseline-file.ts';
import { checkOptions } from './scan/check-options.ts';
import { collect } from './scan/collect.ts';
import { decide } from './scan/decide.ts';
import { environmentOf, viewEnvironment } from './scan/environment.ts';
import { createAllowlist, createExclusion } from './scan/exceptions.ts';
import { judgePlaces } from './scan/judge-places.ts';
import { openCache } from './scan/open-cache.ts';
import { openSource, openTargetRepository } from './scan/open-source.ts';
import type { ScanOptions } from './scan/options.ts';
import { prepareRules, readConfig } from './scan/prepare.ts';
import { toResult } from './scan/result.ts';
import { decisionRoot, isWholeProject, rootOf } from './scan/root.ts';
import { staleness } from './scan/staleness.ts';

export type { GitlabRequest, GitReader, KernelKind, ScanOptions, ScanTarget, SortOrder } from './scan/options.ts';

/** A running scan: await it for the result, or iterate it for the findings. */
export interface Scan extends PromiseLike<ScanResult>, AsyncIterable<Finding> {}

/**
 * Scans a target for secrets: `const result = await scan({ target })`, or
 * `for await (const finding of scan({ target }))`. What could not be read is in `result.problems`. Throws UsageError,
 * ConfigError, RuleError and SourceError for what the caller has to fix.
 */
export function scan(options: ScanOptions): Scan {
  let running: Promise<ScanResult> | undefined;
  const run = (): Promise<ScanResult> => (running ??= runScan(options));
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- one call that can be awaited or iterated
    then: (onResult, onError) => run().then(onResult, onError),
    async *[Symbol.asyncIterator]() {
      yield* (await run()).findings;
    },
  };
}

/** The pipeline, step by step. */
async function runScan(options: ScanOptions): Promise<ScanResult> {
  checkOptions(options);
  if (options.target.kind === 'find-in') return (await import('./scan/find-in.ts')).findIn(options, options.target);
  const repository = await openTargetRepository(options);
  const root = decisionRoot(options, rootOf(options.target, repository));
  const config = await readConfig(options, root);
  const rules = await prepareRules(options, config);
  const allowlist = await createAllowlist(options, config, root);
  const isExcluded = await createExclusion(options, config, allowlist, root);
  const baseline = await readBaseline(options, config, root);

  const environment = environmentOf(options.target);
  const cache = await openCache(options, config, rules, repository);
  const source = cache?.source() ?? (await openSource(options, config, repository, isExcluded, environment));
  const harvest = await collect(source, rules, options, config);

  // A cache remembers what was found out about refs.
  const { refs } = cache ? {} : await startExposure(options, repository, harvest);
  const key = options.salt ?? baseline?.file.salt ?? fixedKey;
  const { findings, belowConfidence, lives, remembered } = await judgePlaces(harvest, source, {
    options,
    config,
    rules,
    repository,
    root,
    environment,
    cache,
    allowlist,
    isExcluded,
    key,
  });
  const view = environment && (await viewEnvironment(environment, findings, options, key, harvest));
  const judged = view ? findings.filter((finding) => !view.isInPlace(finding)) : findings;
  const isWhole = isWholeProject(options, root);
  const decided = await decide(judged, baseline, options, staleness(options, root, isWhole));
  const { decided: told, reaches } = await addExposure(decided, options, repository, lives, {
    known: cache?.reaches,
    commits: source.recorded?.()?.commits,
    refs,
  });
  if (remembered) cache?.save(harvest, remembered.placed, remembered.trace, reaches);
  return toResult(told, {
    observations: view?.observations ?? [],
    harvest,
    options,
    config,
    rules,
    repository,
    allowlist,
    isWhole,
    belowConfidence,
  });
}
