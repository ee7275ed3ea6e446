import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createRuleCheck } from '../../src/rule/check/check.ts';
import { createRuleSet } from '../../src/rule/rule-set.ts';

/** One test a rule, for every `of`-th rule of the pack, so that the files share the work of checking it. */
export function checkShare(share: number, of: number): void {
  const check = createRuleCheck(createRuleSet(rules, 'proven'));
  for (const [index, { id }] of rules.entries()) {
    if (index % of !== share) continue;
    test(`${id} is sound`, () => {
      expect(check(index).map(({ detail }) => detail)).toEqual([]);
    });
  }
}
