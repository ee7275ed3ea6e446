import type { Rule } from '../../model/rule.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { builtinRules } from '../../rule/builtin.ts';
import { joinRuleSets } from '../../rule/join.ts';

/** Where the rules of a scan come from: what a thread needs to load the same rules at the same indexes. */
export interface RuleOrigin {
  readonly hasBuiltin: boolean;
  /** The project's rules and the caller's. */
  readonly own: readonly Rule[];
}

/** Loads the rules. Those that are not built in are measured first, which needs a parser of patterns. */
export async function loadRules({ hasBuiltin, own }: RuleOrigin): Promise<RuleSet> {
  const builtin = hasBuiltin ? builtinRules() : noRules;
  if (own.length === 0) return builtin;
  const { createRuleSet } = await import('../../rule/rule-set.ts');
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
