import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Config } from '../../config/config.ts';
import type { ScanOptions } from '../options.ts';
import type { PreparedRules } from '../rules/prepare.ts';
import { settingsOf } from '../settings.ts';

/** In the bundle, a digest of all its code: `build/build-mark.ts` puts it here. */
const build = '__build__';
/** What else of the bundle decides what is found: any change to it makes another version, too. */
const dataFiles = ['kernel.wasm', 'unpack.wasm', 'tables.bin'];
const programFolder = typeof __dirname === 'string' ? __dirname : undefined;

/**
 * A digest of everything that decides what is found in an object: this program, the rules that run, how deep archives
 * and encodings are opened. What is decided later, such as the lowest confidence, is not part of it.
 */
export function cacheKeyOf({ ruleSet, selected }: PreparedRules, options: ScanOptions, config: Config): string {
  const { archiveLimits, decodeDepth, maxFileBytes, maxFindings } = settingsOf(options, config);
  const limits = { archiveLimits, decodeDepth, maxFileBytes, maxFindings };
  const hash = createHash('sha256').update(build).update(JSON.stringify(limits));
  for (const file of programFiles()) hash.update(readFileSync(file));
  if (ruleSet.packed) return hash.update(ruleSet.packed()).update(JSON.stringify(selected)).digest('hex');
  for (const index of selected) hash.update(JSON.stringify([ruleSet.entry(index), ruleSet.load(index)], writePattern));
  return hash.digest('hex');
}

/** There are none beside the sources. */
function programFiles(): readonly string[] {
  return programFolder === undefined
    ? []
    : dataFiles.map((name) => `${programFolder}/${name}`).filter((file) => existsSync(file));
}

function writePattern(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? [value.source, value.flags] : value;
}
