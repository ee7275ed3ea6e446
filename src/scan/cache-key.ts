import { createHash } from 'node:crypto';
import manifest from '../../package.json' with { type: 'json' };
import type { Config } from '../config/config.ts';
import { maxFileBytesOf, type ScanOptions } from './options.ts';
import type { PreparedRules } from './prepare.ts';

/**
 * A digest of all on which it depends what an object is found to hold: this version, the rules that run, how deep archives
 * and encodings are opened. What is decided later, such as the least confidence, does not count.
 */
export function cacheKeyOf({ ruleSet, selected }: PreparedRules, options: ScanOptions, config: Config): string {
  const { maxArchiveDepth, maxArchiveBytes, maxDecodeDepth, maxFindings } = options;
  const { scan } = config;
  const limits = [maxArchiveDepth ?? scan.maxArchiveDepth, maxArchiveBytes ?? scan.maxArchiveSizeBytes, maxDecodeDepth ?? scan.maxDecodeDepth, maxFileBytesOf(options, config), maxFindings];
  const hash = createHash('sha256').update(JSON.stringify([manifest.version, limits]));
  if (ruleSet.packed) return hash.update(ruleSet.packed()).update(JSON.stringify(selected)).digest('hex');
  for (const index of selected) hash.update(JSON.stringify([ruleSet.entry(index), ruleSet.load(index)], writePattern));
  return hash.digest('hex');
}

function writePattern(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? [value.source, value.flags] : value;
}
