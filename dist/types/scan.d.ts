import type { Finding } from './model/finding.ts';
import type { ScanResult } from './model/result.ts';
import type { ScanOptions } from './scan/options.ts';
export type { GitlabRequest, GitReader, KernelKind, ScanOptions, ScanTarget, SortOrder } from './scan/options.ts';
/** A running scan: await it for the result, or iterate it for the findings. */
export interface Scan extends PromiseLike<ScanResult>, AsyncIterable<Finding> {
}
/**
 * Scans a target for secrets: `const result = await scan({ target })`, or
 * `for await (const finding of scan({ target }))`. What could not be read is in `result.problems`. Throws UsageError,
 * ConfigError, RuleError and SourceError for what the caller has to fix.
 */
export declare function scan(options: ScanOptions): Scan;
