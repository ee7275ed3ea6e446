import type { BlobScanner } from '../../engine/scanner.ts';
import type { SecretValue } from '../../find/secret-variables.ts';
import { joinScanners } from '../../mask/joint-scanner.ts';
import type { MaskOptions } from '../../mask/stream-mask.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanOptions } from '../options.ts';
import { rootOf } from '../root.ts';
import { prepareRules, readConfig } from '../rules/prepare.ts';
import { createRuleScanner, kernelBinaryFor } from '../rules/rule-scanner.ts';
import { settingsOf } from '../settings.ts';
import type { MaskStyle } from './mask-style.ts';
import { secretValuesOf } from './variable-values.ts';

export interface Mask extends MaskOptions {
  /** Rules that were too slow; filled while the mask is in use. */
  readonly problems: readonly Problem[];
}

/**
 * What a stream filter masks with: the rules, options and configuration of a scan of standard input, and the secret
 * variables of this process.
 */
export async function openMask(options: ScanOptions, style: MaskStyle): Promise<Mask> {
  const { target } = options;
  const config = await readConfig(options, rootOf(target, undefined));
  const rules = await prepareRules(options, config);
  const problems: Problem[] = [];
  const ruleScanner = await createRuleScanner(rules, options, config, (problem) => problems.push(problem));
  const { values } = await secretValuesOf(process.env, [], ruleScanner);
  const { ruleSet } = rules;
  const nameOf = (rule: number): string =>
    rule < ruleSet.count
      ? ruleSet.entry(rule).id
      : (values[rule - ruleSet.count]?.variables ?? []).map((name) => `$${name}`).join(', ');
  return {
    scanner:
      values.length === 0
        ? ruleScanner
        : joinScanners(ruleScanner, ruleSet.count, await wholeValueScanner(values, kernelBinaryFor(options))),
    problems,
    floor: settingsOf(options, config).confidence,
    path: target.kind === 'stdin' ? (target.filename ?? 'stdin') : 'stdin',
    textFor: (rule) => (style === 'stars' ? '***' : `[straykey: ${rule === 'private-key' ? rule : nameOf(rule)}]`),
  };
}

/** Ignores values that are wrapped over lines: the first line would be out before the second reveals the value. */
async function wholeValueScanner(values: readonly SecretValue[], binary: Uint8Array | undefined): Promise<BlobScanner> {
  const { ValueScanner } = await import('../../find/value-scanner.ts');
  const scanner = new ValueScanner(values, binary);
  return {
    readBuffer: scanner.readBuffer,
    scan: (...args) => scanner.scan(...args).filter(({ decoded }) => !decoded.includes('line-wrap')),
  };
}
