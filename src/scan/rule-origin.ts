import type { Rule } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { builtinRules } from '../rule/builtin.ts';
import { joinRuleSets } from '../rule/join.ts';

/** Where the rules of a scan come from: what a thread needs to have the same ones at the same indexes. */
export interface RuleOrigin {
  readonly hasBuiltin: boolean;
  /** The project's and the caller's. */
  readonly own: readonly Rule[];
}

/** Rules that are not built in are measured when they are loaded, which takes a parser of patterns. */
export async function loadRules({ hasBuiltin, own }: RuleOrigin): Promise<RuleSet> {
  const builtin = hasBuiltin ? builtinRules() : noRules;
  if (own.length === 0) return builtin;
  const { createRuleSet } = await import('../rule/rule-set.ts');
  return joinRuleSets(builtin, createRuleSet(own, false));
}

function noRule(index: number): never {
  throw new RangeError(`no rule ${index}`);
}

const noRules: RuleSet = {
  count: 0,
  kindOf: noRule,
  isProven: noRule,
  entry: noRule,
  reach: noRule,
  entries: () => [],
  load: noRule,
};
