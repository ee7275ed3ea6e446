import type { Config } from '../../config/config.ts';
import { compileRules } from '../../engine/compile.ts';
import { defaultScannerLimits, Scanner } from '../../engine/scanner.ts';
import type { Problem } from '../../model/problem.ts';
import { readKernelBinary } from '../../pool/kernel-binary.ts';
import type { ScanOptions } from '../options.ts';
import { settingsOf } from '../settings.ts';
import type { PreparedRules } from './prepare.ts';
import { deadlineFor } from './rule-deadline.ts';

/** The compiled kernel, unless the plain one was requested. */
export function kernelBinaryFor({ kernel }: ScanOptions): Uint8Array | undefined {
  return kernel === 'plain' ? undefined : readKernelBinary();
}

/** A scanner with all selected rules, for texts at hand that are not read from a source. */
export async function createRuleScanner(
  rules: PreparedRules,
  options: ScanOptions,
  config: Config,
  onProblem: (problem: Problem) => void,
): Promise<Scanner> {
  const { ruleSet, selected } = rules;
  const deadline = await deadlineFor(rules, onProblem, new Int32Array(ruleSet.count));
  const { decodeDepth } = settingsOf(options, config);
  return new Scanner(compileRules(ruleSet, selected, kernelBinaryFor(options)), deadline, {
    ...defaultScannerLimits,
    decodeDepth,
  });
}
