import type { Finding } from './model/finding.ts';
import type { ScanResult } from './model/result.ts';
import type { ScanOptions } from './scan/options.ts';
import { runPipeline } from './scan/pipeline.ts';

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
  const run = (): Promise<ScanResult> => (running ??= runPipeline(options));
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- one call that can be awaited or iterated
    then: (onResult, onError) => run().then(onResult, onError),
    async *[Symbol.asyncIterator]() {
      yield* (await run()).findings;
    },
  };
}
