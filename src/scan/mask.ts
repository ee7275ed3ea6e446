import { compileRules } from '../engine/compile.ts';
import { withoutDeadline } from '../engine/layer-search.ts';
import { defaultScannerLimits, Scanner } from '../engine/scanner.ts';
import type { MaskOptions } from '../mask/stream-mask.ts';
import type { Problem } from '../model/problem.ts';
import { defaultConfidence } from '../model/severity.ts';
import { readKernelBinary } from '../pool/kernel-binary.ts';
import type { MaskStyle, ScanOptions } from './options.ts';
import { prepareRules, readConfig } from './prepare.ts';
import { rootOf } from './root.ts';

export interface Mask extends MaskOptions {
  /** Rules that were too slow, told while it is used. */
  readonly problems: readonly Problem[];
}

/** What a filter of a stream masks with: the rules, options and configuration of a scan of standard input. */
export async function openMask(options: ScanOptions, style: MaskStyle): Promise<Mask> {
  const { target } = options;
  const config = await readConfig(options, rootOf(target, undefined));
  const { ruleSet, selected } = await prepareRules(options, config);
  const problems: Problem[] = [];
  const isProven = selected.every((index) => ruleSet.isProven(index));
  const deadline = isProven ? withoutDeadline : (await import('../pool/deadline.ts')).createDeadline((rule) => ruleSet.entry(rule).id, (problem) => problems.push(problem), new Int32Array(ruleSet.count));
  const decodeDepth = options.maxDecodeDepth ?? config.scan.maxDecodeDepth ?? defaultScannerLimits.decodeDepth;
  const scanner = new Scanner(compileRules(ruleSet, selected, options.kernel === 'plain' ? undefined : readKernelBinary()), deadline, { ...defaultScannerLimits, decodeDepth });
  return {
    scanner,
    problems,
    floor: options.confidence ?? config.scan.confidence ?? defaultConfidence,
    path: target.kind === 'stdin' ? (target.filename ?? 'stdin') : 'stdin',
    textFor: (rule) => (style === 'stars' ? '***' : `[straykey: ${rule === 'private-key' ? rule : ruleSet.entry(rule).id}]`),
  };
}
