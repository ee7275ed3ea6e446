import { rules } from '../../rules/index.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Rule } from '../model/rule.ts';
import { createRuleSet } from './rule-set.ts';

export type RuleSamples = Pick<Rule, 'examples' | 'lookalikes'>;

let pack: RuleSet | undefined;

/**
 * The rule pack: the only door to `rules/`. In the bundle, `builtin-packed.ts` replaces this module and reads the same
 * rules from files beside it.
 */
export function builtinRules(): RuleSet {
  return (pack ??= createRuleSet(rules, 'proven'));
}

/** The samples that `rules check` grows, by index of the rule; scans do not load them. */
export function builtinSamples(): readonly RuleSamples[] {
  return rules;
}
