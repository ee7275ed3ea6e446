import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { unlessRefused } from '../model/system-error.ts';
import { type ReportFormat, reportFormats } from '../report/reporter.ts';
import type { CommandLine } from './command-line.ts';

/** One report and where it goes; standard output where no file is named. */
export interface Output {
  readonly format: ReportFormat;
  readonly file?: string;
}

const formatByExtension: Readonly<Record<string, ReportFormat>> = { '.sarif': 'sarif', '.json': 'json', '.jsonl': 'jsonl', '.ndjson': 'jsonl', '.txt': 'text' };

/**
 * Pairs each `--output` with the `--format` before it; a format without a file goes to standard output, a file without a
 * format has the one that its extension says.
 */
export function toOutputs({ options }: CommandLine): readonly Output[] {
  const outputs: Output[] = [];
  let open: ReportFormat | undefined;
  for (const { name, value } of options) {
    if (name === 'format') {
      if (open) outputs.push({ format: open });
      open = reportFormats.find((format) => format === value);
    } else if (name === 'output') {
      outputs.push(toFileOutput(value, open));
      open = undefined;
    }
  }
  if (open) outputs.push(...pairLate(outputs, open));
  checkOutputs(outputs);
  return outputs.length === 0 ? [{ format: 'text' }] : outputs;
}

function toFileOutput(value: string, format: ReportFormat | undefined): Output {
  const chosen = format ?? formatByExtension[extname(value).toLowerCase()] ?? 'text';
  return value === '-' ? { format: chosen } : { format: chosen, file: value };
}

/** `--output report --format json`: one file and one format belong together in either order. */
function pairLate(outputs: Output[], format: ReportFormat): Output[] {
  const [only] = outputs;
  if (outputs.length !== 1 || only.file === undefined || formatByExtension[extname(only.file).toLowerCase()] !== undefined) return [{ format }];
  outputs.pop();
  return [{ format, file: only.file }];
}

function checkOutputs(outputs: readonly Output[]): void {
  const places = outputs.map(({ file }) => (file === undefined ? '' : resolve(file)));
  const twice = outputs.find((_, index) => places.indexOf(places[index]) !== index);
  if (twice) throw new UsageError(`two reports go to ${twice.file ?? 'standard output'}; give each --format an --output of its own`);
}

/** Says before a long scan what would be said after it. */
export function checkPlaces(outputs: readonly Output[]): void {
  for (const { file } of outputs) {
    if (file === undefined || file.startsWith('/dev/')) continue;
    const complaint = statSync(file, { throwIfNoEntry: false })?.isDirectory() ? 'it is a folder; name a file in it' : complaintOfFolder(dirname(file));
    if (complaint !== undefined) throw new UsageError(`cannot write the report to ${file}: ${complaint}`);
  }
}

function complaintOfFolder(folder: string): string | undefined {
  if (!existsSync(folder)) return 'its folder does not exist; create it first';
  return isWritable(folder) ? undefined : 'its folder cannot be written to; choose another place';
}

function isWritable(folder: string): boolean {
  const check = (): true => {
    accessSync(folder, constants.W_OK);
    return true;
  };
  return unlessRefused(check) ?? false;
}
