import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { packRules, unpackRules } from '../../src/rule/packed.ts';

test('ids are unique', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('the packed rules are the same rules, but for their samples', () => {
  const builtin = builtinRules();
  const file = packRules(builtin);
  const unpacked = unpackRules((start, end) => Buffer.from(file.subarray(start, end)));
  expect(unpacked.entries()).toEqual(builtin.entries());
  for (const [index, rule] of rules.entries())
    expect(unpacked.load(index)).toEqual({ ...rule, examples: [], lookalikes: [] });
});

test('every rule says what to do in its own words', () => {
  const short = rules.filter(({ rotate, description }) => rotate.steps.length < 30 || description.length < 20);
  expect(short.map(({ id }) => id)).toEqual([]);
});
