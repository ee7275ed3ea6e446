import { exitCodes, type ScanResult } from '../model/result.ts';
import { Progress } from '../report/progress.ts';
import { scan } from '../scan.ts';
import type { CommandLine } from './command-line.ts';
import { type Output, toOutputs } from './outputs.ts';
import { toScanOptions } from './scan-options.ts';
import { tell } from './stderr.ts';
import { columnsOfStdout, hasColor } from './terminal.ts';
import { Typed } from './typed.ts';
import { informationUri, version } from './version.ts';

/** `dir`, `git`, `env` and `stdin`: scans, writes the reports, gives the exit code. */
export async function runScan(line: CommandLine): Promise<number> {
  const startMs = performance.now();
  const typed = new Typed(line);
  const options = toScanOptions(line);
  const outputs = toOutputs(line);
  if (typed.has('explain')) return (await import('./run-explain.ts')).runExplain(typed.text('explain') ?? '', options);
  const progress = new Progress(typed.has('quiet') ? silent : process.stderr, 'piece');
  const result = await scan({ ...options, onScanned: (bytes) => progress.scanned(bytes), onFound: () => progress.found() });
  progress.end();
  for (const output of outputs) await writeOutput(output, result, typed);
  if (!outputs.some(({ format, file }) => format === 'text' && file === undefined)) tellProblems(result, typed);
  if (!typed.has('quiet')) tellTime(performance.now() - startMs);
  return exitCodeOf(result);
}

const silent = { write: (): void => undefined };

/** Findings win over incomplete; both are in the report. */
export function exitCodeOf({ findings, problems }: ScanResult): number {
  if (findings.length > 0) return exitCodes.findings;
  return problems.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

async function writeOutput({ format, file }: Output, result: ScanResult, typed: Typed): Promise<void> {
  const [{ reporters }, { writeReport, writeStdout }] = await Promise.all([import('../report/index.ts'), import('../report/write.ts')]);
  const parts = await reporters[format].render(result, {
    showSecrets: typed.has('show-secrets'),
    color: file === undefined && hasColor(typed),
    columns: file === undefined ? columnsOfStdout() : 100,
    version,
    informationUri,
    includeAllowed: typed.has('show-allowed'),
  });
  if (file === undefined) writeStdout(parts);
  else writeReport(file, parts);
}

/** Formats for machines have their own place for problems; a person looking on should see them all the same. */
function tellProblems({ findings, problems }: ScanResult, typed: Typed): void {
  if (typed.has('quiet')) return;
  for (const { where, detail, advice } of problems.slice(0, 20)) tell(`straykey: ${where}: ${detail}${advice === undefined ? '' : `; ${advice}`}`);
  if (problems.length > 20) tell(`straykey: and ${problems.length - 20} more problems`);
  tell(`straykey: ${findings.length === 0 ? 'no secrets' : findings.length === 1 ? '1 secret' : `${findings.length} secrets`}${problems.length > 0 ? ', but not everything could be read' : ''}`);
}

/** On standard error, so that the report is the same byte for byte on every run. */
function tellTime(elapsedMs: number): void {
  if (process.stderr.isTTY) tell(`Done in ${elapsedMs < 1000 ? `${Math.round(elapsedMs)} ms` : `${(elapsedMs / 1000).toFixed(1)} s`}.`);
}
