import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import { unlessRefused } from '../../foundation/system-error.ts';
import { exitCodes } from '../../model/result.ts';
import { writeStdout } from '../../report/write.ts';
import { reasonsLeftOut } from '../../scan/decisions/left-out.ts';
import type { ScanOptions } from '../../scan/options.ts';
import { runPipeline } from '../../scan/pipeline.ts';
import { rootOf } from '../../scan/root.ts';
import { rulesWithKeywordIn } from '../../scan/rules/keywords-in.ts';
import { prepareRules, readConfig } from '../../scan/rules/prepare.ts';
import { settingsOf } from '../../scan/settings.ts';
import type { TypedOptions } from '../arguments/typed-options.ts';
import { readInterruptibly } from '../interrupt.ts';
import { columnsOfStdout } from '../terminal.ts';
import { type FilteredOut, explainLine } from './explanation.ts';

/** The largest file whose lines are read, in bytes. */
const longestRead = 64 << 20;

/** Options for reports, which `--explain` does not write. */
const reportOptions = ['format', 'output', 'fail-on', 'show-secrets', 'show-allowed'] as const;

/** `--explain PATH:LINE`: scans that file alone and shows what became of each candidate on the line. */
export async function runExplain(typed: TypedOptions, options: ScanOptions): Promise<number> {
  const useless = reportOptions.find((name) => typed.has(name));
  if (useless !== undefined)
    throw new UsageError(`--explain writes no report, so --${useless} has no effect; leave one of them out`);
  if ('paths' in options.target && options.target.paths.length > 0)
    throw new UsageError('--explain already names its file; leave out the paths');
  const { path, line } = parsePlace(typed.text('explain') ?? '');
  const fileOptions: ScanOptions = { ...options, target: { kind: 'dir', paths: [path] } };
  const leftOut = await reasonsLeftOut(path, fileOptions);
  const config = await readConfig(fileOptions, rootOf(fileOptions.target, undefined));
  const { confidence: floor } = settingsOf(options, config);
  const explained: ScanOptions = { ...fileOptions, confidence: 'low' };
  const result = await runPipeline(explained, { onReading: readInterruptibly });
  const dropped = await rejectionsOn(line, explained);
  const problems = leftOut.length > 0 ? [] : result.problems;
  const lines = readLines(path);
  const text = lines?.[line - 1] ?? '';
  writeStdout([
    explainLine(
      {
        place: `${path}:${line}`,
        line,
        floor,
        leftOut,
        dropped,
        keyed: text === '' ? [] : rulesWithKeywordIn(text, await prepareRules(explained, config)),
        lastLine: lines?.length,
        columns: columnsOfStdout(),
      },
      { ...result, problems },
    ),
  ]);
  return problems.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

/**
 * What filters reject on one line. This takes a scan of its own: whoever wants to see rejections sees also candidates
 * that a scan does not look at, so its findings need not be those of a scan.
 */
async function rejectionsOn(line: number, options: ScanOptions): Promise<readonly FilteredOut[]> {
  const rejections: FilteredOut[] = [];
  await runPipeline(
    {
      ...options,
      onRejected: (_path, ruleId, { line: at, filter, reason }) => {
        if (at === line) rejections.push({ ruleId, filter, reason });
      },
    },
    { onReading: readInterruptibly },
  );
  return rejections;
}

/** The lines of a file; undefined if it is too large, cannot be read or is not a regular file. */
function readLines(path: string): readonly string[] | undefined {
  const stats = unlessRefused(() => statSync(path, { throwIfNoEntry: false }));
  if (stats?.isFile() !== true || stats.size > longestRead) return undefined;
  const text = unlessRefused(() => readFileSync(path, 'utf8'));
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Ignores a column after the line, as in reports. */
function parsePlace(place: string): { readonly path: string; readonly line: number } {
  const [, path, line] = /^(.+?):([1-9]\d{0,8})(?::\d{1,9})?$/s.exec(place) ?? [];
  if (path === undefined) throw new UsageError(`--explain needs a place such as src/a.ts:12, not "${place}"`);
  if (unlessRefused(() => statSync(path, { throwIfNoEntry: false }))?.isDirectory())
    throw new UsageError(`--explain needs a file, and ${path} is a folder`);
  return { path, line: Number(line) };
}
