import type { CompiledRules } from '../../engine/compile.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { KernelKind } from '../options.ts';

/** What makes compiled rules those that a scan needs. */
export interface RulesWanted {
  readonly ruleSet: RuleSet;
  /** Indexes of the rules that run, ascending. */
  readonly selected: readonly number[];
  readonly kernel: KernelKind;
}

let spare: { readonly wanted: RulesWanted; readonly compiled: CompiledRules } | undefined;

/**
 * Takes the rules that an earlier scan of this process has done with, if they are the ones wanted. A program that scans
 * one small text after the other spends two thirds of its time on a new kernel for each: memory, tables, garbage.
 */
export function takeSpareRules(wanted: RulesWanted): CompiledRules | undefined {
  if (!spare || !isSame(spare.wanted, wanted)) return undefined;
  const { compiled } = spare;
  // A kernel searches one text at a time, so two scans cannot have the same.
  spare = undefined;
  return compiled;
}

/** Leaves rules to the next scan. One set is kept, since a kernel holds some megabytes. */
export function leaveSpareRules(wanted: RulesWanted, compiled: CompiledRules): void {
  spare = { wanted, compiled };
}

function isSame(one: RulesWanted, other: RulesWanted): boolean {
  return (
    one.ruleSet === other.ruleSet &&
    one.kernel === other.kernel &&
    one.selected.length === other.selected.length &&
    one.selected.every((index, at) => index === other.selected[at])
  );
}
