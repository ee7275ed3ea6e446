import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Baseline } from '../../baseline.ts';
import type { Config } from '../../config/config.ts';
import { baselineFileName, foldersUpToRoot } from '../../config/discover.ts';
import { readTextFile } from '../../config/read-text.ts';
import { ConfigError } from '../../errors.ts';
import type { ScanOptions } from '../options.ts';
import type { ScanRoot } from '../root.ts';

/** More than a million entries take, which is the most that a baseline may have. */
const longestFileBytes = 512 * 1024 * 1024;

/** A baseline and its path as shown to people. */
export interface BaselineFile {
  readonly file: Baseline;
  readonly path: string;
}

/**
 * The baseline that was named, or the nearest one from the root up if there is one. Throws ConfigError for one that
 * cannot be used.
 */
export async function readBaseline(
  { baseline }: ScanOptions,
  config: Config,
  root: ScanRoot,
): Promise<BaselineFile | undefined> {
  if (baseline === false) return undefined;
  const path = baselinePathOf(baseline, config, root);
  const found = await readBaselineAt(path);
  if (found) return { file: found, path };
  if (baseline !== undefined || config.baselinePath !== undefined)
    throw new ConfigError(path, 'there is no such baseline; `straykey baseline create` creates one');
  return undefined;
}

/** Undefined if there is no such file. Throws ConfigError for one that cannot be used. */
export async function readBaselineAt(path: string): Promise<Baseline | undefined> {
  const text = readTextFile(path, longestFileBytes);
  return text === undefined ? undefined : (await import('../../baseline.ts')).parseBaseline(text, path);
}

/**
 * The path of the baseline, relative to the current folder: as named, as configured, or the nearest one from the root
 * up to the top of its repository; at the top if there is none yet.
 */
export function baselinePathOf(
  named: string | undefined,
  { baselinePath }: Config,
  { folder, project }: ScanRoot,
): string {
  if (named !== undefined) return named;
  const usual = foldersUpToRoot(folder)
    .map((above) => join(above, baselineFileName))
    .find((path) => existsSync(path));
  return relative('', baselinePath ?? usual ?? join(project, baselineFileName));
}
