import { UsageError } from '../../errors.ts';
import { defined } from '../../foundation/defined.ts';
import { suggestion } from '../../foundation/nearest.ts';
import { type HookName, hookNames } from '../../hook/names.ts';
import { readSkipReason } from '../../hook/run/skip.ts';
import { findWork } from '../../hook/run/work.ts';
import { excludedSecrets, exitCodes, type ScanResult } from '../../model/result.ts';
import { countOf, formatBytes } from '../../report/wording/quantity.ts';
import { runPipeline } from '../../scan/pipeline.ts';
import type { CommandLine } from '../arguments/command-line.ts';
import { toScanOptions } from '../arguments/scan-options.ts';
import { TypedOptions } from '../arguments/typed-options.ts';
import { onReadingOf } from '../interrupt.ts';
import { tell } from '../stderr.ts';

/** How many seconds a push may take, unless `--time-limit` says otherwise. */
const receiveLimitSeconds = 60;

/** `hook run NAME`, called by git: scans what comes in and reports on standard error. */
export async function runHooked(line: CommandLine): Promise<number> {
  const [, word = '', ...args] = line.positionals;
  const name = hookNames.find((known) => known === word);
  if (name === undefined)
    throw new UsageError(
      `\`straykey hook run\` needs one of ${hookNames.join(', ')}${word === '' ? '' : `, not "${word}"${suggestion(word, hookNames)}`}`,
    );
  const reason = readSkipReason(process.env);
  if (reason !== undefined) return (await import('./skipped-hook.ts')).recordSkip(name, reason);
  const typed = new TypedOptions(line);
  const limitSeconds = typed.count('time-limit') ?? (name === 'pre-receive' ? receiveLimitSeconds : undefined);
  const stopClock = limitSeconds === undefined ? () => undefined : startClock(name, limitSeconds);
  const work = await findWork({ name, args, environment: process.env, hasComparison: typed.has('staged-from-stdin') });
  if (work.kind === 'nothing') {
    stopClock();
    return tellNothing(work.why);
  }
  const result = await runPipeline(
    { ...toScanOptions({ ...line, positionals: [] }), target: work.target },
    defined({ onReading: onReadingOf(work.target), compared: work.compared }),
  );
  stopClock();
  return await tellResult(name, result, typed);
}

/** Ends the process when the time is up, which git takes as a rejection. */
function startClock(name: HookName, seconds: number): () => void {
  const timer = setTimeout(() => {
    tell(
      `straykey: not finished within ${countOf(seconds, 'second')}, so nothing is let through; push less at once, or install the hook again with a longer --time-limit: straykey hook install ${name} --time-limit ${seconds * 5}`,
    );
    process.exit(exitCodes.incomplete);
  }, seconds * 1000);
  return () => clearTimeout(timer);
}

function tellNothing(why: string): number {
  tell(`straykey: ${why}, so there was nothing to look at`);
  return exitCodes.clean;
}

async function tellResult(name: HookName, result: ScanResult, typed: TypedOptions): Promise<number> {
  const {
    findings,
    problems,
    notes,
    statistics: { commits, blobs, files, bytes, skipped },
  } = result;
  if (findings.length + problems.length > 0)
    return (await import('./refused-hook.ts')).tellRefusal(name, result, typed);
  if (blobs + commits + files === 0) return tellNothing(describeEmpty(notes, skipped));
  const counts = [
    ...(commits > 0 ? [countOf(commits, 'commit')] : []),
    ...(blobs + files > 0 ? [countOf(Math.max(blobs, files), name === 'pre-commit' ? 'file' : 'blob')] : []),
  ];
  tell(
    `straykey: no secrets in ${name === 'commit-msg' ? 'the commit message' : counts.join(', ')} (${formatBytes(bytes)})`,
  );
  const excluded = skipped[excludedSecrets] ?? 0;
  if (excluded > 0) tell(`straykey: ${countOf(excluded, 'secret')} in excluded paths`);
  for (const note of notes) tell(`straykey: ${note}`);
  return exitCodes.clean;
}

function describeEmpty(notes: readonly string[], skipped: Readonly<Record<string, number>>): string {
  const left = Object.keys(skipped);
  return left.length > 0 ? `only ${left.join(' and ')}` : (notes[0] ?? 'nothing is staged');
}
