import { readBaseline } from './scan/baseline-file.ts';
import { openCache } from './scan/open-cache.ts';
import { collect } from './scan/collect.ts';
import { allowPlaces, decide } from './scan/decide.ts';
import { environmentOf, viewEnvironment, withoutRepeats } from './scan/environment.ts';
import { createAllowlist, createExclusion } from './scan/exceptions.ts';
import { loadHmac } from './scan/hmac.ts';
import { openSource, openTargetRepository } from './scan/open-source.ts';
import { withExposure } from './scan/exposure.ts';
import type { ScanOptions } from './scan/options.ts';
import { placeSightings } from './scan/place.ts';
import { keepBrought } from './scan/brought.ts';
import { prepareRules, readConfig } from './scan/prepare.ts';
import { toResult } from './scan/result.ts';
import { decisionRoot, isWholeProject, rootOf } from './scan/root.ts';
import { staleness } from './scan/staleness.ts';
import { fixedKey } from './engine/fingerprint.ts';
import { joinMatches, type PlacedMatch } from './engine/join.ts';
import type { Finding } from './model/finding.ts';
import type { ScanResult } from './model/result.ts';
import { defaultConfidence, isAtLeast } from './model/severity.ts';

export type { ScanOptions, ScanTarget } from './scan/options.ts';

/** A scan under way: awaited it gives the result, iterated its findings. */
export interface Scan extends PromiseLike<ScanResult>, AsyncIterable<Finding> {}

/**
 * Scans a target for secrets: `const result = await scan({ target })`, or `for await (const finding of scan({ target }))`.
 * What could not be read is in `result.problems`. Throws UsageError, ConfigError, RuleError and SourceError for what
 * the caller has to mend.
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
  if (options.target.kind === 'find-in') return (await import('./scan/find-in.ts')).findIn(options, options.target);
  const repository = await openTargetRepository(options);
  const root = decisionRoot(options, rootOf(options.target, repository));
  const config = await readConfig(options, root);
  const rules = await prepareRules(options, config);
  const allowlist = await createAllowlist(options, config, root);
  const isExcluded = await createExclusion(options, config, allowlist, root);
  const baseline = await readBaseline(options, config, root);

  const seen = environmentOf(options.target);
  const cache = await openCache(options, config, rules, repository);
  const source = cache?.source() ?? (await openSource(options, config, repository, isExcluded, seen));
  const harvest = await collect(source, rules, options, config);
  const { placed: sighted, trace } = await placeSightings(harvest, rules.ruleSet, repository, options.target, { ...(cache && { known: cache.places }), walked: source.walked?.(), recorded: source.recorded?.() });
  const placed = await keepBrought(seen ? withoutRepeats(sighted) : sighted, { options, config, rules, repository }, harvest);
  const floor = options.confidence ?? config.scan.confidence ?? defaultConfidence;
  // Each place stands on its own evidence: a secret that is sure in one file is not thereby sure in another.
  const sure = placed.filter(({ match, path }) => isAtLeast(match.confidence, floor) && !isExcluded(path));
  const honoursInlineAllows = options.honoursInlineAllows ?? config.scan.shouldHonourInlineAllows ?? true;
  const marked = allowPlaces(sure, allowlist, honoursInlineAllows, rules.ruleSet, root.fromRoot);
  const key = options.salt ?? baseline?.file.salt ?? fixedKey;
  const findings = marked.length === 0 ? [] : joinMatches(marked, rules.ruleSet, await loadHmac(), key);
  const belowConfidence = countSecrets(placed.filter(({ match }) => !isAtLeast(match.confidence, floor)));
  const isWhole = isWholeProject(options, root);
  const view = seen && (await viewEnvironment(seen, findings, options, key, harvest));
  const judged = view ? findings.filter((finding) => !view.isInPlace(finding)) : findings;
  const decided = await decide(judged, baseline, options, staleness(options, root, isWhole));
  const { told, reaches } = await withExposure(decided, options, repository, trace, cache?.reaches);
  cache?.save(harvest, placed, trace, reaches);
  return toResult(told, { observations: view?.observations ?? [], harvest, options, config, rules, repository, allowlist, isWhole, belowConfidence });
}

function countSecrets(placed: readonly PlacedMatch[]): number {
  return new Set(placed.map(({ match }) => match.secret)).size;
}
