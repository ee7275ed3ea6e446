import { type Baseline, createBaseline, type Decision, formatBaseline, parseBaseline, pruneBaseline, updateBaseline } from '../baseline.ts';
import { readTextFile } from '../config/read-text.ts';
import { UsageError } from '../errors.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { exitCodes } from '../model/result.ts';
import { writeReport } from '../report/write.ts';
import { scan } from '../scan.ts';
import { baselinePathAt } from '../scan/baseline-file.ts';
import type { ScanOptions } from '../scan/options.ts';
import { rootOf } from '../scan/root.ts';
import { createSalt } from '../scan/salt.ts';
import type { CommandLine } from './command-line.ts';
import { toScanOptions } from './scan-options.ts';
import { tell } from './stderr.ts';
import { Typed } from './typed.ts';

/** `baseline create|update|prune`: scans the tree, with `--history` the repository too, and writes the baseline. */
export async function runBaseline(line: CommandLine): Promise<number> {
  const [action, ...paths] = line.positionals;
  const typed = new Typed(line);
  const options = { ...toScanOptions({ ...line, positionals: paths }), baseline: false as const };
  const path = typed.text('baseline') ?? baselinePathAt(rootOf(options.target, undefined));
  const known = readKnown(path, action);
  const salt = known?.salt ?? createSalt();
  const { findings, problems } = await scanAll(options, salt, typed.has('history'));
  for (const { where, detail } of problems.slice(0, 20)) tell(`straykey: ${where}: ${detail}`);
  if (action === 'prune' && problems.length > 0) {
    tell(`straykey: ${path} was left as it is: an entry may belong to what could not be read`);
    return exitCodes.incomplete;
  }
  const baseline = next(action, known, findings, typed, salt);
  writeReport(path, [formatBaseline(baseline)]);
  tell(`straykey: ${path} holds ${baseline.entries.length} accepted ${baseline.entries.length === 1 ? 'secret' : 'secrets'}, before ${known?.entries.length ?? 0}`);
  return problems.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

/** The baseline that is there; `create` wants none, the others want one. */
function readKnown(path: string, action: string): Baseline | undefined {
  const text = readTextFile(path, 512 * 1024 * 1024);
  if (action === 'create' && text !== undefined) throw new UsageError(`${path} is there already; \`straykey baseline update\` adds what is new`);
  if (action !== 'create' && text === undefined) throw new UsageError(`there is no ${path}; \`straykey baseline create\` makes it`);
  return text === undefined ? undefined : parseBaseline(text, path);
}

function next(action: string, known: Baseline | undefined, findings: readonly Finding[], typed: Typed, salt: string): Baseline {
  if (action === 'prune' && known) return pruneBaseline(known, findings);
  const decision = toDecision(typed);
  return known ? updateBaseline(known, findings, decision) : createBaseline(findings, decision, salt);
}

function toDecision(typed: Typed): Decision {
  const reason = typed.text('reason');
  if (reason === undefined) throw new UsageError('a baseline needs a reason, so that others can judge it later: --reason "…"');
  return { reason, owner: typed.text('owner'), expires: typed.text('expires'), date: new Date().toISOString().slice(0, 10) };
}

/** Each secret once, wherever it was found first. */
async function scanAll(options: ScanOptions, salt: string, hasHistory: boolean): Promise<{ readonly findings: readonly Finding[]; readonly problems: readonly Problem[] }> {
  const targets: readonly ScanOptions['target'][] = [options.target, ...(hasHistory ? [{ kind: 'git', repository: '.' } as const] : [])];
  const findings = new Map<string, Finding>();
  const problems: Problem[] = [];
  for (const target of targets) {
    const result = await scan({ ...options, target, salt });
    for (const finding of result.findings) if (!findings.has(finding.fingerprint)) findings.set(finding.fingerprint, finding);
    problems.push(...result.problems);
  }
  return { findings: [...findings.values()], problems };
}
