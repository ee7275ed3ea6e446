import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { StraykeyError, UsageError } from '../../errors.ts';
import { defined } from '../../foundation/defined.ts';
import { type Allowance, type Finding, mapPlaces } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { isOutside, pathFrom } from '../../relative-path.ts';
import type { ScanOptions } from '../../scan.ts';
import type { Job } from '../job.ts';
import { writeDecisionFiles } from './decision-files.ts';
import type { Past } from './past.ts';

/** All options of a scan except its target. */
export type Options = Omit<ScanOptions, 'target'>;

/** The configuration and baseline of a scan, taken from one commit. */
export interface Decisions {
  readonly options: Options;
  readonly notes: readonly string[];
  /** Paths of files that count, or would if they existed. */
  readonly paths: ReadonlySet<string>;
  /** Runs a scan, and keeps the folder that the files were written to out of its result. */
  readonly run: (work: (options: Options) => PromiseLike<ScanResult>, more?: Options) => Promise<ScanResult>;
}

/** Uses the files of the checkout, for scans of what is already merged. */
export function decideHere({ inputs: { config, baseline, confidence } }: Job): Options {
  return defined({ confidence, config, baseline });
}

/** Uses the files of a commit. `speaksOf` is what notes call it. */
export async function decideAs(job: Job, past: Past, speaksOf: string): Promise<Decisions> {
  const { inputs, runner } = job;
  const folder = mkdtempSync(join(runner.temporaryFolder, 'straykey-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const prefix = job.checkout.kind === 'repository' ? job.checkout.prefix : '';
  const named = { config: fromTop(job, inputs.config), baseline: fromTop(job, inputs.baseline) };
  const { written, sought } = await writeDecisionFiles(
    past,
    folder,
    foldersUpTo(prefix),
    [named.config, named.baseline].flatMap((path) => path ?? []),
  );
  const decisionFolder = inputs.mode === 'files' ? join(folder, prefix) : folder;
  mkdirSync(decisionFolder, { recursive: true });
  const notes: string[] = [];
  const choose = (key: 'config' | 'baseline'): Options => {
    const [typed, path] = [inputs[key], named[key]];
    if (typed === undefined) return {};
    if (path === undefined) return { [key]: resolve(typed) };
    if (written.has(path)) return { [key]: join(folder, path) };
    notes.push(`${path} is not in ${speaksOf} yet, so nothing of it counts`);
    return {};
  };
  const options = {
    ...defined({ confidence: inputs.confidence }),
    decisionFolder,
    ...choose('config'),
    ...choose('baseline'),
  };
  return {
    options,
    notes,
    paths: sought,
    run: (work, more = {}) => withoutFolder(folder, () => work({ ...options, ...more })),
  };
}

/** Notes which of these files the change touches; they count once they are in the base. */
export async function noteTouched({ paths }: Decisions, past: Past): Promise<readonly string[]> {
  const touched = (await past.changedPaths()).filter((path) => paths.has(path));
  return touched.map((path) => `this change touches ${path}: what it says counts once it is in the base branch`);
}

/** A path relative to the top of the repository, as git names it; undefined for one outside of it. */
function fromTop({ checkout }: Job, typed: string | undefined): string | undefined {
  if (typed === undefined || (checkout.kind === 'none' && isAbsolute(typed))) return undefined;
  const path = pathFrom(checkout.kind === 'repository' ? checkout.top : '', typed);
  return isOutside(path) ? undefined : path;
}

/** `a/b/` gives the top, `a` and `a/b`. */
function foldersUpTo(prefix: string): readonly string[] {
  const names = prefix.split('/').filter((name) => name !== '');
  return names.reduce<string[]>((folders, name) => [...folders, posix.join(folders.at(-1) ?? '', name)], ['']);
}

async function withoutFolder(folder: string, work: () => PromiseLike<ScanResult>): Promise<ScanResult> {
  const hide = (text: string): string => text.replaceAll(`${folder}/`, '').replaceAll(relative('', folder) + sep, '');
  const hideAllowance = (allowed: Allowance): Allowance =>
    allowed.kind === 'allowlist' ? { ...allowed, name: hide(allowed.name) } : allowed;
  const hideIn = (finding: Finding): Finding =>
    mapPlaces(finding, (occurrence) =>
      occurrence.allowed ? { ...occurrence, allowed: hideAllowance(occurrence.allowed) } : occurrence,
    );
  try {
    const result = await work();
    return {
      ...result,
      allowed: result.allowed.map(hideIn),
      notes: result.notes.map(hide),
      problems: result.problems.map((problem) => ({
        ...problem,
        where: hide(problem.where),
        detail: hide(problem.detail),
      })),
    };
  } catch (error) {
    if (error instanceof StraykeyError) throw new UsageError(hide(error.message), { cause: error });
    throw error;
  }
}
