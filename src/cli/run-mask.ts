import { UsageError } from '../errors.ts';
import { filterStdin } from '../mask/filter.ts';
import { exitCodes } from '../model/result.ts';
import { writeStdoutBytes } from '../report/write.ts';
import { maskStyles } from '../scan/values/mask-style.ts';
import { openMask } from '../scan/values/mask.ts';
import type { CommandLine } from './arguments/command-line.ts';
import { toScanOptions } from './arguments/scan-options.ts';
import { TypedOptions } from './arguments/typed-options.ts';
import { tell } from './stderr.ts';

/** Options for reports, which `--mask` does not write. */
const reportOptions = [
  'format',
  'output',
  'fail-on',
  'show-secrets',
  'show-allowed',
  'baseline',
  'no-inline-allow',
  'color',
  'no-color',
  'max-file-size',
  'max-findings',
  'max-time',
] as const;

/** `stdin --mask`: passes standard input through with its secrets replaced. Returns the exit code. */
export async function runMask(line: CommandLine): Promise<number> {
  const typed = new TypedOptions(line);
  const useless = reportOptions.find((name) => typed.has(name));
  if (useless !== undefined)
    throw new UsageError(`--mask writes the text and no report, so --${useless} has no effect; leave one of them out`);
  const mask = await openMask(toScanOptions(line), typed.choice('mask-as', maskStyles) ?? 'rule');
  const { masked, isBinary } = filterStdin(mask, writeStdoutBytes);
  if (isBinary)
    tell(
      'straykey: standard input is binary, or text in UTF-16: it was passed on as it is, and nothing in it was masked',
    );
  for (const { where, detail } of mask.problems) tell(`straykey: rule ${where} ${detail}`);
  if (!typed.has('exit-code')) return exitCodes.clean;
  if (masked > 0) return exitCodes.findings;
  return isBinary || mask.problems.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}
