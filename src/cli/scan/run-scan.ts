import { UsageError } from '../../errors.ts';
import { defined } from '../../foundation/defined.ts';
import { exitCodeOf, type ScanResult } from '../../model/result.ts';
import { failFloors } from '../../model/severity.ts';
import { visible } from '../../report/display/display.ts';
import { Progress } from '../../report/display/progress.ts';
import { reporters } from '../../report/index.ts';
import type { RenderOptions } from '../../report/reporter.ts';
import { hasLookedAtNothing } from '../../report/tally.ts';
import { countOf } from '../../report/wording/quantity.ts';
import { writeReport, writeStdout } from '../../report/write.ts';
import type { ScanOptions } from '../../scan/options.ts';
import { runPipeline } from '../../scan/pipeline.ts';
import type { Steering } from '../../scan/steering.ts';
import type { CommandLine } from '../arguments/command-line.ts';
import { toScanOptions } from '../arguments/scan-options.ts';
import { TypedOptions } from '../arguments/typed-options.ts';
import { finishFirst, onReadingOf } from '../interrupt.ts';
import { tell } from '../stderr.ts';
import { columnsOfStdout, hasColor, terminalAt } from '../terminal.ts';
import { tuneCompilersForPacks } from '../tuning/compiler-flags.ts';
import { createKernelTuning } from '../tuning/kernel-flags.ts';
import { createMemoryTuning } from '../tuning/memory-flags.ts';
import { informationUri, version } from '../version.ts';
import { checkFirstPath } from './first-path.ts';
import { checkPlaces, type Output, toOutputs, unshownBy } from './outputs.ts';
import { tellProblems } from './problem-lines.ts';

/** `dir`, `git`, `env` and `stdin`: scans, writes the reports and returns the exit code. */
export async function runScan(line: CommandLine): Promise<number> {
  const startedAt = new Date();
  const mark = process.hrtime.bigint();
  const typed = new TypedOptions(line);
  for (const name of ['mask-as', 'exit-code'] as const)
    if (typed.has(name)) throw new UsageError(`--${name} only has an effect with --mask; add that`);
  const outputs = toOutputs(line);
  checkPlaces(outputs);
  checkFirstPath(line);
  const options = toScanOptions(line);
  const scanAll = await scannerOf(options, typed);
  if (typed.has('explain')) return (await import('./run-explain.ts')).runExplain(typed, options);
  const progress = new Progress((typed.has('quiet') ? undefined : terminalAt('stderr')) ?? silent, 'piece');
  const scanned = await scanAll((each) => scanTuned(each, progress));
  const result =
    scanned.problems.length > 0 && !typed.has('show-secrets')
      ? await (await import('../../safe-message.ts')).withSafeProblems(scanned)
      : scanned;
  await writeOutputs(outputs, result, { startedAt, endedAt: new Date() }, typed);
  if (!outputs.some(({ format, file }) => format === 'text' && file === undefined)) tellProblems(result);
  if (!typed.has('quiet')) {
    for (const sentence of unshownBy(outputs, typed)) tell(`straykey: ${sentence}`);
    tellOutcome(result, outputs, Number(process.hrtime.bigint() - mark) / 1e6);
  }
  return exitCodeOf(result, typed.choice('fail-on', failFloors));
}

/** Makes as many scans as an answer takes. */
export type ScanAll = (scanWith: (options: ScanOptions) => Promise<ScanResult>) => Promise<ScanResult>;

const silent = { write: (): void => undefined };

/** What scans, once or several times: a range of commits may be a change that must not decide about itself. */
async function scannerOf(options: ScanOptions, typed: TypedOptions): Promise<ScanAll> {
  return options.target.kind === 'range' || typed.has('ci-range') || typed.has('decisions')
    ? (await import('./range-scan.ts')).planRangeScan(options, typed)
    : (scanWith) => scanWith(options);
}

/** Scans with V8 tuned to the target as more becomes known about it, and with a progress line. */
async function scanTuned(options: ScanOptions, progress: Progress): Promise<ScanResult> {
  const memoryTuning = createMemoryTuning(options.target);
  try {
    const steering: Steering = {
      ...createKernelTuning(options.target),
      ...defined({ onReading: onReadingOf(options.target) }),
      onPacks: (bytes) => {
        tuneCompilersForPacks(bytes);
        memoryTuning.onPacks(bytes);
      },
    };
    const observed: ScanOptions = {
      ...options,
      onScanned: (bytes, count) => {
        memoryTuning.onScanned(bytes, count);
        progress.scanned(bytes, count);
      },
      onFound: (count) => progress.found(count),
    };
    return await runPipeline(observed, steering);
  } finally {
    // Clears the line, so that an error starts on a line of its own.
    progress.end();
  }
}

type Times = Pick<RenderOptions, 'startedAt' | 'endedAt'>;

/** If one cannot be written, the others still are. */
async function writeOutputs(
  outputs: readonly Output[],
  result: ScanResult,
  times: Times,
  typed: TypedOptions,
): Promise<void> {
  const errors: unknown[] = [];
  for (const output of outputs)
    await writeOutput(output, result, times, typed).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

async function writeOutput(
  { format, file }: Output,
  result: ScanResult,
  times: Times,
  typed: TypedOptions,
): Promise<void> {
  const parts = await reporters[format].render(result, {
    showSecrets: typed.has('show-secrets'),
    color: file === undefined && hasColor('stdout', typed),
    columns: file === undefined ? columnsOfStdout() : 100,
    version,
    informationUri,
    includeAllowed: typed.has('show-allowed'),
    ...times,
  });
  if (file === undefined) writeStdout(parts);
  else await finishFirst(() => writeReport(file, parts));
}

/** Goes to standard error, so that the report is the same, byte for byte, on every run. */
function tellOutcome(result: ScanResult, outputs: readonly Output[], elapsedMs: number): void {
  const files = outputs.flatMap(({ file }) => file ?? []);
  const isOnScreen = outputs.some(({ format, file }) => format === 'text' && file === undefined);
  const written = files.length === 0 ? '' : `; see ${files.join(', ')}`;
  if (!isOnScreen) tell(`straykey: ${describeOutcome(result)}${written}`);
  if (terminalAt('stderr'))
    tell(`Done in ${elapsedMs < 1000 ? `${Math.round(elapsedMs)} ms` : `${(elapsedMs / 1000).toFixed(1)} s`}.`);
}

/** Nothing found in nothing must not read like a clean scan; the notes say why there was nothing. */
function describeOutcome({ findings, problems, notes, statistics }: ScanResult): string {
  const rest = problems.length > 0 ? ', but not everything could be read' : '';
  if (findings.length > 0) return `${countOf(findings.length, 'secret')}${rest}`;
  if (!hasLookedAtNothing(statistics)) return `no secrets${rest}`;
  return visible(['nothing was scanned', ...notes].join(': ')) + rest;
}
