import { compileRules } from '../src/engine/compile.ts';
import { indexesOf } from '../src/model/rule-set.ts';
import { readKernelBinary } from '../src/pool/kernel-binary.ts';
import { builtinRules } from '../src/rule/builtin.ts';

/** Keyword search as a scan with all rules does it. */
export interface KernelSearch {
  readonly keywordCount: number;
  /** Texts are put here before a search, as a scan reads files into it. */
  readonly buffer: Uint8Array;
  /** Returns the number of hits whose gate is open. */
  search(bytes: Uint8Array): number;
}

/** The only place in the bench that knows how the kernel is called. */
export function openKernel(): KernelSearch {
  const ruleSet = builtinRules();
  const all = indexesOf(ruleSet);
  const { kernel } = compileRules(ruleSet, all, readKernelBinary());
  const keywords = new Set(
    all.flatMap((index) =>
      ruleSet.entry(index).keywords.map((keyword) => `${ruleSet.entry(index).isCaseSensitive} ${keyword}`),
    ),
  );
  return {
    keywordCount: keywords.size,
    buffer: kernel.buffer,
    search(bytes) {
      let count = 0;
      kernel.search(bytes, 'text', (hits) => (count += hits.count));
      return count;
    },
  };
}
