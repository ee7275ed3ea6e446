import type { Allowlist } from '../config/allowlist.ts';
import type { Config } from '../config/config.ts';
import { fixedKey } from '../engine/findings/fingerprint.ts';
import { clockMs } from '../pool/time-limit.ts';
import type { Repository } from '../sources/git/repository.ts';
import { type BaselineFile, readBaseline } from './decisions/baseline-file.ts';
import { createAllowlist, createExclusion } from './decisions/exceptions.ts';
import type { ScanOptions } from './options.ts';
import { decisionRoot, isWholeProject, rootOf, type ScanRoot } from './root.ts';
import { type PreparedRules, prepareRules, readConfig } from './rules/prepare.ts';
import { settingsOf } from './settings.ts';
import type { Steering } from './steering.ts';
import { GitTime } from './threads/git-time.ts';

/** Everything that is settled before a scan reads its target. */
export interface ScanSetup {
  readonly options: ScanOptions;
  readonly steering: Steering;
  readonly repository: Repository | undefined;
  readonly root: ScanRoot;
  readonly config: Config;
  readonly rules: PreparedRules;
  readonly allowlist: Allowlist | undefined;
  readonly isExcluded: (path: string) => boolean;
  readonly baseline: BaselineFile | undefined;
  /** The key of the fingerprints. */
  readonly fingerprintKey: string;
  /** Whether a whole project is scanned with all rules, so that an exception that covers nothing can be reported. */
  readonly isWholeProject: boolean;
  /** When the time for the scan is over, on the clock of `clockMs`; undefined if it may take as long as it needs. */
  readonly endsAtMs: number | undefined;
  /** The same for git. */
  readonly gitTime: GitTime | undefined;
}

/** What reading and scanning a source takes. */
export type ReadingSetup = Pick<ScanSetup, 'options' | 'steering' | 'config' | 'rules' | 'endsAtMs' | 'gitTime'>;

/** Reads the configuration, the exceptions and the baseline, and selects the rules. Throws ConfigError and RuleError. */
export async function prepareScan(
  options: ScanOptions,
  steering: Steering,
  repository?: Repository,
): Promise<ScanSetup> {
  const root = decisionRoot(options, rootOf(options.target, repository));
  const config = await readConfig(options, root);
  const rules = await prepareRules(options, config);
  const { maxTimeMs } = settingsOf(options, config);
  const allowlist = await createAllowlist(options, config, root);
  const isExcluded = await createExclusion(options, config, allowlist, root);
  const baseline = await readBaseline(options, config, root);
  // Only then: the clock loads a module of Node, which takes as long as a small file.
  const endsAtMs = maxTimeMs === undefined ? undefined : clockMs() + maxTimeMs;
  const gitTime = endsAtMs === undefined ? undefined : new GitTime(endsAtMs);
  return {
    options,
    steering,
    repository: repository && limited(repository, gitTime, options.signal),
    root,
    config,
    rules,
    allowlist,
    isExcluded,
    baseline,
    fingerprintKey: options.salt ?? baseline?.file.salt ?? fixedKey,
    isWholeProject: isWholeProject(options, root),
    endsAtMs,
    gitTime,
  };
}

/** The repository, where git runs no longer than the scan may. */
function limited(repository: Repository, gitTime: GitTime | undefined, signal: AbortSignal | undefined): Repository {
  return gitTime || signal ? { ...repository, timeLeftMs: gitTime?.leftMs, signal } : repository;
}
