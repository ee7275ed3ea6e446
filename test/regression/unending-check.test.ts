import { expect, test } from 'vitest';
import { createRuleCheck, createUntimedCheck } from '../../src/rule/check/check.ts';
import { createRuleSet } from '../../src/rule/rule-set.ts';
import { sample } from '../../src/rule/sample.ts';
import { ruleWith } from '../engine/sample-rules.ts';

/** It was measured on hostile text, and its examples were looked for, without a deadline: the check never ended. */
test('a pattern that takes twice the time with each letter is complained of, and not run', () => {
  const unending = ruleWith({
    keywords: ['key='],
    pattern: /(?<secret>key=(?:a+)+b)/,
    examples: [sample`key=${'a'.repeat(60)}`],
    lookalikes: [],
  });
  const rules = createRuleSet([unending], 'unproven');
  expect(createRuleCheck(rules)(0).map(({ detail }) => detail)).toContainEqual(
    expect.stringContaining('may take more than'),
  );
  expect(createUntimedCheck(rules)(0).mayBeSlow).toBe(false);
});
