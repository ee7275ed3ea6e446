import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { StraykeyError, UsageError } from '../../errors.ts';
import { describeSystemError } from '../../foundation/system-error.ts';
import { type Allowance, type Finding, mapPlaces } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import type { ScanOptions } from '../options.ts';
import { writeDecisionFiles } from './decision-files.ts';
import type { Past } from './past.ts';

/** All options of a scan except its target. */
export type Options = Omit<ScanOptions, 'target'>;

/** A file of decisions that a person named, instead of one with a usual name. */
export interface NamedFile {
  readonly typed: string;
  /** Relative to the top of the repository; undefined for one outside of it, which is read where it is. */
  readonly path: string | undefined;
}

/** Which decisions a scan would go by, if no commit were given for them. */
export interface DecisionSearch {
  /** What else a person asked for; without `config` and `baseline` unless they are false. */
  readonly options: Options;
  readonly config: NamedFile | undefined;
  readonly baseline: NamedFile | undefined;
  /** The folder of the repository that is looked at, with a slash at its end; empty at the top. */
  readonly prefix: string;
  /** Whether paths of the scan start from this folder, not from the top of the repository. */
  readonly startsAtPrefix: boolean;
  /** Where a folder for the files can be created. */
  readonly temporaryFolder: string;
}

/** The configuration and baseline of a scan, taken from one commit. */
export interface Decisions {
  readonly notes: readonly string[];
  /** Paths of files that count, or would if they existed. */
  readonly paths: ReadonlySet<string>;
  /** Runs a scan, and keeps the folder that the files were written to out of its result. */
  readonly run: (work: (options: Options) => PromiseLike<ScanResult>, more?: Options) => Promise<ScanResult>;
  /** Deletes the files. */
  readonly close: () => void;
}

/**
 * Uses the files of a commit. `speaksOf` is what notes call it. Rejects with Unavailable if one of them cannot be read,
 * with UsageError if they cannot be written.
 */
export async function decideAs(search: DecisionSearch, past: Past, speaksOf: string): Promise<Decisions> {
  const folder = createFolder(search.temporaryFolder);
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const { written, sought } = await writeDecisionFiles(
      past,
      folder,
      foldersUpTo(search.prefix),
      [search.config?.path, search.baseline?.path].flatMap((path) => path ?? []),
    );
    const decisionFolder = search.startsAtPrefix ? join(folder, search.prefix) : folder;
    mkdirSync(decisionFolder, { recursive: true });
    const notes: string[] = [];
    const choose = (key: 'config' | 'baseline'): Options => {
      const named = search[key];
      if (named === undefined) return {};
      if (named.path === undefined) return { [key]: resolve(named.typed) };
      if (written.has(named.path)) return { [key]: join(folder, named.path) };
      notes.push(`${named.path} is not in ${speaksOf} yet, so nothing of it counts`);
      return {};
    };
    const options = { ...search.options, decisionFolder, ...choose('config'), ...choose('baseline') };
    return {
      notes,
      paths: sought,
      run: (work, more = {}) => withoutFolder(folder, () => work({ ...options, ...more })),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Notes which of these files the change touches; they count once they are in the base. */
export async function noteTouched({ paths }: Decisions, past: Past): Promise<readonly string[]> {
  const touched = (await past.changedPaths()).filter((path) => paths.has(path));
  return touched.map((path) => `this change touches ${path}: what it says counts once it is in the base branch`);
}

function createFolder(above: string): string {
  try {
    return mkdtempSync(join(above, 'straykey-'));
  } catch (error) {
    throw new UsageError(
      `${above}: ${describeSystemError(error)}; the configuration of the base commit is written to a folder for temporary files, which TMPDIR names`,
      { cause: error },
    );
  }
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
