import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import type { ScanOptions } from './options.ts';
import type { PreparedRules } from './prepare.ts';
import { settingsOf } from './settings.ts';

/**
 * Files of the bundle that decide what is found: any change to them makes another version. There are none beside the
 * sources.
 */
const program = [
  'scan.js',
  'git.js',
  'hit.js',
  'judge.js',
  'owner.js',
  'match.js',
  'archive.js',
  'plain.js',
  'scan-cache.js',
  'kernel.wasm',
  'tables.bin',
];
const programFolder = typeof __dirname === 'string' ? __dirname : undefined;

/**
 * A digest of everything that decides what is found in an object: this program, the rules that run, how deep archives
 * and encodings are opened. What is decided later, such as the lowest confidence, is not part of it.
 */
export function cacheKeyOf({ ruleSet, selected }: PreparedRules, options: ScanOptions, config: Config): string {
  const { archiveLimits, decodeDepth, maxFileBytes, maxFindings } = settingsOf(options, config);
  const hash = createHash('sha256').update(JSON.stringify({ archiveLimits, decodeDepth, maxFileBytes, maxFindings }));
  for (const file of programFiles()) hash.update(readFileSync(file));
  if (ruleSet.packed) return hash.update(ruleSet.packed()).update(JSON.stringify(selected)).digest('hex');
  for (const index of selected) hash.update(JSON.stringify([ruleSet.entry(index), ruleSet.load(index)], writePattern));
  return hash.digest('hex');
}

function programFiles(): readonly string[] {
  return programFolder === undefined
    ? []
    : program.map((name) => `${programFolder}/${name}`).filter((file) => existsSync(file));
}

function writePattern(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? [value.source, value.flags] : value;
}
