import { compileRules } from '../src/engine/compile.ts';
import { builtinRules } from '../src/rule/builtin.ts';

/** Keyword search as a scan with all rules has it, and how many keywords it looks for. */
export interface KernelSearch {
  readonly keywordCount: number;
  /** Gives the number of hits. */
  search(bytes: Uint8Array): number;
}

/** The only place of the bench that knows how the kernel is called. */
export function openKernel(): KernelSearch {
  const ruleSet = builtinRules();
  const { kernel, rulesOf } = compileRules(ruleSet, [...ruleSet.entries.keys()]);
  return { keywordCount: rulesOf.length, search: (bytes) => kernel.search(bytes).count };
}
