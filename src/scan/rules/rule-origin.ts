import type { RuleSet } from '../../model/rule-set.ts';
import type { Rule } from '../../model/rule.ts';
import { builtinRules } from '../../rule/builtin.ts';
import { joinRuleSets } from '../../rule/join.ts';

/** Where the rules of a scan come from: what a thread needs to load the same rules at the same indexes. */
export interface RuleOrigin {
  readonly hasBuiltin: boolean;
  /** The project's rules and the caller's. */
  readonly own: readonly Rule[];
}

let last: { readonly origin: RuleOrigin; readonly ruleSet: RuleSet } | undefined;

/**
 * Loads the rules. Those that are not built in are measured first, which needs a parser of patterns; a program that scans
 * with the same ones again gets the same set.
 */
export async function loadRules(origin: RuleOrigin): Promise<RuleSet> {
  const { hasBuiltin, own } = origin;
  const builtin = hasBuiltin ? builtinRules() : noRules;
  if (own.length === 0) return builtin;
  if (last && isSame(last.origin, origin)) return last.ruleSet;
  const { createRuleSet } = await import('../../rule/rule-set.ts');
  const ruleSet = joinRuleSets(builtin, createRuleSet(own, 'unproven'));
  last = { origin, ruleSet };
  return ruleSet;
}

function isSame(one: RuleOrigin, other: RuleOrigin): boolean {
  return (
    one.hasBuiltin === other.hasBuiltin &&
    one.own.length === other.own.length &&
    one.own.every((rule, index) => rule === other.own[index])
  );
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
