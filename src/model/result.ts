import type { Finding } from './finding.ts';
import type { Observation } from './observation.ts';
import type { Problem } from './problem.ts';
import { compareSeverity, type FailFloor } from './severity.ts';

/** What a scan gives: what was found, what could not be read, and what was looked at. */
export interface ScanResult {
  /** To be reported, sorted by first path, offset and rule id. */
  readonly findings: readonly Finding[];
  /** Found but not reported: somebody decided so. Same order. */
  readonly allowed: readonly Finding[];
  readonly problems: readonly Problem[];
  /** What the user should know and that does not make the scan incomplete. */
  readonly notes: readonly string[];
  /** What is true of files and variables beside their secrets, sorted by place. */
  readonly observations: readonly Observation[];
  readonly statistics: Statistics;
  /** What was scanned, for the reports' heads. */
  readonly target: Target;
}

export interface Target {
  /** The kind of scan, of which `push` is a range, and all that concerns environments `env`. */
  readonly mode: 'dir' | 'git' | 'staged' | 'range' | 'env' | 'stdin';
  /** As the user named it, never made absolute. */
  readonly names: readonly string[];
  /** Git only: the address of `origin`, or of the first remote, without credentials. */
  readonly repositoryUrl?: string;
  /** Git only: the id of the commit that HEAD is. */
  readonly revision?: string;
}

/** What was looked at, and what was not. */
export interface Statistics {
  readonly files: number;
  /** Objects of git but commits: contents of files, and tags. */
  readonly blobs: number;
  readonly commits: number;
  readonly variables: number;
  /** That were opened. */
  readonly archives: number;
  /** That were searched, what was inflated included. */
  readonly bytes: number;
  /** That ran. */
  readonly rules: number;
  /** That did not, since the configuration or the caller said so. */
  readonly rulesOff: number;
  /** Left out on purpose, by why: `ignored by .gitignore`. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Objects of a history that git itself read, by why; of most, packs were read without it. */
  readonly readByGit: Readonly<Record<string, number>>;
  /** Findings that were allowed, by how. */
  readonly allowed: { readonly inline: number; readonly allowlist: number; readonly baseline: number };
  /** Findings below the confidence asked for. */
  readonly belowConfidence: number;
}

/** Process exit codes. Findings win over incomplete. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, incomplete: 3 } as const;

/**
 * Of a scan that came to its end; both are in the report. Findings milder than the floor count for nothing here,
 * problems always.
 */
export function exitCodeOf(
  { findings, problems }: Pick<ScanResult, 'findings' | 'problems'>,
  failOn: FailFloor = 'low',
): 0 | 1 | 3 {
  if (failOn !== 'never' && findings.some(({ severity }) => compareSeverity(severity, failOn) >= 0))
    return exitCodes.findings;
  return problems.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}
