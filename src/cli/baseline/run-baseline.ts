import {
  type Baseline,
  createBaseline,
  type Decision,
  formatBaseline,
  pruneBaseline,
  updateBaseline,
} from '../../baseline.ts';
import { UsageError } from '../../errors.ts';
import type { Finding } from '../../model/finding.ts';
import { exitCodes } from '../../model/result.ts';
import { countOf, formatNumber } from '../../report/wording/quantity.ts';
import { writeReport } from '../../report/write.ts';
import { baselinePathOf, readBaselineAt } from '../../scan/decisions/baseline-file.ts';
import { createSalt } from '../../scan/decisions/salt.ts';
import { rootOf } from '../../scan/root.ts';
import { readConfig } from '../../scan/rules/prepare.ts';
import type { CommandLine } from '../arguments/command-line.ts';
import { type BaselineAction, baselineActions } from '../arguments/command-table.ts';
import type { OptionName } from '../arguments/options/option.ts';
import { toScanOptions } from '../arguments/scan-options.ts';
import { TypedOptions } from '../arguments/typed-options.ts';
import { tell } from '../stderr.ts';
import { acceptedTargets, scanAll } from './accepted-findings.ts';

/** Options that `prune` rejects: it would drop the entries for whatever they leave out. */
const narrowing: readonly OptionName[] = ['rule', 'skip-rule', 'exclude', 'confidence', 'severity'];

/**
 * `baseline create|update|prune`, and `import FILE`: scans the tree, with `--history` also the repository, and writes the
 * baseline.
 */
export async function runBaseline(line: CommandLine): Promise<number> {
  const typed = new TypedOptions(line);
  const action = typed.action(baselineActions);
  const rest = line.positionals.slice(1);
  const peers = action === 'import' ? await (await import('./peer-file.ts')).readPeers(rest[0]) : undefined;
  const paths = peers ? rest.slice(1) : rest;
  if (action === 'prune') checkIsWhole(typed, paths);
  else if (!peers) checkReason(typed);
  const options = { ...toScanOptions({ ...line, positionals: paths }), baseline: false as const };
  const root = rootOf(options.target, undefined);
  const path = baselinePathOf(typed.text('baseline'), await readConfig(options, root), root);
  const known = await readKnown(path, action);
  const salt = known?.salt ?? createSalt();
  const { findings: all, isComplete } = await scanAll(
    { ...options, salt },
    acceptedTargets(action, options.target, root, typed.has('history')),
    root,
  );
  if (action === 'prune' && !isComplete) {
    tell(`straykey: ${path} was left as it is: an entry may belong to what could not be read`);
    return exitCodes.incomplete;
  }
  const matches = peers?.match(all);
  const findings = matches?.accepted ?? all;
  const baseline =
    action === 'prune' && known
      ? pruneBaseline(known, findings)
      : accept(known, findings, readDecision(typed, peers && `imported from ${peers.file}`), salt);
  writeReport(path, [formatBaseline(baseline)]);
  if (!typed.has('quiet')) {
    if (matches) peers?.tell(matches, typed.has('history'));
    tellChange(path, baseline, known);
  }
  return isComplete ? exitCodes.clean : exitCodes.incomplete;
}

function tellChange(path: string, { entries }: Baseline, known: Baseline | undefined): void {
  const before = formatNumber(known?.entries.length ?? 0);
  tell(`straykey: ${path} accepts ${countOf(entries.length, 'secret')}, ${before} before`);
}

function checkIsWhole(typed: TypedOptions, paths: readonly string[]): void {
  const narrow = narrowing.find((name) => typed.has(name));
  if (narrow === undefined && paths.length === 0) return;
  throw new UsageError(
    `\`straykey baseline prune\` has to look at everything, or it would drop what it did not see; leave out ${narrow === undefined ? paths.join(', ') : `--${narrow}`}`,
  );
}

function checkReason(typed: TypedOptions): void {
  if (typed.text('reason') === undefined)
    throw new UsageError('a baseline needs a reason, so that others can judge it later: --reason "…"');
}

/** Reads the existing baseline: `create` requires that there is none, the other actions that there is one. */
async function readKnown(path: string, action: BaselineAction): Promise<Baseline | undefined> {
  const known = await readBaselineAt(path);
  if (action === 'create' && known)
    throw new UsageError(`${path} already exists; \`straykey baseline update\` adds what is new`);
  if (action !== 'create' && action !== 'import' && !known)
    throw new UsageError(`${path} does not exist; \`straykey baseline create\` creates it`);
  return known;
}

function accept(known: Baseline | undefined, findings: readonly Finding[], decision: Decision, salt: string): Baseline {
  return known ? updateBaseline(known, findings, decision) : createBaseline(findings, decision, salt);
}

function readDecision(typed: TypedOptions, usualReason: string = ''): Decision {
  return {
    reason: typed.text('reason') ?? usualReason,
    owner: typed.text('owner'),
    expires: typed.text('expires'),
    date: new Date().toISOString().slice(0, 10),
  };
}
