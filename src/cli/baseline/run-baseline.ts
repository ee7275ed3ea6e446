import { type Baseline, formatBaseline } from '../../baseline.ts';
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
import { baselineActions } from '../arguments/command-table.ts';
import { toScanOptions } from '../arguments/scan-options.ts';
import { TypedOptions } from '../arguments/typed-options.ts';
import { checkPlace } from '../scan/outputs.ts';
import { tell } from '../stderr.ts';
import { scanAll } from './accepted-findings.ts';
import { type BaselinePlan, planBaseline } from './baseline-plan.ts';
import { chooseFindings } from './chosen-findings.ts';

/**
 * `baseline create|update|prune`, and `import FILE`: scans the tree, with `--history` also the repository, and writes the
 * baseline.
 */
export async function runBaseline(line: CommandLine): Promise<number> {
  const typed = new TypedOptions(line);
  const plan = await planBaseline(typed.action(baselineActions), typed, line.positionals.slice(1));
  const options = { ...toScanOptions({ ...line, positionals: plan.paths }), baseline: false as const };
  const root = rootOf(options.target, undefined);
  const path = baselinePathOf(typed.text('baseline'), await readConfig(options, root), root);
  const known = await readKnown(path, plan);
  checkPlace(path);
  const salt = known?.salt ?? createSalt();
  const targets = plan.targets(options.target, root);
  const { findings, isComplete } = await scanAll({ ...options, salt }, targets, root);
  if (plan.needsAll && !isComplete) {
    tell(`straykey: ${path} was left as it is: an entry may belong to what could not be read`);
    return exitCodes.incomplete;
  }
  const fingerprints = typed.names('fingerprint');
  const reported = async (): Promise<readonly Finding[]> =>
    known ? findings : (await scanAll(options, targets, root, () => undefined)).findings;
  const chosen = fingerprints.length === 0 ? findings : chooseFindings(fingerprints, findings, await reported());
  const renewed = plan.renew({ known, salt }, chosen);
  writeReport(path, [formatBaseline(renewed.baseline)]);
  if (!typed.has('quiet')) {
    renewed.tell?.();
    tellChange(path, renewed.baseline, known);
  }
  return isComplete ? exitCodes.clean : exitCodes.incomplete;
}

/** Reads the existing baseline. Throws UsageError if there is one against the plan, or none. */
async function readKnown(path: string, { isThere }: BaselinePlan): Promise<Baseline | undefined> {
  const known = await readBaselineAt(path);
  if (isThere === false && known)
    throw new UsageError(`${path} already exists; \`straykey baseline update\` adds what is new`);
  if (isThere === true && !known)
    throw new UsageError(`${path} does not exist; \`straykey baseline create\` creates it`);
  return known;
}

function tellChange(path: string, { entries }: Baseline, known: Baseline | undefined): void {
  const before = formatNumber(known?.entries.length ?? 0);
  tell(`straykey: ${path} accepts ${countOf(entries.length, 'secret')}, ${before} before`);
}
