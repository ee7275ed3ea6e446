import { join, relative } from 'node:path';
import { type Baseline, baselineFileName, parseBaseline } from '../baseline.ts';
import type { Config } from '../config/config.ts';
import { readTextFile } from '../config/read-text.ts';
import { ConfigError } from '../errors.ts';
import type { ScanOptions } from './options.ts';
import type { ScanRoot } from './root.ts';

/** A million entries, the most that a baseline may have, take less. */
const longestFileBytes = 512 * 1024 * 1024;

/** A baseline and where it stands, as shown to people. */
export interface BaselineFile {
  readonly file: Baseline;
  readonly path: string;
}

/** The baseline that was named, or the one at the root if there is one. Throws ConfigError for one that cannot be used. */
export function readBaseline({ baseline }: ScanOptions, config: Config, root: ScanRoot): BaselineFile | undefined {
  if (baseline === false) return undefined;
  const named = baseline ?? (config.baselinePath === undefined ? undefined : join(root.folder, config.baselinePath));
  const path = named ?? baselinePathAt(root);
  const text = readTextFile(path, longestFileBytes);
  if (text !== undefined) return { file: parseBaseline(text, path), path };
  if (named !== undefined) throw new ConfigError(named, 'there is no such baseline; `straykey baseline create` makes one');
  return undefined;
}

/** Where a baseline of this root stands unless something else is said, as seen from the current folder. */
export function baselinePathAt({ folder }: ScanRoot): string {
  return relative('', join(folder, baselineFileName));
}
