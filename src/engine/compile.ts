import { createKernel, type Kernel } from '../kernel/index.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { assignmentRule } from './search/rule-number.ts';
import { searchTablesOf } from './search/search-tables.ts';

/** The rules of a scan, ready to search with; a pattern is built when its keyword first hits. */
export interface CompiledRules {
  readonly ruleSet: RuleSet;
  readonly kernel: Kernel;
  /** Indexes of the rules, ascending. */
  readonly selected: readonly number[];
}

/**
 * Compiles the rules at these indexes of the set. Where the set comes with search tables, nothing is built. `binary` is
 * the compiled kernel; without it the search is plain TypeScript. `roomBytes` of the kernel's memory are reserved for
 * the caller.
 */
export function compileRules(
  ruleSet: RuleSet,
  selected: readonly number[],
  binary?: Uint8Array,
  roomBytes?: number,
): CompiledRules {
  const tables = ruleSet.searchTables?.();
  if (!tables)
    return { ruleSet, selected, kernel: createKernel(searchTablesOf(ruleSet, selected), binary, { roomBytes }) };
  const isWhole = selected.length === ruleSet.count;
  return {
    ruleSet,
    selected,
    kernel: createKernel(tables, binary, {
      isClosed: isWhole ? undefined : isNotSelected(ruleSet, selected),
      roomBytes,
    }),
  };
}

/** A test for rules that are in the tables but not selected. */
function isNotSelected(ruleSet: RuleSet, selected: readonly number[]): (rule: number) => boolean {
  const known = new Set(selected);
  if (selected.some((index) => ruleSet.kindOf(index) === 'generic')) known.add(assignmentRule);
  return (rule) => !known.has(rule);
}
