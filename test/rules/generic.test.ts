import { expect, test } from 'vitest';
import { genericPassword } from '../../rules/generic-password.ts';
import * as generic from '../../rules/generic.ts';
import { familyKeywords, ruleIdOf, type Family } from '../../src/engine/assignment/name/family.ts';
import { grow } from '../../src/rule/sample.ts';
import { judgeAll } from '../engine/assignment/find-all.ts';

const rules = [genericPassword, ...Object.values(generic)];
const families: readonly Family[] = ['password', 'secret', 'token', 'api-key', 'credential'];
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

test('each family has a rule with its keywords', () => {
  expect(Object.fromEntries(rules.map((rule) => [rule.id, rule.keywords]))).toEqual(
    Object.fromEntries(families.map((family) => [ruleIdOf(family), familyKeywords[family]])),
  );
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'every example of %s yields one finding of medium confidence, of this rule, whatever its seed',
  (id, rule) => {
    for (const example of rule.examples) {
      for (const seed of seeds) {
        const text = grow(example, seed);
        const found = judgeAll(text, example.path).filter(
          (verdict) => verdict.kind === 'keep' && verdict.confidence !== 'low',
        );
        expect(
          found.map((verdict) => ruleIdOf(verdict.candidate.family)),
          text,
        ).toEqual([id]);
      }
    }
  },
);

test.each(rules.map((rule) => [rule.id, rule] as const))('no look-alike of %s yields a finding', (_, rule) => {
  for (const lookalike of rule.lookalikes) {
    for (const seed of seeds) {
      const text = grow(lookalike, seed);
      expect(
        judgeAll(text, lookalike.path).filter((verdict) => verdict.kind === 'keep'),
        text,
      ).toEqual([]);
    }
  }
});
