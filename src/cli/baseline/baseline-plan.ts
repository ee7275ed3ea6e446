import {
  type Baseline,
  checkDecision,
  createBaseline,
  type Decision,
  pruneBaseline,
  updateBaseline,
} from '../../baseline.ts';
import { UsageError } from '../../errors.ts';
import type { Finding } from '../../model/finding.ts';
import type { ScanTarget } from '../../scan/options.ts';
import type { ScanRoot } from '../../scan/root.ts';
import type { BaselineAction } from '../arguments/command-table.ts';
import type { OptionName } from '../arguments/options/option.ts';
import type { TypedOptions } from '../arguments/typed-options.ts';
import { chosenTargets, wholeProject } from './accepted-findings.ts';

/** What one of the actions on a baseline does, where they differ. */
export interface BaselinePlan {
  /** The typed paths that are to be scanned. */
  readonly paths: readonly string[];
  /** Whether there has to be a baseline already; undefined if either will do. */
  readonly isThere?: boolean;
  /** The baseline stays as it is unless everything could be read. */
  readonly needsAll: boolean;
  targets(chosen: ScanTarget, root: ScanRoot): readonly ScanTarget[];
  /** Throws UsageError for a decision that makes no sense. */
  renew(baseline: KnownBaseline, findings: readonly Finding[]): RenewedBaseline;
}

/** The baseline before, if there is one, and the salt that the findings' fingerprints are made with. */
export interface KnownBaseline {
  readonly known: Baseline | undefined;
  readonly salt: string;
}

export interface RenewedBaseline {
  readonly baseline: Baseline;
  /** Tells on standard error what else there is to say. */
  readonly tell?: () => void;
}

/** Throws UsageError for options that the action lacks or rejects, and ConfigError for a report that cannot be used. */
export async function planBaseline(
  action: BaselineAction,
  typed: TypedOptions,
  positionals: readonly string[],
): Promise<BaselinePlan> {
  switch (action) {
    case 'create':
      return { ...planAcceptance(typed, positionals), isThere: false };
    case 'update':
      return { ...planAcceptance(typed, positionals), isThere: true };
    case 'import':
      return await planImport(typed, positionals);
    case 'prune':
      return planPruning(typed, positionals);
  }
}

function planAcceptance(typed: TypedOptions, paths: readonly string[]): BaselinePlan {
  if (typed.text('reason') === undefined)
    throw new UsageError('a baseline needs a reason, so that others can judge it later: --reason "…"');
  const decision = readDecision(typed);
  return {
    paths,
    needsAll: false,
    targets: (chosen, root) => chosenTargets(chosen, root, typed.has('history')),
    renew: (baseline, findings) => ({ baseline: accept(baseline, findings, decision) }),
  };
}

/** Accepts what the report of another scanner says, as far as it is found here, too. */
async function planImport(typed: TypedOptions, [file, ...paths]: readonly string[]): Promise<BaselinePlan> {
  const peers = (await import('./peer-file.ts')).readPeers(file);
  const hasHistory = typed.has('history');
  const decision = readDecision(typed, `imported from ${peers.file}`);
  return {
    paths,
    needsAll: false,
    targets: (chosen, root) => chosenTargets(chosen, root, hasHistory),
    renew: (baseline, findings) => {
      const matches = peers.match(findings);
      return { baseline: accept(baseline, matches.accepted, decision), tell: () => peers.tell(matches, hasHistory) };
    },
  };
}

/** Options that `prune` rejects: it would drop the entries for whatever they leave out. */
const narrowing: readonly OptionName[] = ['rule', 'skip-rule', 'exclude', 'confidence', 'severity', 'fingerprint'];

/** What is decided about secrets that are accepted; `prune` looks at the history in any case. */
const deciding: readonly OptionName[] = ['reason', 'owner', 'expires', 'history'];

/** Looks at the tree and the history of the whole project, wherever it is called. */
function planPruning(typed: TypedOptions, paths: readonly string[]): BaselinePlan {
  const useless = deciding.find((name) => typed.has(name));
  if (useless !== undefined)
    throw new UsageError(`\`straykey baseline prune\` accepts nothing, so --${useless} has no effect; leave it out`);
  const narrow = narrowing.find((name) => typed.has(name));
  if (narrow !== undefined || paths.length > 0)
    throw new UsageError(
      `\`straykey baseline prune\` has to look at everything, or it would drop what it did not see; leave out ${narrow === undefined ? paths.join(', ') : `--${narrow}`}`,
    );
  return {
    paths,
    isThere: true,
    needsAll: true,
    targets: (_, root) => wholeProject(root),
    renew: ({ known, salt }, findings) => ({
      baseline: pruneBaseline(known ?? { version: 1, salt, entries: [] }, findings),
    }),
  };
}

function accept({ known, salt }: KnownBaseline, findings: readonly Finding[], decision: Decision): Baseline {
  return known ? updateBaseline(known, findings, decision) : createBaseline(findings, decision, salt);
}

/** Checked before the scan, which may take minutes. */
function readDecision(typed: TypedOptions, usualReason: string = ''): Decision {
  const decision = {
    reason: typed.text('reason') ?? usualReason,
    owner: typed.text('owner'),
    expires: typed.text('expires'),
    date: new Date().toISOString().slice(0, 10),
  };
  checkDecision(decision);
  return decision;
}
