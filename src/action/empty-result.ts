import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Checkout } from './git/checkout.ts';

/** The result of a scan that has not scanned anything yet. */
export function emptyResult(problems: readonly Problem[], notes: readonly string[]): ScanResult {
  return {
    findings: [],
    allowed: [],
    observations: [],
    problems,
    notes,
    statistics: {
      files: 0,
      blobs: 0,
      commits: 0,
      variables: 0,
      archives: 0,
      bytes: 0,
      rules: 0,
      rulesOff: 0,
      skipped: {},
      readByGit: {},
      allowed: { inline: 0, allowlist: 0, baseline: 0 },
      belowConfidence: 0,
    },
    target: { mode: 'range', names: ['.'] },
  };
}

/**
 * Reports that this run could not scan what it was started for, and the line that fixes it; git itself names it for a
 * `checkout` that it refuses.
 */
export function unscanned(detail: string, checkout?: Checkout): ScanResult {
  const isRefused = checkout?.kind === 'none' && checkout.isRefused;
  return emptyResult(
    [
      {
        kind: 'partial-repository',
        where: '.',
        detail: `what is new could not be looked at, since ${detail}`,
        ...(!isRefused && { advice: 'Run `actions/checkout` before this step, with `fetch-depth: 0`.' }),
      },
    ],
    [],
  );
}
