import { rules } from '../../rules/index.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { createRuleSet } from './rule-set.ts';

let pack: RuleSet | undefined;

/**
 * The rule pack: the only door to `rules/`. In the bundle `builtin-packed.ts` stands in its place and reads the same
 * rules from `pack.bin`.
 */
export function builtinRules(): RuleSet {
  return (pack ??= createRuleSet(rules, true));
}
