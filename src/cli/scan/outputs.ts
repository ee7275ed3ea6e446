import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { throughFile, unlessRefused } from '../../foundation/system-error.ts';
import { reportExtensions, type ReportFormat, reportFormats } from '../../report/reporter.ts';
import { describeUnwritable, isFolder, lacksFolder } from '../../report/unwritable.ts';
import type { CommandLine } from '../arguments/command-line.ts';
import type { TypedOptions } from '../arguments/typed-options.ts';

/** A report and where it goes: a file, or standard output. */
export interface Output {
  readonly format: ReportFormat;
  readonly file?: string;
}

const otherExtensions: ReadonlyMap<string, ReportFormat> = new Map([
  ['.ndjson', 'jsonl'],
  ['.htm', 'html'],
  ['.log', 'text'],
  ['', 'text'],
]);

/** What the documentation of GitLab calls its reports. */
const namesInGitlab: ReadonlyMap<string, ReportFormat> = new Map([
  ['gl-secret-detection-report.json', 'gitlab'],
  ['gl-code-quality-report.json', 'code-quality'],
]);

/** The format that a file name implies; undefined if it implies none. */
function formatOf(file: string): ReportFormat | undefined {
  const known = namesInGitlab.get(basename(file));
  if (known !== undefined) return known;
  if (file.endsWith(reportExtensions.gitlab)) return 'gitlab';
  if (file.endsWith(reportExtensions['code-quality'])) return 'code-quality';
  const extension = extname(file).toLowerCase();
  return reportFormats.find((format) => reportExtensions[format] === extension) ?? otherExtensions.get(extension);
}

/**
 * Pairs each `--output` with the `--format` before it. A format without a file goes to standard output; a file without
 * a format gets the one that its extension implies.
 */
export function toOutputs({ options }: CommandLine): readonly Output[] {
  const outputs: TypedOutput[] = [];
  let open: ReportFormat | undefined;
  for (const { name, value } of options) {
    if (name === 'format') {
      if (open) outputs.push({ format: open });
      open = reportFormats.find((format) => format === value);
    } else if (name === 'output') {
      outputs.push({ ...(value !== '-' && { file: value }), ...(open && { format: open }) });
      open = undefined;
    }
  }
  if (open) outputs.push(...pairLate(outputs, open));
  const complete = outputs.map(withFormat);
  checkOutputs(complete);
  return complete.length === 0 ? [{ format: 'text' }] : complete;
}

/** An output as typed. */
interface TypedOutput {
  readonly file?: string;
  readonly format?: ReportFormat;
}

function withFormat({ file, format }: TypedOutput): Output {
  const chosen = format ?? (file === undefined ? 'text' : formatOf(file));
  if (chosen === undefined)
    throw new UsageError(
      `${file ?? ''} does not say its format; choose one with --format: ${reportFormats.join(', ')}`,
    );
  return { format: chosen, ...(file !== undefined && { file }) };
}

/** `--output report --format json`: a single file and a single format belong together in either order. */
function pairLate(outputs: TypedOutput[], format: ReportFormat): readonly TypedOutput[] {
  const [only] = outputs;
  if (outputs.length !== 1 || only?.file === undefined || !isOpen(only)) return [{ format }];
  outputs.pop();
  return [{ format, file: only.file }];
}

/** Neither an option nor an extension says which format the file should have: `report`, not `report.json`. */
function isOpen({ file = '', format }: TypedOutput): boolean {
  return format === undefined && (extname(file) === '' || formatOf(file) === undefined);
}

function checkOutputs(outputs: readonly Output[]): void {
  const placeOf = ({ file }: Output): string => (file === undefined ? '' : resolve(file));
  const places = outputs.map(placeOf);
  const twice = outputs.find((output, index) => places.indexOf(placeOf(output)) !== index);
  if (twice)
    throw new UsageError(
      `two reports would go to ${twice.file ?? 'standard output'}; give each --format its own --output`,
    );
}

const showing: ReadonlySet<ReportFormat> = new Set(['text', 'json', 'jsonl', 'csv']);

/** Options that have no effect on any of the reports, one sentence each. */
export function unshownBy(outputs: readonly Output[], typed: TypedOptions): readonly string[] {
  const formats = outputs.map(({ format }) => format);
  return [
    ...(typed.has('show-secrets') && !formats.some((format) => showing.has(format))
      ? [`--show-secrets changes nothing in ${formats.join(', ')}`]
      : []),
    ...(typed.has('show-allowed') && !formats.some((format) => format === 'text' || format === 'sarif')
      ? [`--show-allowed changes nothing in ${formats.join(', ')}`]
      : []),
  ];
}

/** Throws UsageError if one of the files cannot be written. */
export function checkPlaces(outputs: readonly Output[]): void {
  for (const { file } of outputs) if (file !== undefined) checkPlace(file);
}

/** Throws UsageError if the file cannot be written: before a long scan rather than after it. */
export function checkPlace(file: string): void {
  if (file.startsWith('/dev/')) return;
  const complaint = complaintOfFile(file) ?? complaintOfFolder(dirname(file));
  if (complaint !== undefined) throw new UsageError(`cannot write ${file}: ${complaint}`);
}

function complaintOfFolder(folder: string): string | undefined {
  if (!existsSync(folder)) return lacksFolder;
  if (!statSync(folder).isDirectory()) return throughFile;
  return isWritable(folder) ? undefined : 'its folder cannot be written to; choose another place';
}

function complaintOfFile(file: string): string | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? isFolder : undefined;
  } catch (error) {
    return describeUnwritable(error);
  }
}

function isWritable(folder: string): boolean {
  const check = (): true => {
    accessSync(folder, constants.W_OK);
    return true;
  };
  return unlessRefused(check) ?? false;
}
